// SPDX-License-Identifier: MIT
// The part of the gate that looks at the signature of a program. Internal to core/image.
#pragma once

#include "core/image/content/firmware_image.h"
#include "core/image/gate/sanity_gate.h"

namespace fieldflash::image {

/// Appends SignedImage or BadSignature. `program`: the whole file.
void examineSignature(Findings& findings, const FirmwareImage& program, const DeviceFacts& device);

} // namespace fieldflash::image
