// SPDX-License-Identifier: MIT
// Intel HEX files. Internal to core/image.
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/image/firmware_image.h"

namespace fieldflash::image {

/// True for text whose first character outside comments is a colon, whether or not the rest is
/// right.
[[nodiscard]] bool hasIntelHexMark(ByteView file);

/// Contiguous data becomes one segment, in whatever order the records come. All goes to alternate
/// setting 0. Start addresses and the load offset of records without data are read and mean
/// nothing here. Comments, filler behind the end, and bytes that are repeated with the same value
/// are noted in the image. Refused: a byte with two values, any record after the end record, no end
/// record, no data.
[[nodiscard]] Result<FirmwareImage> readIntelHex(ByteView file);

} // namespace fieldflash::image
