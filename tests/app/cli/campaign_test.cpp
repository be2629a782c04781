// SPDX-License-Identifier: MIT
// A small fuzz campaign against the process: the same in every run, done in a few seconds.
#include "core/transcript/gzip.h"
#include "core/transcript/transcript.h"
#include "tests/app/cli/cli_run.h"
#include "tests/support/catch.h"

#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>

#include <csignal>
#include <random>
#include <set>

#ifdef Q_OS_UNIX

using namespace fieldflash;
using namespace fieldflash::test;

namespace {

constexpr std::uint32_t kSeed = 20240229;
constexpr int kLimit = 20000; // ms, for a loaded machine

/// The exit codes documented in docs/technician-guide.md, except 70 (a bug in the program).
const std::set<int> kDocumented{0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 130};

struct Ended {
    int exitCode = -1;
    bool wasKilled = false; ///< by a signal
    QByteArray out;
    QByteArray error;
};

Ended endOf(QProcess& process)
{
    REQUIRE(process.waitForFinished(kLimit));
    return {process.exitCode(), process.exitStatus() == QProcess::CrashExit,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

Ended runProgram(const QStringList& arguments, const QProcessEnvironment& environment = {},
                 const QString& outputFile = {})
{
    QProcess process;
    if (!environment.isEmpty())
        process.setProcessEnvironment(environment);
    if (!outputFile.isEmpty())
        process.setStandardOutputFile(outputFile);
    process.start(QStringLiteral(FIELDFLASH_CLI_PROGRAM), arguments);
    return endOf(process);
}

/// A shell command line; "$0" is the program.
Ended runShell(const QString& line)
{
    QProcess process;
    process.start(QStringLiteral("/bin/sh"),
                  {QStringLiteral("-c"), line, QStringLiteral(FIELDFLASH_CLI_PROGRAM)});
    return endOf(process);
}

QByteArray recordedLines(const Folder& folder)
{
    const QString bundle = folder.path(QStringLiteral("bundle"));
    const auto run = runLine(QStringLiteral("%1 update %2 --record %3 --record-firmware --yes")
                                 .arg(virtualBoard(), folder.demoDfu(0x0110), bundle));
    REQUIRE(run.exitCode == 0);
    const auto unpacked = transcript::unpackGzip(folder.read(QStringLiteral("bundle")),
                                                 transcript::kLargestTranscript);
    REQUIRE(unpacked);
    return unpacked->plain;
}

/// Changes one to three lines: a byte, a number, the order; or a line is deleted or duplicated.
QByteArray mutated(QByteArray lines, std::mt19937& random)
{
    QList<QByteArray> all = lines.split('\n');
    const auto below = [&random](qsizetype limit) {
        return static_cast<qsizetype>(random() % static_cast<std::uint32_t>(limit));
    };
    for (qsizetype count = 1 + below(3); count > 0; --count) {
        const qsizetype at = below(all.size());
        switch (random() % 5) {
        case 0:
            if (!all[at].isEmpty())
                all[at][below(all[at].size())] = static_cast<char>(random());
            break;
        case 1: {
            static const QRegularExpression kNumber(QStringLiteral("\\d+"));
            const QString huge = QString::number(random()) + QString::number(random());
            all[at] = QString::fromUtf8(all[at]).replace(kNumber, huge).toUtf8();
            break;
        }
        case 2: all.swapItemsAt(at, below(all.size())); break;
        case 3: all.removeAt(at); break;
        default: all.insert(at, all[below(all.size())]);
        }
    }
    return all.join('\n');
}

} // namespace

TEST_CASE("damaged and forged bundles are replayed or refused, never an internal error")
{
    const Folder folder;
    const QByteArray lines = recordedLines(folder);
    std::mt19937 random(kSeed);
    std::set<int> seen;
    for (int round = 0; round < 80; ++round) {
        transcript::GzipWriter writer;
        const QByteArray packed =
            writer.add(mutated(lines, random), transcript::GzipWriter::Flush::Finish);
        Bytes bytes(packed.begin(), packed.end());
        if (round % 8 == 7)
            bytes[random() % bytes.size()] ^= 0x10U; // in the compressed data itself
        const QString file = folder.write(QStringLiteral("mutant"), bytes);
        const auto run = runLine(QStringLiteral("replay %1 --json").arg(file));
        CAPTURE(round, run.error.toStdString());
        CHECK(kDocumented.contains(run.exitCode));
        seen.insert(run.exitCode);
    }
    CHECK(seen.contains(5));
    CHECK(seen.size() > 1);
}

TEST_CASE("a signal at any moment ends an update in a state that the next run completes")
{
    const Folder folder;
    const QString dfu = folder.demoDfu(0x0110);
    const QString flash = QStringLiteral("flash=") + folder.path(QStringLiteral("flash.img"));
    std::mt19937 random(kSeed);
    for (int round = 0; round < 6; ++round) {
        QProcess process;
        process.start(QStringLiteral(FIELDFLASH_CLI_PROGRAM),
                      {QStringLiteral("--virtual=clock=real,") + flash, QStringLiteral("update"),
                       dfu, QStringLiteral("--json")});
        REQUIRE(process.waitForStarted(kLimit));
        // After the first event, so that the signal does not hit process start-up.
        REQUIRE(process.waitForReadyRead(kLimit));
        process.waitForFinished(static_cast<int>(random() % 700));
        const int signal = round % 2 == 0 ? SIGTERM : SIGINT;
        if (process.state() == QProcess::Running)
            ::kill(static_cast<pid_t>(process.processId()), signal);
        const Ended ended = endOf(process);
        CAPTURE(round, ended.error.toStdString());
        CHECK_FALSE(ended.wasKilled);
        CHECK((ended.exitCode == 130 || ended.exitCode == 0));
        const QByteArray last = ended.out.trimmed().split('\n').last();
        const QJsonObject report = QJsonDocument::fromJson(last).object();
        CHECK(report[QStringLiteral("event")].toString() == QStringLiteral("report"));
        CHECK(report[QStringLiteral("exitCode")].toInt(-1) == ended.exitCode);

        const QString start = report[QStringLiteral("flashIncomplete")].toBool()
            ? QStringLiteral(",start=bootloader")
            : QString();
        const auto next = runLine(
            QStringLiteral("--virtual=clock=virtual,%1%2 update %3 --json").arg(flash, start, dfu));
        CAPTURE(next.error.toStdString());
        CHECK(next.exitCode == 0);
        CHECK(next.report()[QStringLiteral("verified")] == QJsonValue(true));
    }
}

TEST_CASE("the locale does not change the output for programs")
{
    const Folder folder;
    const QStringList arguments{virtualBoard(), QStringLiteral("update"), folder.demoDfu(0x0110),
                                QStringLiteral("--json")};
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QByteArray first;
    for (const char* locale :
         {"C", "C.UTF-8", "de_DE.UTF-8", "tr_TR.UTF-8", "ar_EG", "nowhere", ""}) {
        environment.insert(QStringLiteral("LC_ALL"), QLatin1String(locale));
        environment.insert(QStringLiteral("LANGUAGE"), QLatin1String(locale));
        const Ended ended = runProgram(arguments, environment);
        CAPTURE(locale, ended.error.toStdString());
        CHECK(ended.exitCode == 0);
        if (first.isEmpty())
            first = ended.out;
        CHECK(ended.out == first);
    }
}

TEST_CASE("output that cannot be written is an error, but the update is completed")
{
    const Folder folder;
    const QString flash = QStringLiteral("flash=") + folder.path(QStringLiteral("flash.img"));
    const QString board = QStringLiteral("--virtual=clock=virtual,") + flash;
    const QString dfu = folder.demoDfu(0x0110);
    const QStringList arguments{board, QStringLiteral("update"), dfu, QStringLiteral("--json")};
    const Ended full = runProgram(arguments, {}, QStringLiteral("/dev/full"));
    CHECK(full.exitCode == 5);
    CHECK_THAT(full.error.toStdString(), hasText("its output could not be written"));
    CHECK(runLine(QStringLiteral("%1 verify %2").arg(board, dfu)).exitCode == 0);
    const Ended closed = runShell(QStringLiteral("exec \"$0\" --version >&-"));
    CHECK(closed.exitCode == 5);
    const QString log = folder.path(QStringLiteral("log.txt"));
    CHECK(runShell(QStringLiteral("exec \"$0\" info %1 --json --log %2 >&-").arg(dfu, log)).exitCode
          == 5);
    const Bytes logged = folder.read(QStringLiteral("log.txt"));
    CHECK_THAT(std::string(logged.begin(), logged.end()), !hasText("\"event\":\"image\""));
    CHECK(runProgram({QStringLiteral("list"), QStringLiteral("--bogus")}, {},
                     QStringLiteral("/dev/full"))
              .exitCode
          == 2);
}

TEST_CASE("a firmware file whose name is not UTF-8 is opened, but no such file is written")
{
    const Folder folder;
    const QString demo = folder.demoDfu(0x0110);
    const QString odd = QStringLiteral("\"$(printf '%1/caf\\351.dfu')\"").arg(folder.path({}));
    REQUIRE(runShell(QStringLiteral("cp %1 %2").arg(demo, odd)).exitCode == 0);
    const Ended info = runShell(QStringLiteral("exec \"$0\" info %1").arg(odd));
    CAPTURE(info.error.toStdString());
    CHECK(info.exitCode == 0);
    CHECK_THAT(info.out.toStdString(), hasText("caf\uFFFD.dfu"));
    CHECK(runShell(QStringLiteral("exec \"$0\" %1 update %2").arg(virtualBoard(), odd)).exitCode
          == 0);
    const Ended read =
        runShell(QStringLiteral("exec \"$0\" %1 read --yes \"$(printf 'out\\351.bin')\"")
                     .arg(virtualBoard()));
    CHECK(read.exitCode == 5);
    CHECK_THAT(read.error.toStdString(), hasText("not valid text"));
    // QTemporaryDir cannot remove such a name.
    CHECK(runShell(QStringLiteral("rm %1").arg(odd)).exitCode == 0);
}

#endif
