// SPDX-License-Identifier: MIT
#include "core/base/words.h"

#include "core/base/save_file.h"
#include "core/image/write_image.h"

#include <QDir>
#include <QFileInfo>

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
                   Words::tr("The name “%1” does not say which format to write.")
                       .arg(QDir::toNativeSeparators(path)),
                   Words::tr("Let it end in .bin, .dfu or .hex."));
}

} // namespace

Result<void> saveImage(const FirmwareImage& image, const QString& path)
{
    const Result<Bytes> bytes = writeByExtension(image, path);
    if (!bytes)
        return failure(bytes.error());
    const auto problem =
        saveFile(path, QByteArrayView(bytes->data(), static_cast<qsizetype>(bytes->size())));
    if (!problem)
        return {};
    return failure(Error(ErrorKind::FileAccess,
                         Words::tr("The file “%1” could not be written; what was there "
                                   "before is unchanged.")
                             .arg(QDir::toNativeSeparators(path)),
                         Words::tr("Check that the folder exists, that you may write there, "
                                   "and that there is room."))
                       .withDetail(*problem));
}

} // namespace fieldflash::image
