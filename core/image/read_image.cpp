// SPDX-License-Identifier: MIT
#include "core/image/read_image.h"

#include "core/base/read_file.h"
#include "core/base/surface.h"
#include "core/base/words.h"
#include "core/image/archive/archive.h"
#include "core/image/archive/read_archive.h"
#include "core/image/archive/vendor_bundle.h"
#include "core/image/format/read_program.h"
#include "core/image/program/vector_table.h"

#include <QDir>
#include <QFileInfo>

namespace fieldflash::image {

namespace {

Error tooLarge()
{
    return Error(ErrorKind::BadFile,
                 Words::tr("The file is larger than %1, too large for firmware for these devices.")
                     .arg(sizeText(kMaximumFileSize)),
                 Words::tr("Choose a .dfu, .hex or .bin file."));
}

/// Its firmware is used only as a whole bundle, after its signature was checked.
Error isBundleItself()
{
    return Error(ErrorKind::BadFile,
                 Words::tr("The file is the bundle of a vendor (.ffpack), which cannot be used "
                           "here."),
                 surface() == Surface::Window
                     ? Words::tr("Open it with “Choose firmware…”.")
                     : Words::tr("The commands update, plan and info take it."));
}

bool isArchive(ByteView file)
{
    return isWholeCabinet(file)
        || (!markedFormat(file) && hasArchiveMark(file) && !looksLikeProgram(file));
}

Error whileReading(Error error, const QString& path)
{
    return std::move(error).whileDoing(
        Words::tr("reading “%1”").arg(QDir::toNativeSeparators(path)));
}

} // namespace

Result<FirmwareImage> readImage(const SharedBytes& file, const QString& fileName,
                                const ReadOptions& options)
{
    if (file.empty())
        return failure(ErrorKind::BadFile, Words::tr("The file is empty."),
                       Words::tr("Download or copy it again."));
    if (file.size() > kMaximumFileSize)
        return failure(tooLarge());
    if (isVendorBundle(file, fileName))
        return failure(isBundleItself());
    return isArchive(file) ? readArchive(file, fileName, options)
                           : readProgram(file, fileName, options);
}

FirmwarePath firmwarePath(const QString& path)
{
    const QString mark = QStringLiteral("//");
    // Any path may contain "//", but after a regular file it can only precede a member.
    for (qsizetype at = path.indexOf(mark); at >= 0; at = path.indexOf(mark, at + 1)) {
        if (const QString file = path.left(at); QFileInfo(file).isFile())
            return {file, path.mid(at + mark.size())};
    }
    return {path, {}};
}

Result<SharedBytes> loadBytes(const QString& path)
{
    Result<Bytes> bytes = readFile(firmwarePath(path).file, kMaximumFileSize);
    if (!bytes)
        return failure(std::move(bytes).error());
    return SharedBytes(*std::move(bytes));
}

Result<FirmwareImage> readFrom(const SharedBytes& file, const QString& path,
                               const ReadOptions& options)
{
    const FirmwarePath parts = firmwarePath(path);
    ReadOptions chosen = options;
    if (!parts.member.isEmpty())
        chosen.member = parts.member;
    Result<FirmwareImage> image = readImage(file, parts.file, chosen);
    if (!image)
        return failure(whileReading(std::move(image).error(), path));
    return image;
}

Result<FirmwareImage> loadImage(const QString& path, const ReadOptions& options)
{
    const Result<SharedBytes> bytes = loadBytes(path);
    if (!bytes)
        return failure(bytes.error());
    return readFrom(*bytes, path, options);
}

Result<QStringList> membersOf(const SharedBytes& file)
{
    const bool isOpened = isArchive(file) && !isVendorBundle(file, {});
    return isOpened ? firmwareMembers(file) : Result<QStringList>(QStringList());
}

} // namespace fieldflash::image
