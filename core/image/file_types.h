// SPDX-License-Identifier: MIT
// Every kind of firmware file and the names that promise it: the one list for the window's file
// dialogs, for help, and for the check of names.
#pragma once

#include "core/image/firmware_image.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace fieldflash::image {

struct FileType {
    QString name;                ///< "Intel HEX"
    QStringList extensions;      ///< "hex": lower-case; the first is the usual one
    std::vector<Format> formats; ///< empty: an archive or a compressed file
    bool isWritten = false;
};

/// In the order in which people are told of them.
[[nodiscard]] const std::vector<FileType>& fileTypes();

/// "*.dfu", "*.hex" …
[[nodiscard]] QStringList readablePatterns();

/// "dfu", "hex" …: what saveImage() writes.
[[nodiscard]] QStringList writableExtensions();

/// ".dfu, .hex or .bin", for sentences.
[[nodiscard]] QString extensionList(const QStringList& extensions);

/// By the end of the name; nullptr where it promises nothing.
[[nodiscard]] const FileType* promisedType(const QString& fileName);

} // namespace fieldflash::image
