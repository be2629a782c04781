// SPDX-License-Identifier: MIT
// Checks an image before anything is erased: one gate for the window's preview, the terminal
// program and the jobs, which repeat it as soon as they know more about the device.
#pragma once

#include "core/base/result.h"
#include "core/image/content/firmware_image.h"
#include "core/image/gate/device_facts.h"
#include "core/image/gate/finding.h"
#include "core/memory/memory_range.h"

#include <optional>
#include <vector>

namespace fieldflash::image {

/// Bytes of the file that are not written to this device.
struct NotWritten {
    memory::MemoryRange where;
    QString place; ///< "RAM"
    friend bool operator==(const NotWritten&, const NotWritten&) = default;
};

/// Result of checking one image against one device.
struct Examination {
    /// The image at its address, if known, without the ranges in `notWritten`.
    FirmwareImage image;
    Findings findings; ///< each code at most once, in the order of FindingCode
    std::vector<NotWritten> notWritten;
};

/// The image at its address: a raw binary goes to `wanted`, else where the header of a signed
/// program states, else to `fallback`; without all of them it is unchanged. Errors: BadFile if it
/// is empty, OutsideMap if it does not fit.
[[nodiscard]] Result<FirmwareImage> placedImage(FirmwareImage image, std::optional<Address> wanted,
                                                std::optional<Address> fallback);

/// Places a raw binary at `address`, else at the device's flash, and runs all checks. Errors: those
/// of placedImage().
[[nodiscard]] Result<Examination> askGate(FirmwareImage image, std::optional<Address> address,
                                          const DeviceFacts& device);

/// All findings. Checks only the vector table of the lowest segment that can be written to
/// alternate setting 0. Skips address checks for an image that still `needsAddress`. Limit: cannot
/// detect an image built for a different address whose vectors happen to be inside the range where
/// it would be written.
[[nodiscard]] Findings examine(const FirmwareImage& image, const DeviceFacts& device);

/// Whether the file is for the device, as far as both identify themselves.
enum class Fit {
    NotStated, ///< not stated in the file
    Unchecked, ///< stated in the file, but unknown for the device
    Id,        ///< same USB id; several boards may share it
    Board,     ///< same USB id, and the application header names the same board
    Differs,
};
[[nodiscard]] Fit fitOf(const FirmwareImage& image, const DeviceFacts& device);

/// RAM of the STM32L4 series (reference manuals, memory maps): SRAM1/2/3 of the largest chips.
[[nodiscard]] std::vector<AddressRange> stm32l4Ram();

/// The address of the image's vector table, if plausible: stack in RAM, reset vector inside the
/// image. Absent for an image that `needsAddress` or that a bootloader in flash has to start.
[[nodiscard]] std::optional<Address> entryAddress(const FirmwareImage& image);

} // namespace fieldflash::image
