// SPDX-License-Identifier: MIT
// The questions asked of an image before anything is erased.
#pragma once

#include "core/base/address.h"
#include "core/base/error.h"
#include "core/image/firmware_image.h"

#include <QString>

#include <optional>
#include <vector>

namespace fieldflash::image {

/// Stable names, used by `--allow NAME` to override one finding.
enum class FindingCode {
    StackPointer,  ///< initial stack pointer outside the SRAM of the device
    ResetVector,   ///< reset vector even, or neither in the image nor anywhere in flash
    LinkAddress,   ///< vectors point into flash beside the image: linked for another address
    NoVectorTable, ///< data only: too short for a table, erased, or neither word could be in one
    OutsideMap,    ///< bytes outside what the device can write
    WrongVendor,
    WrongProduct,
    OlderVersion,    ///< the file states an older version than the device runs (a warning)
    VersionMismatch, ///< suffix and application header state different versions (a warning)
    WrongBoard,      ///< application header names another device
};

/// "stack-pointer".
[[nodiscard]] QString findingName(FindingCode code);
[[nodiscard]] std::optional<FindingCode> findingFromName(const QString& name);

/// One answer that speaks against writing.
struct Finding {
    FindingCode code;
    QString summary;        ///< one sentence for everybody
    QString detail;         ///< numbers for technicians
    bool isWarning = false; ///< to be told, but no reason to refuse

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// What the gate knows of the device. Absent: not known, not asked.
struct DeviceFacts {
    /// What may be written, per alternate setting: (alternateSetting, range).
    struct Writable {
        std::uint8_t alternateSetting = 0;
        AddressRange range;
    };
    std::vector<Writable> writable;
    /// RAM ranges in which a stack may start (the end address counts as inside).
    std::vector<AddressRange> ram;
    /// Who the device is in the life in which the file's identity describes it.
    std::optional<std::uint16_t> applicationVendorId;
    std::optional<std::uint16_t> applicationProductId;
    std::optional<std::uint16_t> applicationBcdDevice;
    /// The bootloader's identity: a suffix may name that one instead.
    std::optional<std::uint16_t> bootloaderVendorId;
    std::optional<std::uint16_t> bootloaderProductId;
};

/// RAM of the STM32L4 line (reference manual memory maps): SRAM1/2/3 of the largest members.
[[nodiscard]] std::vector<AddressRange> stm32l4Ram();

/// All findings, each code at most once, in the order of FindingCode. Looks at the vector table of
/// the lowest segment of alternate setting 0 only; an image that writes nothing there (option
/// bytes) needs none. What depends on addresses is not asked of an image that still `needsAddress`.
/// A stated vendor or product is compared only where the application's own is known: a device found
/// in the ROM bootloader does not say what it is otherwise.
/// Limit: an image linked for another address whose vectors happen to lie inside the range it would
/// be written to looks right from here.
[[nodiscard]] std::vector<Finding> examine(const FirmwareImage& image, const DeviceFacts& device);

/// The address from which the image starts (its vector table), if it has a plausible one: stack in
/// STM32L4 RAM, reset vector inside the image. Nothing for an image that `needsAddress`.
[[nodiscard]] std::optional<Address> entryAddress(const FirmwareImage& image);

} // namespace fieldflash::image
