// SPDX-License-Identifier: MIT
#include "app/gui/devices/firmware_file.h"

#include "core/image/read_image.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace fieldflash::gui {

namespace {

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

FileFacts readFirmwareFile(const QString& path)
{
    const QFileInfo info(path);
    FileFacts file;
    file.path = info.absoluteFilePath();
    file.fileName = info.fileName();
    file.fileSize = static_cast<ByteCount>(std::max<qint64>(info.size(), 0));
    take(image::loadImage(path), file);
    return file;
}

FileFacts firmwareFromBytes(ByteView bytes, const QString& fileName)
{
    FileFacts file;
    file.fileName = fileName;
    file.fileSize = bytes.size();
    file.isBundled = true;
    file.sha256 = sha256Hex(bytes);
    take(image::readImage(bytes, fileName), file);
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
    std::ranges::stable_sort(files, [](const FileFacts& left, const FileFacts& right) {
        return fileVersion(left) > fileVersion(right);
    });
    return files;
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
