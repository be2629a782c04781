// SPDX-License-Identifier: MIT
#include "core/image/read_image.h"

#include "core/base/read_file.h"
#include "core/base/words.h"
#include "core/image/bad_file.h"
#include "core/image/dfuse_format.h"
#include "core/image/foreign_file.h"
#include "core/image/read_dfu_suffix.h"
#include "core/image/read_dfuse.h"
#include "core/image/read_intel_hex.h"
#include "core/image/vector_table.h"

#include <QDir>

namespace fieldflash::image {

namespace {

bool hasExtension(const QString& fileName, QLatin1String extension)
{
    return fileName.endsWith(extension, Qt::CaseInsensitive);
}

Error tooLarge()
{
    return Error(ErrorKind::BadFile,
                 Words::tr("The file is larger than %1, which no firmware for these devices is.")
                     .arg(sizeText(kMaximumFileSize)),
                 Words::tr("Choose a .dfu, .hex or .bin file."));
}

/// A file whose name promises a format of which its content has no mark.
Error misnamed(const QString& promised, const QString& missing)
{
    return Error(ErrorKind::BadFile,
                 Words::tr("The file is named %1, but %2.").arg(promised, missing),
                 Words::tr("Download or copy it again. If it really is a raw binary, rename "
                           "it to .bin."));
}

Error rawWithDfuSeSuffix()
{
    return Error(ErrorKind::BadFile,
                 Words::tr("The suffix of the file says DfuSe, but its content is a raw program "
                           "without addresses."),
                 Words::tr("Use the .bin or .hex file of the same program."));
}

FirmwareImage rawBinary(ByteView file)
{
    FirmwareImage image;
    image.format = Format::RawBinary;
    image.needsAddress = true;
    image.targets.push_back({0, {}, {{0, Bytes(file.begin(), file.end())}}});
    return image;
}

} // namespace

Result<FirmwareImage> readImage(ByteView file, const QString& fileName)
{
    if (file.empty())
        return failure(ErrorKind::BadFile, Words::tr("The file is empty."),
                       Words::tr("Download or copy it again."));
    if (file.size() > kMaximumFileSize)
        return failure(tooLarge());
    if (hasDfuSeMark(file))
        return readDfuSe(file);
    if (hasDfuSuffixMark(file)) {
        const std::uint16_t bcdDFU = readLittle16(file, file.size() - kSuffixBcdDfuFromEnd);
        if (bcdDFU == dfuse::kBcdDfu && looksLikeProgram(file))
            return failure(rawWithDfuSeSuffix());
        return bcdDFU == dfuse::kBcdDfu ? readDfuSe(file) : readDfuSuffixed(file);
    }
    if (hasIntelHexMark(file))
        return readIntelHex(file);
    if (const std::optional<Bytes> text = intelHexFromUtf16(file)) {
        Result<FirmwareImage> image = readIntelHex(*text);
        if (image)
            image->notes.prepend(Words::tr("The Intel HEX file is stored as UTF-16 text."));
        return image;
    }
    if (std::optional<Error> foreign = foreignFile(file))
        return failure(*std::move(foreign));
    if (hasExtension(fileName, QLatin1String(".dfu")))
        return failure(misnamed(
            QStringLiteral(".dfu"),
            Words::tr("has no DFU suffix at its end, at offset %1")
                .arg(offsetText(file.size() < kDfuSuffixSize ? file.size()
                                                             : file.size() - kDfuSuffixSize))));
    if (hasExtension(fileName, QLatin1String(".hex"))
        || hasExtension(fileName, QLatin1String(".ihex")))
        return failure(misnamed(QStringLiteral(".hex"),
                                Words::tr("does not begin with a colon at offset 0x0, as "
                                          "Intel HEX does")));
    return rawBinary(file);
}

Result<Bytes> loadBytes(const QString& path) { return readFile(path, kMaximumFileSize); }

Result<FirmwareImage> loadImage(const QString& path)
{
    const Result<Bytes> bytes = loadBytes(path);
    if (!bytes)
        return failure(bytes.error());
    Result<FirmwareImage> image = readImage(*bytes, path);
    if (!image)
        return failure(std::move(image).error().whileDoing(
            Words::tr("reading “%1”").arg(QDir::toNativeSeparators(path))));
    return image;
}

} // namespace fieldflash::image
