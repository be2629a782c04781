// SPDX-License-Identifier: MIT
#include "core/base/words.h"

#include "core/base/save_file.h"
#include "core/image/format/file_types.h"
#include "core/image/format/write_image.h"

#include <QDir>
#include <QFileInfo>

namespace fieldflash::image {

namespace {

/// Bytes of the addresses in the records for which the extension stands; larger addresses get the
/// records that hold them.
std::size_t addressSizeOf(const QString& path)
{
    const QString extension = QFileInfo(path).suffix().toLower();
    if (extension == QLatin1String("s19"))
        return 2;
    return extension == QLatin1String("s28") ? 3 : 4;
}

Result<Bytes> writeByExtension(const FirmwareImage& image, const QString& path)
{
    const FileType* const type = promisedType(path);
    if (type != nullptr && type->isWritten) {
        switch (type->formats.front()) {
        case Format::RawBinary: return writeBinary(image);
        case Format::DfuSuffixed:
        case Format::DfuSe: return writeDfuSe(image);
        case Format::IntelHex: return writeIntelHex(image);
        case Format::MotorolaS: return writeSRecord(image, addressSizeOf(path));
        case Format::Uf2: return writeUf2(image);
        case Format::Elf: break;
        }
    }
    return failure(ErrorKind::Usage,
                   Words::tr("The name “%1” does not tell which format to write.")
                       .arg(QDir::toNativeSeparators(path)),
                   Words::tr("Let it end in %1.").arg(extensionList(writableExtensions())));
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
    return failure(
        Error(ErrorKind::FileAccess,
              Words::tr("The file “%1” could not be written; its previous content is unchanged.")
                  .arg(QDir::toNativeSeparators(path)),
              Words::tr("Check that the folder exists, that you have write permission, and that "
                        "the disk is not full."))
            .withDetail(*problem));
}

} // namespace fieldflash::image
