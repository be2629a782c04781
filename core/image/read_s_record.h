// SPDX-License-Identifier: MIT
// Motorola S-record files. Internal to core/image.
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/image/firmware_image.h"

namespace fieldflash::image {

/// True for text that begins with the type and length of an S-record, whether or not the rest is
/// right.
[[nodiscard]] bool hasSRecordMark(ByteView file);

/// Contiguous data becomes one segment, in whatever order the records come. All goes to alternate
/// setting 0. Headers and start addresses are read and mean nothing here. Filler behind the end,
/// and bytes that are repeated with the same value are noted in the image. Refused: a byte with two
/// values, a wrong count, any record after the end record, no data, and neither an end record nor a
/// count behind the data, because the file may be cut off.
[[nodiscard]] Result<FirmwareImage> readSRecord(ByteView file);

} // namespace fieldflash::image
