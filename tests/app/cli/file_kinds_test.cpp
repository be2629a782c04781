// SPDX-License-Identifier: MIT
// Files of other tools, archives, and parts of files, through the complete program.
#include "core/virtual_board/application/demo_content.h"
#include "tests/app/cli/cli_run.h"
#include "tests/core/image/archive_builder.h"
#include "tests/support/catch.h"

#include <QJsonArray>

#include <tuple>

using namespace fieldflash;
using namespace fieldflash::test;

namespace {

CliRun line(const Folder& folder, const char* command, const char* names, const char* options = "")
{
    QString paths;
    for (const QString& name : QString::fromUtf8(names).split(QLatin1Char(' ')))
        paths += QLatin1Char(' ') + folder.path(name);
    return runLine(QString::fromUtf8(command) + paths + QLatin1Char(' ')
                   + QString::fromUtf8(options));
}

/// A folder with the demo as demo-1.1.bin and packaged as demo-1.1.dfu.
class DemoFolder : public Folder {
public:
    DemoFolder()
    {
        std::ignore = demoBin(0x0110);
        std::ignore = demoDfu(0x0110);
    }
    [[nodiscard]] Bytes demo() const { return read(QStringLiteral("demo-1.1.bin")); }
};

QJsonObject memberOf(const CliRun& run)
{
    return run.report()
        .value(QStringLiteral("file"))
        .toObject()
        .value(QStringLiteral("member"))
        .toObject();
}

} // namespace

TEST_CASE("a program converted to S-records and UF2 and back is unchanged")
{
    const DemoFolder folder;
    CHECK(line(folder, "convert", "demo-1.1.dfu a.s19").exitCode == 0);
    CHECK(line(folder, "convert", "a.s19 b.uf2", "--family STM32L4").exitCode == 0);
    CHECK(line(folder, "convert", "b.uf2 c.bin").exitCode == 0);
    CHECK(folder.read(QStringLiteral("c.bin")) == board::demoApplication(0x0110));
    CHECK(line(folder, "convert", "b.uf2 d.uf2").exitCode == 0);
    CHECK(folder.read(QStringLiteral("d.uf2")) == folder.read(QStringLiteral("b.uf2")));
    const auto info = line(folder, "info", "b.uf2", "--json");
    CHECK(info.events(QStringLiteral("image")).front().value(QStringLiteral("familyName"))
          == QStringLiteral("STM32L4"));
}

TEST_CASE("a UF2 file states its family, and no other file does")
{
    const DemoFolder folder;
    const auto without = line(folder, "convert", "demo-1.1.dfu a.uf2");
    CHECK(without.exitCode == 2);
    CHECK_THAT(without.error.toStdString(), hasText("--family STM32L4"));
    CHECK(line(folder, "convert", "demo-1.1.dfu a.hex", "--family STM32L4").exitCode == 2);
    const auto unknown = line(folder, "convert", "demo-1.1.dfu a.uf2", "--family STM32X9");
    CHECK(unknown.exitCode == 2);
    CHECK_THAT(unknown.error.toStdString(), hasText("STM32X9"));
}

TEST_CASE("a UF2 file for another chip is refused with the name of the chip")
{
    const DemoFolder folder;
    REQUIRE(line(folder, "convert", "demo-1.1.dfu a.uf2", "--family RP2040").exitCode == 0);
    const auto refused = runLine(
        QStringLiteral("%1 update %2").arg(virtualBoard(), folder.path(QStringLiteral("a.uf2"))));
    CHECK(refused.exitCode == 6);
    CHECK_THAT(refused.error.toStdString(), hasText("made for RP2040, not for STM32"));
    const auto allowed = runLine(QStringLiteral("%1 update %2 --allow wrong-family --yes")
                                     .arg(virtualBoard(), folder.path(QStringLiteral("a.uf2"))));
    INFO(allowed.error.toStdString());
    CHECK(allowed.exitCode == 0);
}

TEST_CASE("a UF2 file for another STM32 is refused, and one for this chip is written")
{
    const DemoFolder folder;
    REQUIRE(line(folder, "convert", "demo-1.1.dfu f4.uf2", "--family STM32F4").exitCode == 0);
    REQUIRE(line(folder, "convert", "demo-1.1.dfu l4.uf2", "--family STM32L4").exitCode == 0);
    const auto other = runLine(
        QStringLiteral("%1 update %2").arg(virtualBoard(), folder.path(QStringLiteral("f4.uf2"))));
    CHECK(other.exitCode == 6);
    CHECK_THAT(other.error.toStdString(), hasText("made for STM32F4, not for STM32L4"));
    const auto right = runLine(
        QStringLiteral("%1 update %2").arg(virtualBoard(), folder.path(QStringLiteral("l4.uf2"))));
    INFO(right.error.toStdString());
    CHECK(right.exitCode == 0);
}

