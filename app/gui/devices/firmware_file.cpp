// SPDX-License-Identifier: MIT
#include "app/gui/devices/firmware_file.h"

#include "core/image/read_image.h"
#include "core/profile/known_profiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace fieldflash::gui {

namespace {

struct FirmwareFileWords {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::FirmwareFile)
};

/// Of one profile: what is read at the start of the program.
constexpr qsizetype kMostFirmwareFiles = 20;

void sortByVersion(std::vector<FileFacts>& files)
{
    std::ranges::stable_sort(files, [](const FileFacts& left, const FileFacts& right) {
        return fileVersion(left) > fileVersion(right);
    });
}

void take(Result<image::FirmwareImage> image, FileFacts& file)
{
    if (!image) {
        file.error = image.error();
        return;
    }
    for (const image::Target& target : image->targets)
        if (target.alternateSetting == 0 && !target.segments.empty() && !file.header)
            file.header = image::findApplicationHeader(target.segments.front().bytes);
    file.image = std::move(*image);
}

} // namespace

QString absoluteFirmwarePath(const QString& path)
{
    const image::FirmwarePath parts = image::firmwarePath(path);
    const QString file = QFileInfo(parts.file).absoluteFilePath();
    return parts.member.isEmpty() ? file : file + QStringLiteral("//") + parts.member;
}

FileStamp stampOf(const QString& path)
{
    const QFileInfo info(image::firmwarePath(path).file);
    if (!info.exists())
        return {};
    return {.size = info.size(), .modified = info.lastModified()};
}

bool isAsRead(const FileFacts& file)
{
    return file.path.isEmpty() || stampOf(file.path) == file.stamp;
}

FileFacts readFirmwareFile(const QString& path)
{
    const image::FirmwarePath parts = image::firmwarePath(path);
    const QFileInfo info(parts.file);
    FileFacts file;
    file.path = absoluteFirmwarePath(path);
    file.fileName = info.fileName();
    file.fileSize = static_cast<ByteCount>(std::max<qint64>(info.size(), 0));
    // Before the bytes: a write during reading then changes the stamp.
    file.stamp = stampOf(path);
    const Result<SharedBytes> bytes = image::loadBytes(path);
    if (!bytes) {
        file.error = bytes.error();
        return file;
    }
    file.sha256 = sha256Hex(*bytes);
    file.fileSize = bytes->size();
    take(image::readFrom(*bytes, path), file);
    if (file.image && file.image->member)
        file.fileName =
            FirmwareFileWords::tr("%1 in %2").arg(file.image->member->name, file.fileName);
    if (file.error && parts.member.isEmpty()) {
        const auto members = image::membersOf(*bytes);
        if (members && members->size() > 1)
            file.choices = *members;
    }
    return file;
}

FileFacts firmwareFromBytes(ByteView bytes, const QString& fileName)
{
    FileFacts file;
    file.fileName = fileName;
    file.fileSize = bytes.size();
    file.isBundled = true;
    file.sha256 = sha256Hex(bytes);
    take(image::readImage(Bytes(bytes.begin(), bytes.end()), fileName), file);
    return file;
}

std::vector<FileFacts> bundledFirmware()
{
    std::vector<FileFacts> files;
    const QDir folder(QStringLiteral(":/firmware"));
    const QFileInfoList entries = folder.entryInfoList({QStringLiteral("*.dfu")}, QDir::Files);
    for (const QFileInfo& entry : entries) {
        QFile resource(entry.filePath());
        if (!resource.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = resource.readAll();
        const Bytes bytes(content.begin(), content.end());
        FileFacts file = firmwareFromBytes(bytes, entry.fileName());
        if (file.image)
            files.push_back(std::move(file));
    }
    sortByVersion(files);
    return files;
}

std::vector<FileFacts> firmwareOf(const profile::DeviceProfile& profile)
{
    std::vector<FileFacts> files;
    if (profile.firmwareFolder.isEmpty())
        return files;
    const QDir folder(profile.firmwareFolder);
    const QStringList names = folder.entryList({profile.firmwareFiles}, QDir::Files, QDir::Name);
    for (const QString& name : names.mid(0, kMostFirmwareFiles)) {
        FileFacts file = readFirmwareFile(folder.filePath(name));
        file.profileId = profile.id;
        if (file.image)
            files.push_back(std::move(file));
    }
    sortByVersion(files);
    return files;
}

std::vector<FileFacts> firmwareOfProfiles()
{
    std::vector<FileFacts> all;
    for (const profile::KnownProfile& entry : profile::known().profiles()) {
        std::vector<FileFacts> files = firmwareOf(entry.profile);
        std::ranges::move(files, std::back_inserter(all));
    }
    return all;
}

std::optional<std::uint16_t> fileVersion(const FileFacts& file)
{
    if (file.image && file.image->identity.bcdDevice)
        return file.image->identity.bcdDevice;
    if (file.header)
        return file.header->bcdDevice;
    return std::nullopt;
}

} // namespace fieldflash::gui
