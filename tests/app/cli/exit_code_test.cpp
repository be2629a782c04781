// SPDX-License-Identifier: MIT
// Every exit code of docs/technician-guide.md, provoked.
#include "app/cli/run_cli.h"
#include "tests/app/cli/cli_run.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::test;

namespace {

struct Ending {
    const char* switches;
    int exitCode;
    const char* kind;
};

} // namespace

TEST_CASE("every result of an update has its exit code, as text and as JSON")
{
    const Ending ending = GENERATE(
        Ending{"", 0, ""}, Ending{"start=off", 3, "NoDevice"},
        Ending{"boards=2", 3, "AmbiguousDevice"},
        Ending{"obstacle=not-permitted", 4, "NotPermitted"},
        Ending{"obstacle=no-driver", 4, "NoDriver"}, Ending{"obstacle=busy", 4, "Busy"},
        Ending{"rdp=1", 6, "ReadProtected"}, Ending{"layout=read-only-start", 6, "OutsideMap"},
        Ending{"unplug-at=4096", 7, "Unplugged"}, Ending{"unplug-after=20", 7, "Unplugged"},
        Ending{"read-corruption=0x08000400", 8, "VerifyFailed"},
        Ending{"leave=never-returns", 9, "DidNotReturn"},
        Ending{"leave=stays-in-rom", 9, "DidNotReturn"},
        Ending{"returns-as=1.0", 10, "WrongVersion"}, Ending{"stop-after=4096", 130, "Cancelled"});
    CAPTURE(ending.switches);
    const Folder folder;
    const QString line =
        QStringLiteral("%1 update %2")
            .arg(virtualBoard(QString::fromUtf8(ending.switches)), folder.demoDfu(0x0110));
    const auto run = runLine(line + QStringLiteral(" --json"));
    CAPTURE(run.error.toStdString());
    CHECK(run.exitCode == ending.exitCode);
    const QJsonValue error = run.report().value(QStringLiteral("error"));
    CHECK(error.toObject().value(QStringLiteral("kind")).toString().toStdString() == ending.kind);
    CHECK(error.isNull() == (ending.exitCode == 0));
    CHECK(run.report().contains(QStringLiteral("board")));

    const auto text = runLine(line);
    CHECK(text.exitCode == ending.exitCode);
    CHECK(text.error.isEmpty() == (ending.exitCode == 0));
}

namespace {

struct BrokenStep {
    const char* switches;
    const char* step; ///< as displayed
};

} // namespace

TEST_CASE("the step in which an update fails has no check mark, in text and log")
{
    const BrokenStep broken = GENERATE(
        BrokenStep{"stuck-bit=0x08000199", "Verify"}, BrokenStep{"rdp=1", "Compare"},
        BrokenStep{"unplug-at=3000", "Write"}, BrokenStep{"read-corruption=0x08000400", "Verify"},
        BrokenStep{"leave=never-returns", "Restart"});
    CAPTURE(broken.switches);
    const Folder folder;
    const QString log = folder.path(QStringLiteral("log.txt"));
    const auto run = runLine(
        QStringLiteral("%1 update %2 --log %3")
            .arg(virtualBoard(QString::fromUtf8(broken.switches)), folder.demoDfu(0x0110), log));
    CHECK(run.exitCode != 0);
    CAPTURE(run.out.toStdString());
    const QString step = QString::fromUtf8(broken.step);
    const QStringList lines = run.out.split(QLatin1Char('\n'));
    QStringList marked;
    for (const QString& line : lines)
        if (line.mid(1).startsWith(QLatin1Char(' ') + step))
            marked.append(line);
    REQUIRE_FALSE(marked.isEmpty());
    CHECK(marked.last().startsWith(QStringLiteral("✗ %1  failed after").arg(step)));
    const Bytes logged = folder.read(QStringLiteral("log.txt"));
    CHECK_THAT(std::string(logged.begin(), logged.end()), hasText(": failed after"));
}

TEST_CASE("the report names the job that ended, and every fault that was recovered from")
{
    const Folder folder;
    const auto calm =
        runLine(QStringLiteral("%1 update %2 --json").arg(virtualBoard(), folder.demoDfu(0x0110)));
    const QJsonObject report = calm.report();
    CHECK(report.value(QStringLiteral("job")).toString() == QStringLiteral("update"));
    CHECK(report.value(QStringLiteral("flashIncomplete")) == QJsonValue(false));
    for (const char* count : {"recoveries", "returns", "sectorsWrittenTwice"})
        CHECK(report.value(QLatin1String(count)) == QJsonValue(0));
    const auto stopped =
        runLine(QStringLiteral("%1 update %2 --json")
                    .arg(virtualBoard(QStringLiteral("stop-after=4096")), folder.demoDfu(0x0110)));
    CHECK(stopped.report().value(QStringLiteral("flashIncomplete")) == QJsonValue(true));
    const auto torn =
        runLine(QStringLiteral("%1 update %2 --json")
                    .arg(virtualBoard(QStringLiteral("timeout-at=60")), folder.demoDfu(0x0110)));
    CAPTURE(torn.error.toStdString());
    CHECK(torn.report().value(QStringLiteral("recoveries")).toInt() > 0);
}

