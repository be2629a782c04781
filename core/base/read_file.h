// SPDX-License-Identifier: MIT
// A whole file, read without surprises.
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"
#include "core/base/result.h"

#include <QString>

#include <optional>

namespace fieldflash {

/// Why `path` must not be read or written: a folder, a named pipe or a device, where opening could
/// block for ever and reading need not end, or a link to nothing, where writing would create a file
/// in another place. Absent: a regular file, or nothing at all. Error: FileAccess.
[[nodiscard]] std::optional<Error> irregularFile(const QString& path);

/// All bytes of a regular file; names from fileNameFromBytes() are understood. Never blocks on a
/// pipe or device. Errors: FileAccess, BadFile for more than `most` bytes.
[[nodiscard]] Result<Bytes> readFile(const QString& path, ByteCount most);

} // namespace fieldflash
