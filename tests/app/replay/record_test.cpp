// SPDX-License-Identifier: MIT
// --record and replay on the command line.
#include "core/base/virtual_clock.h"
#include "core/image/read_image.h"
#include "core/report/recording/support_bundle.h"
#include "core/transcript/gzip.h"
#include "core/virtual_board/board/virtual_bench.h"
#include "tests/app/cli/cli_run.h"
#include "tests/support/catch.h"
#include "tests/support/run.h"

#include <QFile>
#include <QFileInfo>

using namespace fieldflash;
using namespace fieldflash::test;

namespace {

CliRun record(const QString& bundle, const QString& firmware, const QString& switches = {},
              const QStringList& more = {})
{
    QStringList words{virtualBoard(switches),     QStringLiteral("--yes"),
                      QStringLiteral("update"),   firmware,
                      QStringLiteral("--record"), bundle};
    return runCli(words + more);
}

/// Looks at a board first, as the window does, and then optionally updates it.
void recordLikeTheWindow(const QString& path, const QString& firmware, bool hasJob)
{
    VirtualClock clock;
    board::VirtualBus bus(clock);
    const auto boards = board::plugBoards(
        bus, clock, *board::BoardSwitches::parse(QStringLiteral("start=bootloader")));
    run(bus.settled());
    {
        auto bundle =
            report::SupportBundle::create(path, clock, {QStringLiteral("fieldflash"), {}, false});
        REQUIRE(bundle);
        const auto recording = (*bundle)->record(bus);
        update::Session session(*recording, clock, {});
        const update::UpdateOptions options;
        const auto read = run(session.read({{0x08000000, 512}}, {}, options, {}));
        CHECK_FALSE(read.report.error);
        if (hasJob) {
            const auto image = image::loadImage(firmware);
            REQUIRE(image);
            (*bundle)->job({update::JobKind::Update, options});
            (*bundle)->firmware(*image, firmware, {});
            (*bundle)->report(run(session.update(*image, {}, options, {})));
        }
    }
    bus.unplug(QStringLiteral("1-1"));
    run(clock.sleepFor(std::chrono::seconds(1)));
}

/// A bundle not written by our program: `command` as JSON, and lines of a recording.
QString strangersBundle(const Folder& folder, const QByteArray& command, const QByteArray& lines)
{
    const QString path = folder.path(QStringLiteral("strange.ffrec"));
    fieldflash::transcript::GzipWriter writer;
    const QByteArray head =
        R"({"fieldflash":"transcript","format":1,"version":"0.1.0","command":)" + command + "}\n";
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(writer.add(head + lines, fieldflash::transcript::GzipWriter::Flush::Finish));
    return path;
}

} // namespace

