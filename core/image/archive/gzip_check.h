// SPDX-License-Identifier: MIT
// Whether a gzip file is complete and undamaged: libarchive unpacks it without comparing its
// checksum. Internal to core/image.
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"
#include "core/base/result.h"

namespace fieldflash::image {

/// Unpacks and discards at most `most` bytes. Consecutive gzip members are one file (RFC 1952,
/// 2.2); zeros after the last one are padding. Errors: BadFile.
[[nodiscard]] Result<void> checkGzip(ByteView file, ByteCount most);

} // namespace fieldflash::image