TEST_CASE("exit code 2: the command line is invalid, and JSON still ends with a report")
{
    const char* line = GENERATE("--json", "--json bogus", "update --json", "list --json --bogus",
                                "read --json x.bin --range 1", "--json --virtual=bogus list",
                                "--json --virtual=rdp=7 detach");
    CAPTURE(line);
    const auto run = runLine(QString::fromUtf8(line));
    CHECK(run.exitCode == 2);
    const QJsonObject report = run.report();
    CHECK(report.value(QStringLiteral("error")).toObject().value(QStringLiteral("kind")).toString()
          == QStringLiteral("Usage"));
    CHECK_FALSE(run.error.isEmpty());
}

TEST_CASE("exit code 5: files without firmware are refused before the device is touched")
{
    const Folder folder;
    const auto toBytes = [](const char* text) {
        const QByteArray bytes(text);
        return Bytes(bytes.begin(), bytes.end());
    };
    const QStringList files{
        folder.write(QStringLiteral("page.dfu"), toBytes("<!DOCTYPE html><html><body>404</body>")),
        folder.write(QStringLiteral("a.zip"), toBytes("PK\x03\x04 and so on and so on and so on")),
        folder.write(QStringLiteral("empty.bin"), Bytes{}),
        folder.path(QStringLiteral("none.dfu")),
    };
    for (const QString& file : files) {
        const auto run = runLine(QStringLiteral("%1 update %2 --json").arg(virtualBoard(), file));
        CAPTURE(file.toStdString(), run.error.toStdString());
        CHECK(run.exitCode == 5);
        CHECK_FALSE(run.report().contains(QStringLiteral("board")));
    }
}

TEST_CASE("every JSON object that the program prints states its schema")
{
    const Folder folder;
    const QString file = folder.demoDfu(0x0110);
    const QStringList commands{QStringLiteral("list"),
                               QStringLiteral("info ") + file,
                               QStringLiteral("plan ") + file,
                               QStringLiteral("update ") + file,
                               QStringLiteral("verify ") + file,
                               QStringLiteral("detach"),
                               QStringLiteral("leave"),
                               QStringLiteral("erase --yes"),
                               QStringLiteral("read ") + folder.path(QStringLiteral("x.bin")),
                               QStringLiteral("option-bytes"),
                               QStringLiteral("unprotect"),
                               QStringLiteral("series --count 1 ") + file,
                               QStringLiteral("replay ") + file,
                               QStringLiteral("--help"),
                               QStringLiteral("bogus"),
                               QString()};
    for (const QString& command : commands) {
        const CliRun run =
            runLine(virtualBoard() + QLatin1Char(' ') + command + QStringLiteral(" --json"));
        INFO(command.toStdString());
        CHECK(run.report().value(QStringLiteral("schema")).isDouble());
        for (const QJsonObject& line : run.lines) {
            CHECK(line.value(QStringLiteral("schema"))
                  == run.report().value(QStringLiteral("schema")));
            CHECK(line.value(QStringLiteral("event")).isString());
        }
    }
}

TEST_CASE("lost output is reported, and makes a successful command fail")
{
    for (const auto& [line, code] : {std::pair{"list", 5}, std::pair{"list --device 9-9", 3}}) {
        QString error;
        cli::Streams streams;
        streams.out = [](const QString&) { };
        streams.error = [&error](const QString& text) { error += text; };
        streams.problem = [] { return std::optional(QStringLiteral("No space left on device")); };
        const QStringList words =
            (virtualBoard() + QLatin1Char(' ') + QLatin1String(line)).split(QLatin1Char(' '));
        CHECK(cli::runCli(words, streams, std::stop_source()) == code);
        CHECK_THAT(error.toStdString(), hasText("No space left on device"));
    }
}

TEST_CASE("exit code 5: an unusable flash file is not silently replaced by RAM")
{
    const Folder folder;
    const auto run =
        runLine(virtualBoard(QStringLiteral("flash=") + folder.path(QStringLiteral("none/f")))
                + QStringLiteral(" list --json"));
    CHECK(run.exitCode == 5);
}
