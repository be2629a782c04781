// SPDX-License-Identifier: MIT
// The questions asked of an image before anything is erased: one gate for the window's preview, the
// terminal program and the jobs, which ask it again as soon as they know more of the device.
#pragma once

#include "core/base/result.h"
#include "core/image/device_facts.h"
#include "core/image/finding.h"
#include "core/image/firmware_image.h"
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

/// What the gate says of one image and one device.
struct Examination {
    /// The image at its address, where that is known, and without what is not written.
    FirmwareImage image;
    Findings findings; ///< each code at most once, in the order of FindingCode
    std::vector<NotWritten> notWritten;
};

/// The image at its address: a raw binary goes to `wanted`, else to `fallback`; without both it
/// stays as it is. Errors: BadFile when there is nothing in it, OutsideMap when it does not fit.
[[nodiscard]] Result<FirmwareImage> placedImage(FirmwareImage image, std::optional<Address> wanted,
                                                std::optional<Address> fallback);

/// Places a raw binary at `address`, else at the device's flash, and asks everything. Errors: those
/// of placedImage().
[[nodiscard]] Result<Examination> askGate(FirmwareImage image, std::optional<Address> address,
                                          const DeviceFacts& device);

/// All findings. Looks at the vector table of the lowest segment that can be written to alternate
/// setting 0 only. What depends on addresses is not asked of an image that still `needsAddress`.
/// Limit: an image built for another address whose vectors happen to be inside the range it would
/// be written to looks right from here.
[[nodiscard]] Findings examine(const FirmwareImage& image, const DeviceFacts& device);

/// Whether the file is for the device, as far as both say.
enum class Fit {
    NotStated, ///< the file does not say
    Unchecked, ///< it does, and the device does not
    Id,        ///< the USB id is the same; several boards may share it
    Board,     ///< and the application header names the same board
    Differs,
};
[[nodiscard]] Fit fitOf(const FirmwareImage& image, const DeviceFacts& device);

/// RAM of the STM32L4 line (reference manual memory maps): SRAM1/2/3 of the largest members.
[[nodiscard]] std::vector<AddressRange> stm32l4Ram();

/// The address from which the image starts (its vector table), if it has a plausible one: stack in
/// RAM, reset vector inside the image. Nothing for an image that `needsAddress`, and for one that
/// a bootloader in flash has to start.
[[nodiscard]] std::optional<Address> entryAddress(const FirmwareImage& image);

} // namespace fieldflash::image
