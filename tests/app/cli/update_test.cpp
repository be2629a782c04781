// SPDX-License-Identifier: MIT
#include "core/virtual_board/application/demo_content.h"
#include "tests/app/cli/cli_run.h"
#include "tests/support/catch.h"

#include <QJsonArray>

#include <algorithm>
#include <span>

using namespace fieldflash;
using namespace fieldflash::test;

namespace {

Bytes flashStart(const Folder& folder, std::size_t size)
{
    Bytes flash = folder.read(QStringLiteral("flash.img"));
    REQUIRE(flash.size() == 1024 * 1024);
    flash.resize(size);
    return flash;
}

QStringList phasesOf(const CliRun& run, const char* event)
{
    QStringList phases;
    for (const QJsonObject& object : run.events(QLatin1String(event)))
        phases.append(object.value(QStringLiteral("phase")).toString());
    return phases;
}

} // namespace

TEST_CASE("an update is verified in three parts, and the flash matches the file byte for byte")
{
    const Folder folder;
    const auto run =
        runLine(QStringLiteral("%1 update %2 --json").arg(flashIn(folder), folder.demoDfu(0x0110)));
    INFO(run.error.toStdString());
    REQUIRE(run.exitCode == 0);
    const QJsonObject report = run.report();
    CHECK(report.value(QStringLiteral("command")).toString() == QStringLiteral("update"));
    CHECK(report.value(QStringLiteral("verified")).toBool());
    CHECK(report.value(QStringLiteral("returned")).toBool());
    CHECK(report.value(QStringLiteral("expectedVersion")).toBool());
    CHECK(report.value(QStringLiteral("error")).isNull());
    CHECK(report.value(QStringLiteral("versionBefore")).toString() == QStringLiteral("1.0"));
    CHECK(report.value(QStringLiteral("versionStated")).toString() == QStringLiteral("1.1"));
    CHECK(report.value(QStringLiteral("versionAfter")).toString() == QStringLiteral("1.1"));

    const Bytes demo = board::demoApplication(0x0110);
    CHECK(flashStart(folder, demo.size()) == demo);
    const QJsonArray hashes = report.value(QStringLiteral("hashes")).toArray();
    REQUIRE_FALSE(hashes.isEmpty());
    CHECK(hashes[0].toObject().value(QStringLiteral("sha256")).toString() == sha256Hex(demo));
    CHECK(hashes[0].toObject().value(QStringLiteral("addressText")).toString()
          == QStringLiteral("0x08000000"));

    const QJsonObject boardStatistics = report.value(QStringLiteral("board")).toObject();
    CHECK(boardStatistics.value(QStringLiteral("pageErases")).toInt() > 0);
    CHECK(boardStatistics.value(QStringLiteral("violations")).toObject().isEmpty());
    CHECK_FALSE(report.contains(QStringLiteral("boards")));
}

TEST_CASE("the events contain the plan first, then every phase from begin to end")
{
    const Folder folder;
    const auto run =
        runLine(QStringLiteral("update %2 --json %1").arg(virtualBoard(), folder.demoDfu(0x0110)));
    REQUIRE(run.exitCode == 0);
    CHECK(phasesOf(run, "phase-started") == phasesOf(run, "phase-finished"));
    const QStringList phases = phasesOf(run, "phase-started");
    for (const char* phase : {"Detach", "Inspect", "Write", "Verify", "Confirm"})
        CHECK(phases.contains(QLatin1String(phase)));

    const auto plans = run.events(QStringLiteral("plan"));
    REQUIRE(plans.size() == 1);
    CHECK(plans[0].value(QStringLiteral("sectors")).toArray().size() > 0);
    CHECK(plans[0].value(QStringLiteral("predictedMilliseconds")).toDouble() > 0);
    for (const QJsonObject& progress : run.events(QStringLiteral("progress")))
        CHECK(progress.value(QStringLiteral("done")).toInteger()
              <= progress.value(QStringLiteral("total")).toInteger());
    CHECK_FALSE(run.events(QStringLiteral("sector")).empty());
    CHECK_FALSE(run.events(QStringLiteral("device")).empty());
}

TEST_CASE("an update in text form ends with the verdict")
{
    const Folder folder;
    const auto run =
        runLine(QStringLiteral("%1 update %2").arg(virtualBoard(), folder.demoDfu(0x0110)));
    REQUIRE(run.exitCode == 0);
    CHECK(run.error.isEmpty());
    const std::string out = run.out.toStdString();
    CHECK_THAT(out, hasText("✓ yes       Every byte was read back and matches\n"));
    CHECK_THAT(out, hasText("✓ yes       It reports version 1.1\n"));
    CHECK_THAT(out, hasText("Updated from 1.0 to 1.1."));
    CHECK_FALSE(run.out.contains(QLatin1Char('\x1b')));
    CHECK(run.out.count(QLatin1Char('\n')) < 60);
}

