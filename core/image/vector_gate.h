// SPDX-License-Identifier: MIT
// The part of the sanity gate that looks at the vector table. Internal to core/image.
#pragma once

#include "core/image/sanity_gate.h"

namespace fieldflash::image {

using Findings = std::vector<Finding>;

/// The segment with the lowest address of alternate setting 0; null where nothing goes there.
[[nodiscard]] const Segment* lowestSegment(const FirmwareImage& image);

/// Appends StackPointer, ResetVector, LinkAddress, NoVectorTable, as far as they are found.
void examineVectors(Findings& findings, const FirmwareImage& image, const DeviceFacts& device);

} // namespace fieldflash::image
