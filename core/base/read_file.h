// SPDX-License-Identifier: MIT
// Reads a whole file, but only a regular one.
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"
#include "core/base/result.h"

#include <QString>

#include <optional>

namespace fieldflash {

/// Why `path` must not be read or written: a folder; a named pipe or device, where opening could
/// block forever and reading might never end; or a dangling link, where writing would create a file
/// elsewhere. Absent: it is a regular file or does not exist. Error: FileAccess.
[[nodiscard]] std::optional<Error> irregularFile(const QString& path);

/// All bytes of a regular file; accepts names from fileNameFromBytes(). Never blocks on a pipe or
/// device. Errors: FileAccess, BadFile for more than `most` bytes.
[[nodiscard]] Result<Bytes> readFile(const QString& path, ByteCount most);

} // namespace fieldflash
