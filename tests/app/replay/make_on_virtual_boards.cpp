// SPDX-License-Identifier: MIT
// Creates the part of the library that comes from the protocol-level board.
#include "tests/app/cli/cli_run.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

using namespace fieldflash::test;

namespace {

struct Scenario {
    const char* name;
    const char* switches;
    const char* words; ///< DEMO stands for the firmware
    int exitCode;
};

constexpr Scenario kScenarios[] = {
    {"update", "", "update DEMO", 0},
    {"update-same-again", "version=1.1", "update DEMO", 0},
    {"update-from-bootloader", "start=bootloader", "update DEMO", 0},
    {"update-empty-chip", "start=empty,empty-starts-rom", "update DEMO --no-leave", 0},
    {"update-f4-like", "rom=f4-like,start=bootloader", "update DEMO", 0},
    {"update-state-left-in-error", "start=bootloader,first-state=error", "update DEMO", 0},
    {"update-after-a-stall", "stall-at=40", "update DEMO", 0},
    {"update-after-silence", "timeout-at=50", "update DEMO", 0},
    {"update-write-protected", "write-protect=0-2", "update DEMO", 6},
    {"update-worn-cell", "stuck-bit=0x08000199", "update DEMO", 8},
    {"update-without-crystal", "crystal=none", "update DEMO", 7},
    {"update-unplugged", "unplug-after=30", "update DEMO", 7},
    {"update-read-protected", "rdp=1", "update DEMO", 6},
    {"update-other-version", "returns-as=9.9", "update DEMO", 10},
    {"update-not-permitted", "obstacle=not-permitted", "update DEMO", 4},
    {"update-two-boards", "boards=2", "update DEMO", 3},
    {"update-everything-erased", "", "update DEMO --policy mass --whole-chip", 0},
    {"update-full", "version=1.1", "update DEMO --policy full", 0},
    {"plan", "", "plan DEMO", 0},
    {"verify-different", "", "verify DEMO", 8},
    {"read", "", "read out.bin --range 0x08000000:16K", 0},
    {"erase", "start=bootloader", "erase --range 0x08010000:16K", 0},
    {"detach", "", "detach", 0},
    {"leave", "start=bootloader", "leave", 0},
};

} // namespace

TEST_CASE("make the recordings of virtual boards", "[.make]")
{
    const QDir folder(QStringLiteral(FIELDFLASH_TRANSCRIPTS));
    const Folder scratch;
    const QString demo = folder.filePath(QStringLiteral("demo-1.1.dfu"));
    QFile::remove(demo);
    REQUIRE(QFile::copy(scratch.demoDfu(0x0110), demo));
    for (const Scenario& scenario : kScenarios) {
        INFO(scenario.name);
        QString words = QString::fromLatin1(scenario.words);
        words.replace(QStringLiteral("DEMO"), demo);
        words.replace(QStringLiteral("out.bin"), scratch.path(QStringLiteral("out.bin")));
        QStringList all{virtualBoard(QString::fromLatin1(scenario.switches)),
                        QStringLiteral("--yes"), QStringLiteral("--record"),
                        folder.filePath(QLatin1String(scenario.name) + QStringLiteral(".ffrec"))};
        CHECK(runCli(all + words.split(QLatin1Char(' '))).exitCode == scenario.exitCode);
    }
}
