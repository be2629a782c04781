// SPDX-License-Identifier: MIT
// Extracts a part of an image or moves it, on request of the user.
#pragma once

#include "core/base/result.h"
#include "core/image/content/firmware_image.h"

#include <vector>

namespace fieldflash::image {

/// Only the bytes in `ranges`, of all alternate settings; remembers the whole image. Errors: Usage:
/// the image has no addresses yet, or nothing in one of the ranges.
[[nodiscard]] Result<FirmwareImage> partOf(FirmwareImage image,
                                           const std::vector<AddressRange>& ranges);

/// The image shifted so that its lowest byte is at `address`. The code is not relocated: a program
/// still runs only at the address it was built for. Errors: Usage if it does not fit, or for
/// formats other than raw binaries, Intel HEX and S-records, which can state several memories or a
/// target.
[[nodiscard]] Result<FirmwareImage> movedTo(FirmwareImage image, Address address);

} // namespace fieldflash::image
