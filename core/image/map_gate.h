// SPDX-License-Identifier: MIT
// The part of the gate that compares addresses with the memory of the device. Internal to
// core/image.
#pragma once

#include "core/image/sanity_gate.h"

namespace fieldflash::image {

/// What of the image this device cannot take, although it is no mistake to have it in the file:
/// whole segments for RAM, option bytes, or memory that the device does not have.
[[nodiscard]] std::vector<NotWritten> notWritten(const FirmwareImage& image,
                                                 const DeviceFacts& device);

[[nodiscard]] FirmwareImage without(FirmwareImage image, const std::vector<NotWritten>& skipped);

/// Appends NoMemoryMap, EmptyMemory, ReadOnlyMemory or OutsideMap. `image` is without `skipped`.
void examineMap(Findings& findings, const FirmwareImage& image, const DeviceFacts& device,
                const std::vector<NotWritten>& skipped);

/// The remedy and the finding for bytes in memory that cannot be written, also where a program was
/// only built for it. Nothing when the device would let it be written.
[[nodiscard]] std::optional<Finding> readOnlyFinding(const DeviceFacts& device,
                                                     const AddressRange& range);

/// True where all bytes of the range can be written, in one memory.
[[nodiscard]] bool isWritable(const DeviceFacts& device, const AddressRange& range,
                              std::optional<std::uint8_t> alternateSetting);

} // namespace fieldflash::image
