// SPDX-License-Identifier: MIT
// Intel HEX files. Internal to core/image.
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/image/content/firmware_image.h"

namespace fieldflash::image {

/// True for text whose first character outside comments is a colon, even if the rest is invalid.
[[nodiscard]] bool hasIntelHexMark(ByteView file);

/// Contiguous data becomes one segment, whatever the order of the records, for alternate setting 0.
/// Start addresses and load offsets of records without data are ignored. Comments, filler after the
/// end, and bytes repeated with the same value are noted in the image. Refused: a byte with two
/// values, records after the end record, no end record, no data.
[[nodiscard]] Result<FirmwareImage> readIntelHex(ByteView file);

} // namespace fieldflash::image
