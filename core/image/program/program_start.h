// SPDX-License-Identifier: MIT
// Where the program in an image begins.
#pragma once

#include "core/base/bytes.h"
#include "core/image/content/firmware_image.h"

namespace fieldflash::image {

/// The segment with the lowest address in alternate setting 0; null if there is none.
[[nodiscard]] const Segment* lowestSegment(const FirmwareImage& image);

/// The bytes of that segment from the vector table on, after the header of a signed image.
[[nodiscard]] ByteView programBytes(const Segment& start);

} // namespace fieldflash::image
