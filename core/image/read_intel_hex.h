// SPDX-License-Identifier: MIT
// Intel HEX files. Internal to core/image.
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/image/firmware_image.h"

namespace fieldflash::image {

/// True for text whose first character is a colon, whether or not the rest holds.
[[nodiscard]] bool hasIntelHexMark(ByteView file);

/// Contiguous data becomes one segment, in whatever order the records come. All goes to alternate
/// setting 0. Start addresses and the load offset of records without data are read and mean
/// nothing here. Refused: data given twice (even if equal), anything after the end record, no end
/// record, no data.
[[nodiscard]] Result<FirmwareImage> readIntelHex(ByteView file);

} // namespace fieldflash::image
