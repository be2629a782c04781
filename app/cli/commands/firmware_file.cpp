// SPDX-License-Identifier: MIT
#include "app/cli/commands/firmware_file.h"

#include "app/cli/commands/confirmation.h"
#include "core/base/file_name.h"
#include "core/base/read_file.h"
#include "core/base/save_file.h"
#include "core/image/content/image_part.h"
#include "core/image/format/file_types.h"
#include "core/image/format/write_image.h"
#include "core/image/read_image.h"

#include <QFileInfo>

#include <optional>

namespace fieldflash::cli {

namespace {

QString suffixOf(const QString& path) { return QFileInfo(path).suffix().toLower(); }

} // namespace

Result<void> checkReplacing(const QString& path, const Arguments& arguments, const Streams& streams)
{
    if (auto irregular = irregularFile(path))
        return failure(*std::move(irregular));
    // Checked before a read that may take minutes.
    if (auto unusable = unusableFolder(path))
        return failure(*std::move(unusable));
    if (!QFileInfo::exists(path) || arguments.yes)
        return {};
    const QString exists = QStringLiteral("%1 exists already.").arg(shownFileName(path));
    if (!canAsk(arguments, streams)) {
        return failure(ErrorKind::FileAccess, exists,
                       QStringLiteral("--yes replaces it; or choose another name."));
    }
    return confirm(exists + QStringLiteral(" Replace it?"), arguments, streams);
}

Result<FirmwareFile> loadFirmware(const QString& path, const image::ReadOptions& options)
{
    const Result<SharedBytes> bytes = image::loadBytes(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    Result<image::FirmwareImage> image = image::readFrom(*bytes, path, options);
    if (!image)
        return tl::unexpected(std::move(image.error()));
    FirmwareFile file{.image = std::move(*image), .facts = {}};
    file.facts = {.path = path,
                  .format = image::formatName(file.image.format),
                  .size = bytes->size(),
                  .sha256 = sha256Hex(*bytes),
                  .contentHash = file.image.contentHash(),
                  .member = file.image.member};
    return file;
}

image::ReadOptions readOptions(const Arguments& arguments)
{
    return {.member = {},
            .acceptWrongCrc = arguments.allowed.contains(image::FindingCode::WrongCrc),
            .isForPartition = arguments.partition.has_value()};
}

namespace {

Result<void> checkAddress(const image::FirmwareImage& image, const Arguments& arguments)
{
    if (!arguments.address)
        return {};
    if (arguments.moveTo)
        return failure(ErrorKind::Usage,
                       QStringLiteral("--address and --move both say where the bytes belong."),
                       QStringLiteral("Leave one of them out."));
    if (!image.needsAddress) {
        return failure(ErrorKind::Usage, QStringLiteral("The file states its own addresses."),
                       QStringLiteral("Leave out --address; it is for raw .bin files."));
    }
    const AddressRange range{.first = *arguments.address, .size = image.size()};
    if (!range.fits()) {
        return failure(ErrorKind::Usage,
                       QStringLiteral("From %1 on, the file would reach beyond 0xFFFF FFFF.")
                           .arg(addressText(*arguments.address)));
    }
    return {};
}

} // namespace

Result<void> takePartAndPlace(image::FirmwareImage& image, const Arguments& arguments)
{
    if (auto address = checkAddress(image, arguments); !address)
        return address;
    Result<image::FirmwareImage> taken = image;
    if (arguments.moveTo)
        taken = image::movedTo(*std::move(taken), *arguments.moveTo);
    if (taken && !arguments.ranges.empty()) {
        if (arguments.address)
            taken = taken->placedAt(*arguments.address);
        taken = image::partOf(*std::move(taken), arguments.ranges);
    }
    if (!taken)
        return tl::unexpected(std::move(taken.error()));
    image = *std::move(taken);
    return {};
}

Result<void> checkOutput(const Arguments& arguments, const Streams& streams)
{
    const QString& path = arguments.outputFile;
    const QStringList known = image::writableExtensions();
    if (!known.contains(suffixOf(path))) {
        return failure(
            ErrorKind::Usage,
            QStringLiteral("The extension of %1 does not name a format.").arg(shownFileName(path)),
            QStringLiteral("Use %1.").arg(image::extensionList(known)));
    }
    return checkReplacing(path, arguments, streams);
}

Result<void> checkBackup(const Arguments& arguments, const Streams& streams)
{
    if (suffixOf(arguments.backupFile) != QLatin1String("dfu"))
        return failure(ErrorKind::Usage,
                       QStringLiteral("A backup has to be a .dfu file, which states addresses."),
                       QStringLiteral("Let the name after --backup end in .dfu."));
    return checkReplacing(arguments.backupFile, arguments, streams);
}

namespace {

/// Memory can contain anything, text too, which is refused as firmware: of a file that is nothing
/// but those bytes, the bytes are the proof. Absent: it is something else.
std::optional<FileFacts> rawFacts(const image::FirmwareImage& image, const QString& path)
{
    const Result<SharedBytes> bytes = image::loadBytes(path);
    const bool isOneRun = image.targets.size() == 1 && image.targets.front().segments.size() == 1;
    if (!bytes || !isOneRun || *bytes != image.targets.front().segments.front().bytes)
        return std::nullopt;
    FileFacts facts;
    facts.path = path;
    facts.format = image::formatName(image::Format::RawBinary);
    facts.size = bytes->size();
    facts.sha256 = sha256Hex(*bytes);
    facts.contentHash = image.contentHash();
    return facts;
}

} // namespace

Result<FileFacts> saveFirmware(const image::FirmwareImage& image, const QString& path)
{
    if (auto saved = image::saveImage(image, path); !saved)
        return tl::unexpected(saved.error());
    // Read back, so that the report describes the file on disk.
    Result<FirmwareFile> written = loadFirmware(path);
    if (const auto raw = written ? std::nullopt : rawFacts(image, path))
        return *raw;
    if (!written)
        return tl::unexpected(
            std::move(written.error()).whileDoing(QStringLiteral("reading the new file again")));
    return written->facts;
}

} // namespace fieldflash::cli
