// SPDX-License-Identifier: MIT
#include "core/virtual_board/application/demo_content.h"
#include "tests/app/cli/cli_run.h"
#include "tests/support/catch.h"

#include <tuple>

using namespace fieldflash;
using namespace fieldflash::test;

namespace {

CliRun convert(const Folder& folder, const char* from, const char* to, const char* options = "")
{
    return runLine(QStringLiteral("convert %1 %2 %3")
                       .arg(folder.path(QString::fromUtf8(from)),
                            folder.path(QString::fromUtf8(to)), QString::fromUtf8(options)));
}

} // namespace

TEST_CASE("a program converted through every format is the same byte for byte")
{
    const Folder folder;
    std::ignore = folder.demoDfu(0x0110);
    CHECK(convert(folder, "demo-1.1.dfu", "a.hex").exitCode == 0);
    CHECK(convert(folder, "a.hex", "b.dfu").exitCode == 0);
    CHECK(convert(folder, "b.dfu", "c.bin").exitCode == 0);
    CHECK(folder.read(QStringLiteral("c.bin")) == board::demoApplication(0x0110));
}

TEST_CASE("convert reports what it wrote")
{
    const Folder folder;
    std::ignore = folder.demoDfu(0x0110);
    const auto run = convert(folder, "demo-1.1.dfu", "a.hex", "--json");
    REQUIRE(run.exitCode == 0);
    const QJsonObject output = run.report().value(QStringLiteral("output")).toObject();
    const QJsonObject input = run.report().value(QStringLiteral("file")).toObject();
    CHECK(output.value(QStringLiteral("sha256")).toString()
          == sha256Hex(folder.read(QStringLiteral("a.hex"))));
    CHECK(output.value(QStringLiteral("contentHash"))
          == input.value(QStringLiteral("contentHash")));
    CHECK_THAT(convert(folder, "demo-1.1.dfu", "b.hex").out.toStdString(), hasText("Wrote "));
}

TEST_CASE("a raw binary needs an address to become a format with addresses")
{
    const Folder folder;
    std::ignore = folder.demoBin(0x0110);
    const auto run = convert(folder, "demo-1.1.bin", "a.dfu");
    CHECK(run.exitCode == 2);
    CHECK_THAT(run.error.toStdString(), hasText("--address"));
    CHECK_FALSE(folder.has(QStringLiteral("a.dfu")));
    CHECK(convert(folder, "demo-1.1.bin", "copy.bin").exitCode == 0);
    CHECK(folder.read(QStringLiteral("copy.bin")) == board::demoApplication(0x0110));
}

TEST_CASE("an existing file is replaced only with --yes or after a yes")
{
    const Folder folder;
    std::ignore = folder.demoDfu(0x0110);
    folder.write(QStringLiteral("a.bin"), Bytes{1, 2, 3});
    const auto refused = convert(folder, "demo-1.1.dfu", "a.bin");
    CHECK(refused.exitCode == 5);
    CHECK_THAT(refused.error.toStdString(), hasText("--yes"));

    const QString line =
        QStringLiteral("convert %1 %2")
            .arg(folder.path(QStringLiteral("demo-1.1.dfu")), folder.path(QStringLiteral("a.bin")));
    CHECK(runLine(line, {.canAnswer = true, .answers = {QStringLiteral("n")}}).exitCode == 130);
    CHECK(runLine(line, {.canAnswer = true}).exitCode == 130);
    CHECK(folder.read(QStringLiteral("a.bin")) == Bytes{1, 2, 3});
    CHECK(runLine(line, {.canAnswer = true, .answers = {QStringLiteral("Y")}}).exitCode == 0);
    CHECK(folder.read(QStringLiteral("a.bin")) == board::demoApplication(0x0110));
    CHECK(convert(folder, "demo-1.1.dfu", "a.bin", "--yes").exitCode == 0);
}

TEST_CASE("content that only a .dfu can store is not dropped silently")
{
    const Folder folder;
    std::ignore = folder.demoDfu(0x0110);
    CHECK(convert(folder, "demo-1.1.dfu", "a.hex", "--vendor 0x1209").exitCode == 2);
    CHECK(convert(folder, "demo-1.1.dfu", "a.bin", "--alternate 1").exitCode == 2);
}

TEST_CASE("the alternate setting of a single target can be chosen")
{
    const Folder folder;
    std::ignore = folder.demoDfu(0x0110);
    REQUIRE(convert(folder, "demo-1.1.dfu", "a.dfu", "--alternate 2").exitCode == 0);
    const auto info =
        runLine(QStringLiteral("info --json ") + folder.path(QStringLiteral("a.dfu")));
    CHECK(
        info.events(QStringLiteral("segment"))[0].value(QStringLiteral("alternateSetting")).toInt()
        == 2);
}

TEST_CASE("an extension without a format is a usage error")
{
    const Folder folder;
    std::ignore = folder.demoDfu(0x0110);
    CHECK(convert(folder, "demo-1.1.dfu", "a.elf").exitCode == 2);
    CHECK(convert(folder, "demo-1.1.dfu", "a").exitCode == 2);
}

TEST_CASE("a missing folder is a file error")
{
    const Folder folder;
    std::ignore = folder.demoDfu(0x0110);
    CHECK(convert(folder, "demo-1.1.dfu", "none/a.bin").exitCode == 5);
    CHECK(convert(folder, "none.dfu", "a.bin").exitCode == 5);
}
