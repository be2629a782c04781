// SPDX-License-Identifier: MIT
#include "core/virtual_board/application/demo_content.h"
#include "tests/app/cli/cli_run.h"
#include "tests/support/catch.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace fieldflash;
using namespace fieldflash::test;

namespace {

QJsonValue value(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name));
}

} // namespace

TEST_CASE("info shows what a DfuSe file states, and each segment with its hash")
{
    const Folder folder;
    const auto run = runLine(QStringLiteral("info %1 --json").arg(folder.demoDfu(0x0110)));
    REQUIRE(run.exitCode == 0);

    const auto images = run.events(QStringLiteral("image"));
    REQUIRE(images.size() == 1);
    CHECK(value(images[0], "vendorId").toInt() == 0x1209);
    CHECK(value(images[0], "productId").toInt() == 1);
    CHECK(value(images[0], "bcdDevice").toInt() == 0x0110);
    CHECK(value(images[0], "version").toString() == QStringLiteral("1.1"));
    CHECK(value(images[0], "bcdDfu").toInt() == 0x011A);
    CHECK(value(images[0], "suffixCrcText").toString().size() == 10);
    CHECK_FALSE(value(images[0], "needsAddress").toBool(true));
    CHECK(value(images[0], "segments").toInt() == 1);
    CHECK(value(images[0], "findings").toArray().isEmpty());
    const QJsonObject header = value(images[0], "applicationHeader").toObject();
    CHECK(value(header, "version").toString() == QStringLiteral("1.1"));

    const Bytes demo = board::demoApplication(0x0110);
    const auto segments = run.events(QStringLiteral("segment"));
    REQUIRE(segments.size() == 1);
    CHECK(value(segments[0], "alternateSetting").toInt(-1) == 0);
    CHECK(value(segments[0], "address").toInteger() == 0x08000000);
    CHECK(value(segments[0], "addressText").toString() == QStringLiteral("0x08000000"));
    CHECK(value(segments[0], "size").toInteger() == static_cast<qint64>(demo.size()));
    CHECK(value(segments[0], "sha256").toString() == sha256Hex(demo));

    const QJsonObject file = value(run.report(), "file").toObject();
    CHECK(value(file, "sha256").toString()
          == sha256Hex(folder.read(QStringLiteral("demo-1.1.dfu"))));
    CHECK(value(file, "size").toInteger() > static_cast<qint64>(demo.size()));
}

TEST_CASE("info in text form is a table")
{
    const Folder folder;
    const auto run = runLine(QStringLiteral("info ") + folder.demoDfu(0x0110));
    CHECK(run.exitCode == 0);
    const std::string out = run.out.toStdString();
    CHECK_THAT(out, hasText("vendor 0x1209, product 0x0001"));
    CHECK_THAT(out, hasText("Version       1.1"));
    CHECK_THAT(out, hasText("0x0800 0000  14 KB"));
    CHECK_THAT(out, hasText("No problems found in the file."));
}

TEST_CASE("a raw binary has no address until one is given")
{
    const Folder folder;
    const QString bin = folder.demoBin(0x0100);
    const auto without = runLine(QStringLiteral("info %1 --json").arg(bin));
    REQUIRE(without.exitCode == 0);
    CHECK(value(without.events(QStringLiteral("image"))[0], "needsAddress").toBool());
    CHECK(value(without.events(QStringLiteral("image"))[0], "suffixCrc").isNull());
    CHECK(value(without.events(QStringLiteral("image"))[0], "findings").toArray().isEmpty());
    CHECK_THAT(runLine(QStringLiteral("info ") + bin).out.toStdString(), hasText("not stated"));

    const auto with = runLine(QStringLiteral("info %1 --json --address 0x08000000").arg(bin));
    REQUIRE(with.exitCode == 0);
    CHECK_FALSE(value(with.events(QStringLiteral("image"))[0], "needsAddress").toBool(true));
    CHECK(value(with.events(QStringLiteral("segment"))[0], "address").toInteger() == 0x08000000);
}

TEST_CASE("an image built for another address is described, with that finding")
{
    const Folder folder;
    const auto run =
        runLine(QStringLiteral("info %1 --address 0x08008000").arg(folder.demoBin(0x0100)));
    CHECK(run.exitCode == 0);
    CHECK_THAT(run.out.toStdString(), hasText("Finding ("));
}

TEST_CASE("for a broken file the error says what is wrong and where")
{
    const Folder folder;
    Bytes dfu = folder.read(QFileInfo(folder.demoDfu(0x0110)).fileName());
    dfu[400] ^= 1;
    const auto run =
        runLine(QStringLiteral("info %1 --json").arg(folder.write(QStringLiteral("bad.dfu"), dfu)));
    CHECK(run.exitCode == 5);
    const QJsonObject error = value(run.report(), "error").toObject();
    CHECK(value(error, "kind").toString() == QStringLiteral("BadFile"));
    CHECK_FALSE(value(error, "summary").toString().isEmpty());
    CHECK(run.events(QStringLiteral("segment")).empty());
    CHECK_THAT(run.error.toStdString(), hasText(value(error, "summary").toString().toStdString()));
}

TEST_CASE("a missing file, or a folder, is refused")
{
    const Folder folder;
    CHECK(runLine(QStringLiteral("info ") + folder.path(QStringLiteral("none.dfu"))).exitCode == 5);
    CHECK(runLine(QStringLiteral("info ") + folder.path(QStringLiteral("."))).exitCode == 5);
}

TEST_CASE("a file that states addresses does not accept another one")
{
    const Folder folder;
    const auto run =
        runLine(QStringLiteral("info %1 --address 0x08000000").arg(folder.demoDfu(0x0110)));
    CHECK(run.exitCode == 2);
    CHECK_THAT(run.error.toStdString(), hasText("states its own addresses"));
}

TEST_CASE("a raw binary that would exceed the address space is refused")
{
    const Folder folder;
    const auto run =
        runLine(QStringLiteral("info %1 --address 0xFFFFFF00").arg(folder.demoBin(0x0110)));
    CHECK(run.exitCode == 2);
}
