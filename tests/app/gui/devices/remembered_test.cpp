// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"

#include "app/gui/devices/remembered.h"

#include <QTemporaryDir>

using namespace fieldflash::gui;

TEST_CASE("the newest file is first and each file is listed once")
{
    const QTemporaryDir folder;
    Remembered remembered(folder.filePath(QStringLiteral("s.ini")));
    CHECK(remembered.lastFile().isEmpty());
    for (int i = 0; i < 10; ++i)
        remembered.rememberFile(QString::number(i));
    remembered.rememberFile(QStringLiteral("5"));
    CHECK(remembered.lastFile() == QStringLiteral("5"));
    CHECK(remembered.recentFiles().size() == 8);
    CHECK(remembered.recentFiles().count(QStringLiteral("5")) == 1);
    remembered.forgetFile(QStringLiteral("5"));
    CHECK(remembered.lastFile() == QStringLiteral("9"));
}

TEST_CASE("an interrupted update is remembered by port, also in the next run")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("s.ini"));
    {
        Remembered remembered(path);
        remembered.setInterrupted(QStringLiteral("1-2"), true);
        remembered.setInterrupted(QStringLiteral("1-3"), true);
        remembered.setInterrupted(QStringLiteral("1-3"), false);
    }
    const Remembered again(path);
    CHECK(again.wasInterrupted(QStringLiteral("1-2")));
    CHECK_FALSE(again.wasInterrupted(QStringLiteral("1-3")));
}
