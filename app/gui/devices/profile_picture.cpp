// SPDX-License-Identifier: MIT
#include "app/gui/devices/profile_picture.h"

#include <QFileInfo>
#include <QImageReader>

namespace fieldflash::gui {

namespace {

constexpr qint64 kLargestPicture = qint64{8} * 1024 * 1024;
/// Pixels on the longer side; what is larger is read smaller.
constexpr int kLargestSide = 1024;

} // namespace

QImage readPicture(const QString& path)
{
    const QFileInfo file(path);
    if (path.isEmpty() || !file.isFile() || file.size() > kLargestPicture)
        return {};
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid())
        return {};
    if (std::max(size.width(), size.height()) > kLargestSide)
        reader.setScaledSize(size.scaled(kLargestSide, kLargestSide, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace fieldflash::gui
