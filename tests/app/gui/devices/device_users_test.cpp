// SPDX-License-Identifier: MIT
#include "tests/app/gui/text.h"
#include "tests/support/catch.h"

#include "app/gui/devices/device_users.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace fieldflash::gui;

namespace {

void write(const QString& path, const QByteArray& content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

TEST_CASE("the programs that have a device open are named")
{
    const QTemporaryDir root;
    const SystemFolders folders{.devices = root.filePath(text("devices")),
                                .processes = root.filePath(text("proc")),
                                .usb = text("/dev/bus/usb")};
    write(folders.devices + text("/1-4.2/busnum"), "1\n");
    write(folders.devices + text("/1-4.2/devnum"), "7\n");
    const QString first = folders.processes + text("/1234");
    const QString second = folders.processes + text("/77");
    for (const QString& process : {first, second})
        QDir().mkpath(process + text("/fd"));
    write(first + text("/comm"), "dfu-util\n");
    write(second + text("/comm"), "editor\n");
    REQUIRE(QFile::link(text("/dev/bus/usb/001/007"), first + text("/fd/3")));
    REQUIRE(QFile::link(text("/dev/null"), second + text("/fd/0")));

    CHECK(programsUsing(text("1-4.2"), folders) == QStringList{text("dfu-util (process 1234)")});
    CHECK(programsUsing(text("1-5"), folders).isEmpty());
}
