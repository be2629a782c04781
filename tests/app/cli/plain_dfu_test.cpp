// SPDX-License-Identifier: MIT
#include "tests/app/cli/cli_run.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using test::Folder;
using test::hasText;
using test::runLine;
using test::virtualBoard;

TEST_CASE("a plain DFU bootloader is listed, and updated when it is chosen")
{
    const Folder folder;
    const QString file = folder.demoBin(0x0110);
    const QString board = virtualBoard(QStringLiteral("plain-dfu=tolerant,start=bootloader"));
    const auto listed = runLine(board + QStringLiteral(" list --json"));
    const auto devices = listed.events(QStringLiteral("device"));
    REQUIRE(devices.size() == 1);
    CHECK(devices[0].value(QStringLiteral("life")).toString()
          == QStringLiteral("plain-bootloader"));
    const auto refused = runLine(board + QStringLiteral(" update ") + file);
    CHECK(refused.exitCode == 3);
    CHECK_THAT(refused.error.toStdString(), hasText("--device 1-1"));
    const auto updated =
        runLine(board + QStringLiteral(" update ") + file + QStringLiteral(" --device 1-1 --yes"));
    CHECK(updated.exitCode == 0);
    CHECK_THAT(updated.out.toStdString(), hasText("Every byte was read back and matches."));
}

TEST_CASE("a plain DFU device that restarts by itself is not called read back")
{
    const Folder folder;
    const QString line = virtualBoard(QStringLiteral("plain-dfu=detaches"))
        + QStringLiteral(" update ") + folder.demoBin(0x0110);
    const auto shown = runLine(line);
    CHECK(shown.exitCode == 0);
    CHECK_THAT(shown.out.toStdString(), hasText("impossible"));
    const auto report = runLine(line + QStringLiteral(" --json")).report();
    CHECK(report.value(QStringLiteral("verified")).isNull());
    CHECK_THAT(report.value(QStringLiteral("notReadBack")).toString().toStdString(),
               hasText("could not be read back"));
}

TEST_CASE("a text is written to a partition, and verified there, when the partition is named")
{
    const Folder folder;
    const std::string_view settings = "colour=blue, sound=off\n";
    const QString file =
        folder.write(QStringLiteral("settings.txt"), Bytes(settings.begin(), settings.end()));
    const QString board =
        virtualBoard(QStringLiteral("start=bootloader,plain-dfu=tolerant,partitions=2,flash=")
                     + folder.path(QStringLiteral("flash.img")));
    const QString rest = file + QStringLiteral(" --device 1-1 --partition 1");
    CHECK(runLine(board + QStringLiteral(" verify ") + rest).exitCode == 8);
    const auto updated =
        runLine(board + QStringLiteral(" update ") + rest + QStringLiteral(" --no-leave --yes"));
    INFO(updated.error.toStdString());
    CHECK(updated.exitCode == 0);
    CHECK(runLine(board + QStringLiteral(" verify ") + rest).exitCode == 0);
    CHECK(runLine(board + QStringLiteral(" verify ") + file).exitCode == 5);
}

// Found with TinyUSB's example, whose partitions contain a greeting.
TEST_CASE("memory that contains text is read to a file like any other")
{
    const Folder folder;
    Bytes flash(std::size_t{1024} * 1024, 0xFF);
    const QByteArray greeting("Hello world from a partition that is no program. ");
    for (std::size_t i = 0; i < 4096; ++i)
        flash[0x8000 + i] =
            static_cast<std::uint8_t>(greeting[static_cast<qsizetype>(i) % greeting.size()]);
    const QString board = virtualBoard(QStringLiteral("start=bootloader,flash=")
                                       + folder.write(QStringLiteral("flash.img"), flash));
    const QString copy = folder.path(QStringLiteral("copy.bin"));
    const auto read = runLine(board + QStringLiteral(" read %1 --range 0x08008000:4K").arg(copy));
    INFO(read.error.toStdString());
    CHECK(read.exitCode == 0);
    CHECK(folder.read(QStringLiteral("copy.bin"))
          == Bytes(flash.begin() + 0x8000, flash.begin() + 0x9000));
}
