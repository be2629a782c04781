// SPDX-License-Identifier: MIT
// UF2 files. Internal to core/image.
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/image/firmware_image.h"

namespace fieldflash::image {

[[nodiscard]] bool hasUf2Mark(ByteView file);

/// Contiguous data becomes one segment, for alternate setting 0. Blocks not for the main flash,
/// files for a file system, and repeated blocks are left out and noted. `family` selects the chip
/// family by name or number if the file contains several (empty: there must be only one). Refused:
/// a wrong magic number, missing blocks, a block number twice with different content, an MD5 that
/// does not match the content, a byte with two values, no data.
[[nodiscard]] Result<FirmwareImage> readUf2(ByteView file, const QString& family = {});

} // namespace fieldflash::image