TEST_CASE("an update is recorded, and replayed with the same file")
{
    const Folder folder;
    const QString firmware = folder.demoDfu(0x0110);
    const QString bundle = folder.path(QStringLiteral("x.ffrec"));
    REQUIRE(record(bundle, firmware).exitCode == 0);
    CHECK(QFileInfo(bundle).size() < 10'000);

    const CliRun again = runCli({QStringLiteral("replay"), bundle, QStringLiteral("--firmware"),
                                 firmware, QStringLiteral("--json")});
    CHECK(again.exitCode == 0);
    CHECK(again.report().value(QStringLiteral("command")).toString() == QStringLiteral("replay"));
}

TEST_CASE("without its firmware a recording says which file it needs")
{
    const Folder folder;
    const QString bundle = folder.path(QStringLiteral("x.ffrec"));
    REQUIRE(record(bundle, folder.demoDfu(0x0110)).exitCode == 0);
    const CliRun alone = runCli({QStringLiteral("replay"), bundle});
    CHECK(alone.exitCode == 2);
    CHECK(alone.error.contains(QStringLiteral("demo-1.1.dfu")));
    const CliRun other = runCli(
        {QStringLiteral("replay"), bundle, QStringLiteral("--firmware"), folder.demoDfu(0x0120)});
    CHECK(other.exitCode == 5);
}

TEST_CASE("a recording that includes its firmware needs nothing else")
{
    const Folder folder;
    const QString bundle = folder.path(QStringLiteral("x.ffrec"));
    REQUIRE(
        record(bundle, folder.demoDfu(0x0110), {}, {QStringLiteral("--record-firmware")}).exitCode
        == 0);
    CHECK(runCli({QStringLiteral("replay"), bundle}).exitCode == 0);
}

TEST_CASE("a replay succeeds if the same failure occurs again")
{
    const Folder folder;
    const QString firmware = folder.demoDfu(0x0110);
    const QString bundle = folder.path(QStringLiteral("x.ffrec"));
    REQUIRE(record(bundle, firmware, QStringLiteral("stuck-bit=0x08000199")).exitCode == 8);
    const CliRun again =
        runCli({QStringLiteral("replay"), bundle, QStringLiteral("--firmware"), firmware});
    CHECK(again.exitCode == 0);
    CHECK(again.out.contains(QStringLiteral("ended the same way")));
}

TEST_CASE("a read is recorded, and replayed without touching the original output file")
{
    const Folder folder;
    const QString bundle = folder.path(QStringLiteral("x.ffrec"));
    const QString out = folder.path(QStringLiteral("backup.bin"));
    REQUIRE(runCli({virtualBoard(), QStringLiteral("read"), out, QStringLiteral("--range"),
                    QStringLiteral("0x08000000:8K"), QStringLiteral("--record"), bundle})
                .exitCode
            == 0);
    const auto before = folder.read(QStringLiteral("backup.bin"));
    CHECK(runCli({QStringLiteral("replay"), bundle}).exitCode == 0);
    CHECK(folder.read(QStringLiteral("backup.bin")) == before);
}

TEST_CASE("a replayed update does not touch the original backup")
{
    const Folder folder;
    const QString firmware = folder.demoDfu(0x0110);
    const QString bundle = folder.path(QStringLiteral("x.ffrec"));
    const QString backup = folder.path(QStringLiteral("backup.dfu"));
    REQUIRE(record(bundle, firmware, {}, {QStringLiteral("--backup"), backup}).exitCode == 0);
    const auto before = folder.read(QStringLiteral("backup.dfu"));
    CHECK(
        runCli({QStringLiteral("replay"), bundle, QStringLiteral("--firmware"), firmware}).exitCode
        == 0);
    CHECK(folder.read(QStringLiteral("backup.dfu")) == before);
    CHECK_FALSE(QFileInfo::exists(QStringLiteral("backup.dfu")));
}

TEST_CASE("a recording that cannot be written prevents the command from starting")
{
    const Folder folder;
    const CliRun run = record(QStringLiteral("/nowhere/at/all/x.ffrec"), folder.demoDfu(0x0110));
    CHECK(run.exitCode != 0);
    CHECK(run.error.contains(QStringLiteral("cannot be written")));
}

TEST_CASE("a file that is not a recording is refused")
{
    const Folder folder;
    const CliRun run = runCli({QStringLiteral("replay"), folder.demoDfu(0x0110)});
    CHECK(run.exitCode == 5);
}

TEST_CASE("the last job of a window recording can also be replayed on the command line")
{
    const Folder folder;
    const QString firmware = folder.demoDfu(0x0110);
    for (const bool hasJob : {true, false}) {
        const QString bundle = folder.path(QStringLiteral("window.ffrec"));
        recordLikeTheWindow(bundle, firmware, hasJob);
        const CliRun again =
            runCli({QStringLiteral("replay"), bundle, QStringLiteral("--firmware"), firmware});
        INFO(again.error.toStdString());
        CHECK(again.exitCode == (hasJob ? 0 : 2));
        CHECK(again.out.contains(QStringLiteral("did the same as in the recording")) == hasJob);
        CHECK(again.error.contains(QStringLiteral("recorded no update")) != hasJob);
    }
}

TEST_CASE("a recording of a command that is never recorded is refused, and writes nothing")
{
    const Folder folder;
    const QString victim = folder.path(QStringLiteral("victim.csv"));
    const QString firmware = folder.demoDfu(0x0110);
    const QByteArray command = QStringLiteral(R"(["series","%1","--count","1","--csv","%2"])")
                                   .arg(firmware, victim)
                                   .toUtf8();
    CHECK(runCli({QStringLiteral("replay"), strangersBundle(folder, command, {})}).exitCode == 5);
    CHECK_FALSE(QFileInfo::exists(victim));
}

TEST_CASE("recorded transfers that were not requested fail a replay, even if no device is opened")
{
    const Folder folder;
    const QByteArray lines =
        R"({"arrived":1,"n":1,"t":0,"port":"1-1","vendor":1155,"product":57105,"version":8704})"
        "\n"
        R"({"do":"in","device":1,"n":2,"t":2,"took":1,"setup":"a1 03 0000 0000","length":6})"
        "\n";
    const QString bundle = strangersBundle(folder, R"(["update","absent.dfu"])", lines);
    const CliRun run = runCli({QStringLiteral("replay"), bundle});
    CHECK(run.exitCode == 8);
    CHECK(run.error.contains(QStringLiteral("does not do what the recording shows")));
}
