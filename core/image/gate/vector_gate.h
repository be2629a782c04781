// SPDX-License-Identifier: MIT
// The part of the gate that looks at the vector table. Internal to core/image.
#pragma once

#include "core/image/content/firmware_image.h"
#include "core/image/gate/sanity_gate.h"

namespace fieldflash::image {

/// Appends StackPointer, ResetVector, LinkAddress, NoVectorTable, ReadOnlyMemory, SignedImage and
/// NoLoader as applicable.
void examineVectors(Findings& findings, const FirmwareImage& image, const DeviceFacts& device);

} // namespace fieldflash::image
