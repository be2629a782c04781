// SPDX-License-Identifier: MIT
// A file with one program linked for each slot of a loader with two of them.
#pragma once

#include "core/base/result.h"
#include "core/image/content/firmware_image.h"

namespace fieldflash::image {

/// The program whose header is at `slot`, if the file consists of several programs with headers and
/// one of them is there; otherwise the file as it is.
[[nodiscard]] FirmwareImage programForSlot(FirmwareImage image, Address slot);

/// A program with a header is at `slot`, alone or beside others.
[[nodiscard]] bool hasProgramAt(const FirmwareImage& image, Address slot);

/// The two files as one, the lower program first. Errors: Usage unless they are one program with a
/// header each, the same but for the slot.
[[nodiscard]] Result<FirmwareImage> joinedPrograms(FirmwareImage first, FirmwareImage second);

} // namespace fieldflash::image