TEST_CASE("a raw binary goes to the first flash sector, or to --address")
{
    const Folder folder;
    const QString bin = folder.demoBin(0x0110);
    CHECK(runLine(QStringLiteral("%1 update %2").arg(flashIn(folder), bin)).exitCode == 0);
    const Bytes demo = board::demoApplication(0x0110);
    CHECK(flashStart(folder, demo.size()) == demo);

    const auto high = runLine(QStringLiteral("%1 update %2 --address 0x08008000 --allow "
                                             "link-address --allow reset-vector --yes --no-leave")
                                  .arg(flashIn(folder), bin));
    INFO(high.error.toStdString());
    CHECK(high.exitCode == 0);
    const Bytes flash = folder.read(QStringLiteral("flash.img"));
    CHECK(std::equal(demo.begin(), demo.end(), flash.begin() + 0x8000));
}

TEST_CASE("a finding is refused, and overridden only after a confirmation")
{
    const Folder folder;
    const QString line = QStringLiteral("%1 update %2 --address 0x08008000 --no-leave")
                             .arg(virtualBoard(), folder.demoBin(0x0110));
    CHECK(runLine(line).exitCode == 5);
    const QString allowed = line + QStringLiteral(" --allow link-address --allow reset-vector");
    CHECK(runLine(allowed).exitCode == 2);
    CHECK(runLine(allowed, {.canAnswer = true, .answers = {QStringLiteral("no")}}).exitCode == 130);
    CHECK(runLine(allowed, {.canAnswer = true, .answers = {QStringLiteral("yes")}}).exitCode == 0);
}

TEST_CASE("disabled steps are not claimed in the report")
{
    const Folder folder;
    const auto run = runLine(QStringLiteral("%1 update %2 --json --no-verify --no-leave")
                                 .arg(virtualBoard(), folder.demoDfu(0x0110)));
    REQUIRE(run.exitCode == 0);
    CHECK(run.report().value(QStringLiteral("verified")).isNull());
    CHECK(run.report().value(QStringLiteral("returned")).isNull());
    CHECK(run.report().value(QStringLiteral("expectedVersion")).isNull());
}

TEST_CASE("one of two boards is chosen by its port, and only that one is written")
{
    const Folder folder;
    const auto run =
        runLine(QStringLiteral("%1 update %2 --json --device 1-2")
                    .arg(virtualBoard(QStringLiteral("boards=2")), folder.demoDfu(0x0110)));
    INFO(run.error.toStdString());
    REQUIRE(run.exitCode == 0);
    const QJsonArray boards = run.report().value(QStringLiteral("boards")).toArray();
    REQUIRE(boards.size() == 2);
    const auto erases = [&](int index) {
        return boards[index]
            .toObject()
            .value(QStringLiteral("statistics"))
            .toObject()
            .value(QStringLiteral("pageErases"))
            .toInt(-1);
    };
    CHECK(erases(0) == 0);
    CHECK(erases(1) > 0);
    CHECK(run.report()
              .value(QStringLiteral("board"))
              .toObject()
              .value(QStringLiteral("pageErases"))
              .toInt()
          == erases(1));
}

TEST_CASE("an interrupted update is finished by the next run")
{
    const Folder folder;
    const QString dfu = folder.demoDfu(0x0110);
    CHECK(runLine(QStringLiteral("%1 update %2")
                      .arg(flashIn(folder, QStringLiteral("stop-after=4096")), dfu))
              .exitCode
          == 130);
    const auto second = runLine(QStringLiteral("%1 update %2")
                                    .arg(flashIn(folder, QStringLiteral("start=bootloader")), dfu));
    INFO(second.error.toStdString());
    CHECK(second.exitCode == 0);
    const Bytes demo = board::demoApplication(0x0110);
    CHECK(flashStart(folder, demo.size()) == demo);
}

TEST_CASE("verify compares and writes nothing")
{
    const Folder folder;
    const auto same =
        runLine(QStringLiteral("%1 verify %2 --json").arg(virtualBoard(), folder.demoDfu(0x0100)));
    INFO(same.error.toStdString());
    CHECK(same.exitCode == 0);
    CHECK(same.report().value(QStringLiteral("verified")).toBool());
    const auto other =
        runLine(QStringLiteral("%1 verify %2 --json").arg(virtualBoard(), folder.demoDfu(0x0110)));
    CHECK(other.exitCode == 8);
    CHECK(other.report().value(QStringLiteral("differentBytes")).toInteger() > 0);
    CHECK_FALSE(other.report().value(QStringLiteral("differences")).toArray().isEmpty());
    for (const CliRun& run : {same, other}) {
        const QJsonObject statistics = run.report().value(QStringLiteral("board")).toObject();
        CHECK(statistics.value(QStringLiteral("pageErases")).toInt(-1) == 0);
        CHECK(statistics.value(QStringLiteral("programmedDoubleWords")).toInt(-1) == 0);
    }
    // An answer, and no failure.
    const auto told =
        runLine(QStringLiteral("%1 verify %2").arg(virtualBoard(), folder.demoDfu(0x0110)));
    CHECK(told.error.isEmpty());
    CHECK_THAT(told.out.toStdString(),
               hasText("The device has version 1.0, the file contains version 1.1."));
    CHECK_THAT(told.out.toStdString(), hasText("0x0800 0196: 10 expected, 00 found"));
    CHECK_FALSE(told.out.contains(QStringLiteral("✗")));
    CHECK_FALSE(told.out.contains(QStringLiteral("failed")));
}
