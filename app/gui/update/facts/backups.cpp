// SPDX-License-Identifier: MIT
#include "app/gui/update/facts/backups.h"

#include "core/image/format/read_dfu_suffix.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace fieldflash::gui {

namespace {

/// A device may report any name.
QString namePart(const QString& text)
{
    static const QRegularExpression strange(QStringLiteral("[^A-Za-z0-9.-]"));
    return QString(text).remove(strange).left(40);
}

/// From the DFU suffix, without reading the rest.
std::optional<std::uint16_t> statedVersion(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)
        || !file.seek(file.size() - static_cast<qint64>(image::kDfuSuffixSize)))
        return std::nullopt;
    const QByteArray end = file.read(static_cast<qint64>(image::kDfuSuffixSize));
    const auto suffix = image::readDfuSuffix(Bytes(end.begin(), end.end()), {});
    return suffix && suffix->bcdDevice != image::kDoNotCare ? std::optional(suffix->bcdDevice)
                                                            : std::nullopt;
}

} // namespace

QString defaultBackupFolder()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return data.isEmpty() ? QString() : data + QStringLiteral("/backups");
}

QString shortPath(const QString& path)
{
    const QString home = QDir::homePath() + QLatin1Char('/');
    return QDir::toNativeSeparators(
        path.startsWith(home) ? QStringLiteral("~/") + path.mid(home.size()) : path);
}

QString Backups::newPath(const usb::DeviceInfo& device, const QDateTime& now) const
{
    const QDir folder(m_folder);
    folder.mkpath(QStringLiteral("."));
    QString name =
        QStringLiteral("backup_%1_port-%2")
            .arg(now.toString(QStringLiteral("yyyyMMdd-HHmmss")), namePart(device.portPath));
    if (const QString serial = namePart(device.serialNumber); !serial.isEmpty())
        name += QLatin1Char('_') + serial;
    QString path = folder.filePath(name + QStringLiteral(".dfu"));
    for (int i = 2; QFile::exists(path); ++i)
        path = folder.filePath(QStringLiteral("%1+%2.dfu").arg(name).arg(i));
    return path;
}

std::vector<SavedFirmware> Backups::saved() const
{
    static const QRegularExpression form(QStringLiteral(
        "^backup_([0-9]{8}-[0-9]{6})_port-([A-Za-z0-9.-]+?)(?:_([A-Za-z0-9.-]+?))?(?:[+][0-9]+)?"
        "[.]dfu$"));
    std::vector<SavedFirmware> all;
    if (!isPossible())
        return all;
    const QDir folder(m_folder);
    const QFileInfoList files =
        folder.entryInfoList({QStringLiteral("backup_*.dfu")}, QDir::Files, QDir::Name);
    all.reserve(static_cast<std::size_t>(files.size()));
    for (const QFileInfo& file : files) {
        const QRegularExpressionMatch match = form.match(file.fileName());
        if (!match.hasMatch())
            continue;
        all.push_back(
            {.path = file.filePath(),
             .made = QDateTime::fromString(match.captured(1), QStringLiteral("yyyyMMdd-HHmmss")),
             .portPath = match.captured(2),
             .serialNumber = match.captured(3),
             .size = static_cast<ByteCount>(file.size()),
             .version = statedVersion(file.filePath())});
    }
    std::ranges::reverse(all);
    return all;
}

void Backups::prune(const BackupLimits& limits, const QDateTime& now) const
{
    ByteCount room = 0;
    bool isNewest = true;
    const ByteCount most = static_cast<ByteCount>(limits.megabytes) * 1024 * 1024;
    for (const SavedFirmware& backup : saved()) {
        room += backup.size;
        const bool isOld = backup.made.addDays(limits.days) < now;
        if (!isNewest && (isOld || room > most))
            QFile::remove(backup.path);
        isNewest = false;
    }
}

bool isOf(const SavedFirmware& saved, const usb::DeviceInfo& device)
{
    if (!saved.serialNumber.isEmpty())
        return saved.serialNumber == namePart(device.serialNumber);
    return device.serialNumber.isEmpty() && saved.portPath == namePart(device.portPath);
}

} // namespace fieldflash::gui
