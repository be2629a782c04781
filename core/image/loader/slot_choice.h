// SPDX-License-Identifier: MIT
// A file with one program linked for each slot of a loader with two of them.
#pragma once

#include "core/image/content/firmware_image.h"

namespace fieldflash::image {

/// The program whose header is at `slot`, if the file consists of several programs with headers and
/// one of them is there; otherwise the file as it is.
[[nodiscard]] FirmwareImage programForSlot(FirmwareImage image, Address slot);

} // namespace fieldflash::image