TEST_CASE("firmware in an archive is written, and the report names it")
{
    const DemoFolder folder;
    std::ignore =
        folder.write(QStringLiteral("release.zip"),
                     zipOf({{"release/README", {'R', 'e', 'a', 'd', '\n'}},
                            {"release/demo.dfu", folder.read(QStringLiteral("demo-1.1.dfu"))}}));
    const QString path = folder.path(QStringLiteral("release.zip"));
    const auto run = runLine(QStringLiteral("%1 update %2 --json").arg(virtualBoard(), path));
    INFO(run.error.toStdString());
    REQUIRE(run.exitCode == 0);
    const QJsonObject member = memberOf(run);
    CHECK(member.value(QStringLiteral("name")) == QStringLiteral("release/demo.dfu"));
    CHECK(member.value(QStringLiteral("sha256")).toString()
          == sha256Hex(folder.read(QStringLiteral("demo-1.1.dfu"))));
    CHECK(run.report()
              .value(QStringLiteral("file"))
              .toObject()
              .value(QStringLiteral("sha256"))
              .toString()
          == sha256Hex(folder.read(QStringLiteral("release.zip"))));
    const auto text = runLine(QStringLiteral("%1 verify %2").arg(virtualBoard(), path));
    CHECK_THAT(text.out.toStdString(), hasText("The firmware is release/demo.dfu in "));
    CHECK_THAT(runLine(QStringLiteral("info ") + path).out.toStdString(),
               hasText("release/demo.dfu"));
}

TEST_CASE("if an archive has several firmware files, two slashes choose one")
{
    const DemoFolder folder;
    const Bytes dfu = folder.read(QStringLiteral("demo-1.1.dfu"));
    std::ignore = folder.write(QStringLiteral("r.zip"), zipOf({{"a.dfu", dfu}, {"b.dfu", dfu}}));
    const auto refused = line(folder, "info", "r.zip");
    CHECK(refused.exitCode == 5);
    CHECK_THAT(refused.error.toStdString(), hasText("a.dfu, b.dfu") && hasText("r.zip//a.dfu"));
    CHECK(line(folder, "info", "r.zip//b.dfu").exitCode == 0);
    CHECK(line(folder, "info", "r.zip//c.dfu").exitCode == 5);
}

TEST_CASE("a part of a file is written, and the rest of the device is preserved")
{
    const DemoFolder folder;
    const auto run = line(folder, "convert", "demo-1.1.dfu part.hex", "--range 0x08000100:16");
    REQUIRE(run.exitCode == 0);
    CHECK(line(folder, "convert", "part.hex part.bin").exitCode == 0);
    const Bytes demo = folder.demo();
    CHECK(folder.read(QStringLiteral("part.bin"))
          == Bytes(demo.begin() + 0x100, demo.begin() + 0x110));
    // A raw file needs an address.
    CHECK(line(folder, "convert", "demo-1.1.bin p.hex", "--range 0x08000100:16").exitCode == 2);
    CHECK(
        line(folder, "convert", "demo-1.1.bin p.hex", "--address 0x08000000 --range 0x08000100:16")
            .exitCode
        == 0);
    CHECK(folder.read(QStringLiteral("p.hex")) == folder.read(QStringLiteral("part.hex")));
    const auto nothing = line(folder, "convert", "demo-1.1.dfu q.hex", "--range 0x08070000:16");
    CHECK(nothing.exitCode == 2);
    CHECK_THAT(nothing.error.toStdString(), hasText("nothing in 0x0807 0000"));
}

TEST_CASE("moving a program does not relocate it, so it is still refused")
{
    const DemoFolder folder;
    REQUIRE(line(folder, "convert", "demo-1.1.dfu a.hex").exitCode == 0);
    const auto info = line(folder, "info", "a.hex", "--move 0x08020000 --json");
    REQUIRE(info.exitCode == 0);
    const auto findings =
        info.events(QStringLiteral("image")).front().value(QStringLiteral("findings")).toArray();
    REQUIRE_FALSE(findings.isEmpty());
    CHECK(findings[0].toObject().value(QStringLiteral("code")) == QStringLiteral("link-address"));
    CHECK(line(folder, "info", "demo-1.1.dfu", "--move 0x08020000").exitCode == 2);
    CHECK(line(folder, "info", "demo-1.1.bin", "--move 0x08020000 --address 0x08000000").exitCode
          == 2);
}

TEST_CASE("a wrong CRC can only be overridden by name")
{
    const DemoFolder folder;
    Bytes dfu = folder.read(QStringLiteral("demo-1.1.dfu"));
    dfu.back() ^= 1;
    const QString path = folder.write(QStringLiteral("bad.dfu"), dfu);
    CHECK(runLine(QStringLiteral("%1 update %2 --yes").arg(virtualBoard(), path)).exitCode == 5);
    const auto run = runLine(
        QStringLiteral("%1 update %2 --allow wrong-crc --yes --json").arg(virtualBoard(), path));
    INFO(run.error.toStdString());
    CHECK(run.exitCode == 0);
    const auto findings = run.report().value(QStringLiteral("findings")).toArray();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].toObject().value(QStringLiteral("code")) == QStringLiteral("wrong-crc"));
}
