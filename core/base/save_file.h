// SPDX-License-Identifier: MIT
// A file that is there as a whole or not at all.
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace fieldflash {

/// Writes beside the file, brings it to the disk, and puts it in its place at the end; until then
/// what was there stays. Folders, pipes, devices and links to nothing are refused. Absent: done.
/// Otherwise what the system said, and nothing has changed.
///
/// QSaveFile alone does not do it: up to its buffer's size (16 KB) a full disk is noticed only when
/// commit() empties the buffer, and Qt 6.4 does not tell.
[[nodiscard]] std::optional<QString> saveFile(const QString& path, QByteArrayView bytes);

/// Why no file can be put at `path`, found without writing: the folder is missing or closed to this
/// account. For asking before long work; a full disk shows only in saveFile(). Error: FileAccess.
[[nodiscard]] std::optional<Error> unusableFolder(const QString& path);

} // namespace fieldflash
