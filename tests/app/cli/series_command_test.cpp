// SPDX-License-Identifier: MIT
// series, option-bytes.
#include "tests/app/cli/cli_run.h"
#include "tests/support/catch.h"

#include <QJsonArray>

#include <algorithm>

using namespace fieldflash;
using namespace fieldflash::test;

namespace {

QJsonObject settingOf(const QJsonObject& event, const char* name)
{
    for (const QJsonValue setting : event.value(QStringLiteral("settings")).toArray()) {
        if (textOf(setting.toObject(), "name") == QLatin1String(name))
            return setting.toObject();
    }
    return {};
}

} // namespace

TEST_CASE("series updates the requested number of devices and reports each of them")
{
    const Folder folder;
    const QString csv = folder.path(QStringLiteral("results.csv"));
    const auto run = runLine(
        virtualBoard(QStringLiteral("boards=4"))
        + QStringLiteral(" series %1 --count 4 --json --csv %2").arg(folder.demoDfu(0x0110), csv));
    CHECK(run.exitCode == 0);
    const auto boards = run.events(QStringLiteral("board"));
    REQUIRE(boards.size() == 4);
    for (const QJsonObject& board : boards) {
        CHECK(textOf(board, "result") == QStringLiteral("passed"));
        CHECK(board.value(QStringLiteral("verified")).toBool());
        CHECK(textOf(board, "versionAfter") == QStringLiteral("1.1"));
    }
    const Bytes table = folder.read(QStringLiteral("results.csv"));
    CHECK(std::ranges::count(table, '\n') == 5);

    const auto plain =
        runLine(virtualBoard(QStringLiteral("boards=2"))
                + QStringLiteral(" series %1 --count 2").arg(folder.demoDfu(0x0110)));
    CHECK_THAT(plain.out.toStdString(), hasText("port 1-2"));
    CHECK_THAT(plain.out.toStdString(), hasText("2 devices passed."));
}

TEST_CASE("a device that fails in a series sets the exit code, and the others continue")
{
    const Folder folder;
    const auto run = runLine(virtualBoard(QStringLiteral("boards=2,stuck-bit=0x08000199"))
                             + QStringLiteral(" series %1 --count 2").arg(folder.demoDfu(0x0110)));
    CHECK(run.exitCode == 8);
    CHECK_THAT(run.error.toStdString(), hasText("0 devices passed, 2 failed."));
}

TEST_CASE("series refuses unsupported options before it touches a device")
{
    const Folder folder;
    const QString file = folder.demoDfu(0x0110);
    const QString board = virtualBoard();
    CHECK(runLine(board + QStringLiteral(" series %1 --count 0").arg(file)).exitCode == 2);
    CHECK(runLine(board + QStringLiteral(" series %1 --count many").arg(file)).exitCode == 2);
    CHECK(runLine(board + QStringLiteral(" update %1 --count 2").arg(file)).exitCode == 2);
    CHECK(runLine(board + QStringLiteral(" series")).exitCode == 2);
    const auto noTable =
        runLine(board + QStringLiteral(" series %1 --count 1 --csv %2").arg(file, file));
    CHECK(noTable.exitCode == 5);
    CHECK_THAT(noTable.error.toStdString(), hasText("is not a table of series results"));
}

TEST_CASE("option-bytes shows the settings of the chip as text and as JSON")
{
    const QString board = virtualBoard(QStringLiteral("write-protect=4-6"));
    const auto table = runLine(board + QStringLiteral(" option-bytes"));
    REQUIRE(table.exitCode == 0);
    CHECK_THAT(table.out.toStdString(), hasText("! WRP1A        Pages 4 to 6 ("));
    CHECK_THAT(table.out.toStdString(), hasText("OTP memory: 0 of 128 words"));
    CHECK_THAT(table.out.toStdString(), hasText("The chip is not read-protected."));

    const auto json = runLine(board + QStringLiteral(" option-bytes --json"));
    REQUIRE(json.exitCode == 0);
    const auto events = json.events(QStringLiteral("optionBytes"));
    REQUIRE(events.size() == 1);
    CHECK(textOf(settingOf(events[0], "WRP1A"), "attention") == QStringLiteral("grave"));
    CHECK(settingOf(events[0], "RDP").value(QStringLiteral("raw")).toInt() == 0xAA);
    CHECK(events[0].value(QStringLiteral("words")).toArray().size() == 10);
    CHECK(json.report().value(QStringLiteral("returned")).toBool());
}

TEST_CASE(
    "option-bytes of another chip shows words with addresses, and says that it is not decoded")
{
    const QString board = virtualBoard(QStringLiteral("chip=stm32f407,start=bootloader"));
    const auto table = runLine(board + QStringLiteral(" option-bytes"));
    REQUIRE(table.exitCode == 0);
    CHECK_THAT(table.out.toStdString(),
               hasText("  0x1FFF C000  FFFFFFFF FFFFFFFF FFFFFFFF FFFFFFFF"));
    CHECK_THAT(table.out.toStdString(), hasText("are not decoded"));
    const auto json = runLine(board + QStringLiteral(" option-bytes --json"));
    const auto events = json.events(QStringLiteral("optionBytes"));
    REQUIRE(events.size() == 1);
    CHECK_FALSE(events[0].value(QStringLiteral("isDecoded")).toBool(true));
    const QJsonArray words = events[0].value(QStringLiteral("words")).toArray();
    REQUIRE(words.size() == 4);
    CHECK(textOf(words[1].toObject(), "addressText") == QStringLiteral("0x1FFFC004"));
    CHECK(textOf(words[1].toObject(), "value") == QStringLiteral("0xFFFFFFFF"));
}

TEST_CASE("option-bytes on a protected chip ends with the reason")
{
    const auto run =
        runLine(virtualBoard(QStringLiteral("rdp=1")) + QStringLiteral(" option-bytes"));
    CHECK(run.exitCode == 6);
    CHECK_THAT(run.error.toStdString(), hasText("protected"));
}
