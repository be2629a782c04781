// SPDX-License-Identifier: MIT
// Writes a file completely or not at all.
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace fieldflash {

/// Writes a temporary file next to `path`, flushes it to disk and renames it over `path` at the
/// end. Folders, pipes, devices and dangling links are refused. Absent: success. Otherwise the
/// system's message, and nothing has changed.
///
/// QSaveFile alone is not enough: up to the size of its buffer (16 KB), a full disk is noticed only
/// when commit() flushes the buffer, and Qt 6.4 does not report that.
[[nodiscard]] std::optional<QString> saveFile(const QString& path, QByteArrayView bytes);

/// Why `path` cannot be saved to, found without writing: the folder is missing or not writable by
/// this account. To call before long work; a full disk is noticed only in saveFile(). Error:
/// FileAccess.
[[nodiscard]] std::optional<Error> unusableFolder(const QString& path);

} // namespace fieldflash
