// SPDX-License-Identifier: MIT
// Whether a gzip file is complete and undamaged: libarchive unpacks it without comparing its
// checksum. Internal to core/image.
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"
#include "core/base/result.h"

namespace fieldflash::image {

/// Unpacks into nothing, at most `most` bytes. Several gzip members in a row are one file (RFC
/// 1952, 2.2); zeros behind the last one are padding. Errors: BadFile.
[[nodiscard]] Result<void> checkGzip(ByteView file, ByteCount most);

} // namespace fieldflash::image
