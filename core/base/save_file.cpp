// SPDX-License-Identifier: MIT
#include "core/base/save_file.h"

#include "core/base/file_name.h"
#include "core/base/read_file.h"
#include "core/base/words.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace fieldflash {

std::optional<QString> saveFile(const QString& path, QByteArrayView bytes)
{
    // QSaveFile follows dangling links and replaces a device with a file.
    if (const auto irregular = irregularFile(path))
        return irregular->summary();
    if (!isTextFileName(path))
        return QStringLiteral("the name is not valid text in this system's encoding");
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.write(bytes.data(), bytes.size()) == bytes.size() && file.flush();
    if (isWritten && file.commit())
        return std::nullopt;
    return file.errorString();
}

std::optional<Error> unusableFolder(const QString& path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    const QString shown = shownFileName(QDir::toNativeSeparators(folder.filePath()));
    if (!folder.isDir())
        return Error(ErrorKind::FileAccess, Words::tr("There is no folder “%1”.").arg(shown),
                     Words::tr("Create it, or choose another one."));
    if (!folder.isWritable())
        return Error(ErrorKind::FileAccess,
                     Words::tr("You don't have permission to write in the folder “%1”.").arg(shown),
                     Words::tr("Choose another folder."));
    return std::nullopt;
}

} // namespace fieldflash
