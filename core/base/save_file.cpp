// SPDX-License-Identifier: MIT
#include "core/base/save_file.h"

#include <QSaveFile>

namespace fieldflash {

std::optional<QString> saveFile(const QString& path, QByteArrayView bytes)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.write(bytes.data(), bytes.size()) == bytes.size() && file.flush();
    if (isWritten && file.commit())
        return std::nullopt;
    return file.errorString();
}

} // namespace fieldflash
