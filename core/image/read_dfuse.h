// SPDX-License-Identifier: MIT
// The DfuSe container (dfuse_format.h). Internal to core/image.
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/image/firmware_image.h"
#include "core/image/read_image.h"

namespace fieldflash::image {

/// True where the file begins like a container, also with one damaged byte in the signature, or
/// with a damaged prefix before an intact first target.
[[nodiscard]] bool hasDfuSeMark(ByteView file);

/// Elements stay as they are in the file, ascending by address. Accepted beyond UM0391, because
/// such files exist: DFUImageSize with and without the suffix (ST's tool and dfuse-pack.py differ),
/// any bytes after the NUL of szTargetName, several targets for one alternate setting, unaligned
/// elements. Refused: everything that does not add up, empty elements, overlaps, and a suffix that
/// does not state bcdDFU 0x011A. The elements share the bytes of the file.
[[nodiscard]] Result<FirmwareImage> readDfuSe(const SharedBytes& file, const ReadOptions& options);

} // namespace fieldflash::image
