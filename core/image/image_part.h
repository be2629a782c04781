// SPDX-License-Identifier: MIT
// A part of an image, or an image in another place, as a person asks for it.
#pragma once

#include "core/base/result.h"
#include "core/image/firmware_image.h"

#include <vector>

namespace fieldflash::image {

/// Only the bytes in `ranges`, of all alternate settings. Errors: Usage: the image has no addresses
/// yet, or nothing in one of the ranges.
[[nodiscard]] Result<FirmwareImage> partOf(FirmwareImage image,
                                           const std::vector<AddressRange>& ranges);

/// The image with its lowest byte at `address`, and all others at the same distance. Nothing in it
/// is relocated: a program still runs only where it was built for. Errors: Usage for formats other
/// than raw binaries, Intel HEX and S-records, which can state several memories or what they are
/// for, and where it does not fit.
[[nodiscard]] Result<FirmwareImage> movedTo(FirmwareImage image, Address address);

} // namespace fieldflash::image
