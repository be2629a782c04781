// SPDX-License-Identifier: MIT
// Recordings of earlier versions: the current program must behave the same. After an intended
// change of the transfers, `./do transcripts` creates them anew.
#include "tests/app/cli/cli_run.h"
#include "tests/support/catch.h"

#include <QDir>

using namespace fieldflash::test;

TEST_CASE("the current program replays every recording of the library")
{
    const QDir folder(QStringLiteral(FIELDFLASH_TRANSCRIPTS));
    const QStringList names =
        folder.entryList({QStringLiteral("*.ffrec")}, QDir::Files, QDir::Name);
    CHECK(names.size() >= 10);
    for (const QString& name : names) {
        INFO(name.toStdString());
        QStringList words{QStringLiteral("replay"), folder.filePath(name)};
        if (!name.startsWith(QLatin1String("executed")))
            words << QStringLiteral("--firmware")
                  << folder.filePath(QStringLiteral("demo-1.1.dfu"));
        const CliRun run = runCli(words);
        INFO(run.error.toStdString());
        CHECK(run.exitCode == 0);
        CHECK(run.out.contains(QStringLiteral("did the same as in the recording")));
    }
}
