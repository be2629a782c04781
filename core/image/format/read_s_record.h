// SPDX-License-Identifier: MIT
// Motorola S-record files. Internal to core/image.
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/image/content/firmware_image.h"

namespace fieldflash::image {

/// True for text that begins with the type and length of an S-record, even if the rest is invalid.
[[nodiscard]] bool hasSRecordMark(ByteView file);

/// Contiguous data becomes one segment, whatever the order of the records, for alternate setting 0.
/// Headers and start addresses are ignored. Filler after the end and bytes repeated with the same
/// value are noted in the image. Refused: a byte with two values, a wrong count, records after the
/// end record, no data, and a file with neither an end record nor a final count, because it may be
/// truncated.
[[nodiscard]] Result<FirmwareImage> readSRecord(ByteView file);

} // namespace fieldflash::image
