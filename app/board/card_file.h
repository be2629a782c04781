// SPDX-License-Identifier: MIT
// The value of `--card`: an image of an SD card.
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <QString>

namespace fieldflash::board_program {

/// All bytes of the file: whole blocks of 512 bytes, at most 256 MB, because they are kept in
/// memory. The file is never changed. Errors: FileAccess, BadFile.
[[nodiscard]] Result<Bytes> loadCard(const QString& path);

} // namespace fieldflash::board_program
