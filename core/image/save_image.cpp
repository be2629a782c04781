// SPDX-License-Identifier: MIT
#include "core/image/write_image.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace fieldflash::image {

namespace {

Result<Bytes> writeByExtension(const FirmwareImage& image, const QString& path)
{
    const QString extension = QFileInfo(path).suffix().toLower();
    if (extension == QLatin1String("bin"))
        return writeBinary(image);
    if (extension == QLatin1String("dfu"))
        return writeDfuSe(image);
    if (extension == QLatin1String("hex"))
        return writeIntelHex(image);
    return failure(ErrorKind::Usage,
                   QStringLiteral("The name “%1” does not say which format to write.")
                       .arg(QDir::toNativeSeparators(path)),
                   QStringLiteral("Let it end in .bin, .dfu or .hex."));
}

} // namespace

Result<void> saveImage(const FirmwareImage& image, const QString& path)
{
    const Result<Bytes> bytes = writeByExtension(image, path);
    if (!bytes)
        return failure(bytes.error());
    QSaveFile file(path);
    const auto size = static_cast<qint64>(bytes->size());
    if (file.open(QIODevice::WriteOnly)
        && file.write(reinterpret_cast<const char*>(bytes->data()), size) == size && file.commit())
        return {};
    return failure(Error(ErrorKind::FileAccess,
                         QStringLiteral("The file “%1” could not be written; what was there "
                                        "before is unchanged.")
                             .arg(QDir::toNativeSeparators(path)),
                         QStringLiteral("Check that the folder exists, that you may write there, "
                                        "and that there is room."))
                       .withDetail(file.errorString()));
}

} // namespace fieldflash::image
