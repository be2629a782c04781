// SPDX-License-Identifier: MIT
// The DfuSe container (dfuse_format.h). Internal to core/image.
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/image/content/firmware_image.h"
#include "core/image/content/read_options.h"

namespace fieldflash::image {

/// True if the file begins like a container, even with one damaged byte in the signature or a
/// damaged prefix before an intact first target.
[[nodiscard]] bool hasDfuSeMark(ByteView file);

/// Elements stay as they are in the file, ascending by address. Accepted beyond UM0391, because
/// such files exist: DFUImageSize with and without the suffix (ST's tool and dfuse-pack.py differ),
/// any bytes after the NUL of szTargetName, several targets for one alternate setting, unaligned
/// elements. Refused: inconsistent sizes and counts, empty elements, overlaps, and a suffix with
/// bcdDFU other than 0x011A. The elements share the bytes of the file.
[[nodiscard]] Result<FirmwareImage> readDfuSe(const SharedBytes& file, const ReadOptions& options);

} // namespace fieldflash::image
