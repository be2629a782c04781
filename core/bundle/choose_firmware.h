// SPDX-License-Identifier: MIT
// The right file of a bundle for the device at hand.
#pragma once

#include "core/bundle/bundle.h"
#include "core/image/gate/device_facts.h"

namespace fieldflash::bundle {

/// The newest firmware for the board that the device states: in the header of its program, in its
/// loader, or in the product name of the running one. A device that states no board gets firmware
/// only if all of it is for the same board. Of files with a program for one slot of a loader each,
/// the one for the slot that is free, if the loader runs; a file with the programs for both fits
/// always (image::joinedPrograms()). Errors: WrongBoard if nothing is for this device;
/// AmbiguousDevice if the board cannot be told, with the names to choose from. The pointer is into
/// the bundle.
[[nodiscard]] Result<const BundledProgram*> chooseFirmware(const Bundle& bundle,
                                                           const image::DeviceFacts& device);

} // namespace fieldflash::bundle
