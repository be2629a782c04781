// SPDX-License-Identifier: MIT
// All types of firmware files with their file name extensions: one list for the window's file
// dialogs, for help, and for the check of file names.
#pragma once

#include "core/image/content/firmware_image.h"

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

/// In display order.
[[nodiscard]] const std::vector<FileType>& fileTypes();

/// "*.dfu", "*.hex", …
[[nodiscard]] QStringList readablePatterns();

/// "dfu", "hex", …: the formats of saveImage().
[[nodiscard]] QStringList writableExtensions();

/// ".dfu, .hex or .bin", for sentences.
[[nodiscard]] QString extensionList(const QStringList& extensions);

/// By the file name extension; nullptr for an unknown one.
[[nodiscard]] const FileType* promisedType(const QString& fileName);

} // namespace fieldflash::image
