// SPDX-License-Identifier: MIT
// The part of the gate that looks at the vector table. Internal to core/image.
#pragma once

#include "core/image/sanity_gate.h"

namespace fieldflash::image {

/// The segment with the lowest address in alternate setting 0; null if there is none.
[[nodiscard]] const Segment* lowestSegment(const FirmwareImage& image);

/// The bytes of that segment from the vector table on, after the header of a signed image.
[[nodiscard]] ByteView programBytes(const Segment& start);

/// Appends StackPointer, ResetVector, LinkAddress, NoVectorTable, ReadOnlyMemory, SignedImage and
/// NoLoader as applicable.
void examineVectors(Findings& findings, const FirmwareImage& image, const DeviceFacts& device);

} // namespace fieldflash::image
