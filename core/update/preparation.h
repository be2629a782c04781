// SPDX-License-Identifier: MIT
// What has to be right before anything on a device is changed.
#pragma once

#include "core/update/detail/job.h"
#include "core/update/session.h"

#include <optional>
#include <set>

namespace fieldflash::update {

/// The image at its address: a raw binary goes to `wanted`, else to `fallback`; without both it
/// stays as it is. Errors: BadFile when there is nothing in it, OutsideMap when it does not fit.
[[nodiscard]] Result<image::FirmwareImage> placedImage(image::FirmwareImage image,
                                                       std::optional<Address> wanted,
                                                       std::optional<Address> fallback);

/// Formats without alternate settings go by the address: every segment to the memory that has it.
/// Only a DfuSe file says itself where its bytes go, and is taken at its word.
[[nodiscard]] image::FirmwareImage routedImage(image::FirmwareImage image,
                                               const memory::MemoryMap& map);

/// The version that the file states: of its suffix, or else of the program in it.
[[nodiscard]] std::optional<std::uint16_t> statedVersion(const image::FirmwareImage& image);

/// What is known of a board while it runs its application, and of its memories once it is in its
/// bootloader.
[[nodiscard]] image::DeviceFacts factsBefore(const usb::DeviceInfo& found);
[[nodiscard]] image::DeviceFacts factsWithMap(const usb::DeviceInfo& found,
                                              const dfu::DfuseDevice& bootloader,
                                              const image::FirmwareImage& image);

/// Findings that forbid to go on, as one error that says them all: OutsideMap, WrongBoard or
/// UnsafeImage.
[[nodiscard]] Result<void> passGate(const std::vector<image::Finding>& findings,
                                    const std::set<image::FindingCode>& allowed);

/// Tells as warnings what did not forbid it.
void tellFindings(const Job& job, const std::vector<image::Finding>& findings);

} // namespace fieldflash::update
