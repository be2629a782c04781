// SPDX-License-Identifier: MIT
// The part of the gate that knows what a resident loader starts. Internal to core/image.
#pragma once

#include "core/image/content/firmware_image.h"
#include "core/image/gate/sanity_gate.h"

namespace fieldflash::image {

/// Appends NotForLoader, LoaderKey, LoaderFloor or WrongBoard if the loader of the device would
/// refuse to start the program. Removes UncheckedId if the header names the board of the loader.
/// `program`: the whole file, at its address.
void examineForLoader(Findings& findings, const FirmwareImage& program, const DeviceFacts& device);

} // namespace fieldflash::image
