// SPDX-License-Identifier: MIT
// The part of the gate that compares addresses with the memory of the device. Internal to
// core/image.
#pragma once

#include "core/image/content/firmware_image.h"
#include "core/image/gate/sanity_gate.h"

namespace fieldflash::image {

/// Whole segments that are not written to this device but are legitimate in the file: for RAM,
/// option bytes, or memory that the device does not have.
[[nodiscard]] std::vector<NotWritten> notWritten(const FirmwareImage& image,
                                                 const DeviceFacts& device);

[[nodiscard]] FirmwareImage without(FirmwareImage image, const std::vector<NotWritten>& skipped);

/// Appends NoMemoryMap, EmptyMemory, ReadOnlyMemory or OutsideMap. `image` is without `skipped`.
void examineMap(Findings& findings, const FirmwareImage& image, const DeviceFacts& device,
                const std::vector<NotWritten>& skipped);

/// The finding and remedy for a range in read-only memory, which the image occupies or for which it
/// was built. Absent if the device allows writing there.
[[nodiscard]] std::optional<Finding> readOnlyFinding(const DeviceFacts& device,
                                                     const AddressRange& range);

/// True if all bytes of the range are writable.
[[nodiscard]] bool isWritable(const DeviceFacts& device, const AddressRange& range,
                              std::optional<std::uint8_t> alternateSetting);

} // namespace fieldflash::image
