// SPDX-License-Identifier: MIT
#include "app/gui/update/backups.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

namespace fieldflash::gui {

namespace {

/// A device may report any name.
QString namePart(const QString& text)
{
    static const QRegularExpression strange(QStringLiteral("[^A-Za-z0-9.-]"));
    return QString(text).remove(strange).left(40);
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
        path = folder.filePath(QStringLiteral("%1_%2.dfu").arg(name).arg(i));
    return path;
}

void Backups::prune() const
{
    if (!isPossible())
        return;
    QDir folder(m_folder);
    QStringList names = folder.entryList({QStringLiteral("backup_*.dfu")}, QDir::Files, QDir::Name);
    while (names.size() > kKept)
        folder.remove(names.takeFirst());
}

} // namespace fieldflash::gui
