// SPDX-License-Identifier: MIT
// UF2 files. Internal to core/image.
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/image/content/firmware_image.h"

namespace fieldflash::image {

[[nodiscard]] bool hasUf2Mark(ByteView file);

/// Contiguous data becomes one segment; all goes to alternate setting 0. Blocks that are not for
/// the main flash and files for a file system are left out and noted, and so are blocks that are
/// given twice. Where blocks of several families are in one file, `family` says which is meant (its
/// name or number; empty: there must be one only); `fileName` is for that advice. Refused: a wrong
/// magic number, missing blocks, a block number twice with different content, an MD5 that does not
/// match the content, a byte with two values, no data.
[[nodiscard]] Result<FirmwareImage> readUf2(ByteView file, const QString& family = {},
                                            const QString& fileName = {});

} // namespace fieldflash::image
