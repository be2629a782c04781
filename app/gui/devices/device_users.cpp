// SPDX-License-Identifier: MIT
#include "app/gui/devices/device_users.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace fieldflash::gui {

namespace {

struct DeviceUserWords {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::DeviceUsers)
};

QByteArray lineOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readLine(256).trimmed() : QByteArray();
}

/// "/dev/bus/usb/001/004", as Linux names it (Documentation/ABI/testing/sysfs-bus-usb); empty:
/// there is no such device.
QString nodeOf(const QString& portPath, const SystemFolders& folders)
{
    const QString device = folders.devices + u'/' + portPath;
    const int bus = lineOf(device + QStringLiteral("/busnum")).toInt();
    const int number = lineOf(device + QStringLiteral("/devnum")).toInt();
    if (bus <= 0 || number <= 0)
        return {};
    return QStringLiteral("%1/%2/%3")
        .arg(folders.usb)
        .arg(bus, 3, 10, QLatin1Char('0'))
        .arg(number, 3, 10, QLatin1Char('0'));
}

bool hasOpen(const QString& process, const QString& node)
{
    const QDir files(process + QStringLiteral("/fd"));
    const QStringList names =
        files.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    for (const QString& name : names)
        if (QFile::symLinkTarget(files.filePath(name)) == node)
            return true;
    return false;
}

} // namespace

QStringList programsUsing(const QString& portPath, const SystemFolders& folders)
{
    const QString node = nodeOf(portPath, folders);
    if (node.isEmpty())
        return {};
    QStringList programs;
    const QDir processes(folders.processes);
    const QStringList names = processes.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& name : names) {
        bool isProcess = false;
        const qint64 id = name.toLongLong(&isProcess);
        if (!isProcess || id == QCoreApplication::applicationPid())
            continue;
        const QString process = processes.filePath(name);
        if (hasOpen(process, node))
            programs.append(DeviceUserWords::tr("%1 (process %2)")
                                .arg(QString::fromUtf8(lineOf(process + QStringLiteral("/comm"))))
                                .arg(id));
    }
    return programs;
}

} // namespace fieldflash::gui
