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
