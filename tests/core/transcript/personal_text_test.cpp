// SPDX-License-Identifier: MIT
#include "core/transcript/personal_text.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

using fieldflash::transcript::withoutPersonalPaths;

TEST_CASE("only the last name of a personal path is kept")
{
    const auto clean = [](const char* text) {
        return withoutPersonalPaths(QString::fromUtf8(text)).toStdString();
    };
    CHECK(clean("reading “/home/anna/My files/customer x/firmware.dfu”")
          == "reading “…/firmware.dfu”");
    CHECK(clean("/home/anna/fw.dfu is gone") == "…/fw.dfu is gone");
    CHECK(clean("the log /media/stick/a/b.log cannot be written")
          == "the log …/b.log cannot be written");
    CHECK(clean("--log=/home/anna/x.log") == "--log=…/x.log");
    CHECK(clean("“C:\\Users\\Anna Smith\\fw.dfu”") == "“…/fw.dfu”");
    CHECK(clean("C:\\Users\\Anna\\fw.dfu") == "…/fw.dfu");
    CHECK(clean("~/work/fw.dfu") == "…/fw.dfu");
}

TEST_CASE("the home folder of the user is removed")
{
    const QString home = QDir::homePath();
    const QString text = withoutPersonalPaths(home + QStringLiteral("/projects/secret/fw.dfu"));
    CHECK(text == QStringLiteral("…/fw.dfu"));
}

TEST_CASE("text that is not a personal path is not changed")
{
    for (const char* text :
         {"@Internal Flash  /0x08000000/0512*0002Kg", "erase and/or write", "/dev/bus/usb/001/004",
          "/sys/bus/usb/devices/1-1", "open(/dev/bus/usb/001/004): Permission denied", "1-4.2",
          "at 12/24", "no slash at all"})
        CHECK(withoutPersonalPaths(QString::fromUtf8(text)) == QString::fromUtf8(text));
}

TEST_CASE("texts deep inside a value are also cleaned")
{
    const QJsonObject object{{QStringLiteral("a"), QJsonArray{QStringLiteral("/home/x/y.dfu"), 1}}};
    const QJsonValue clean = withoutPersonalPaths(QJsonValue(object));
    CHECK(clean[QStringLiteral("a")][0].toString() == QStringLiteral("…/y.dfu"));
    CHECK(clean[QStringLiteral("a")][1].toInt() == 1);
}
