// SPDX-License-Identifier: MIT
// File names chosen by an attacker, and paths that are not files.
#include "core/transcript/gzip.h"
#include "tests/app/cli/cli_run.h"
#include "tests/support/catch.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace fieldflash;
using namespace fieldflash::test;

namespace {

/// Clears the screen, returns to the start of the line, and forges a verdict line.
const QString kEvil = QStringLiteral("\x1b[2J\rx\n✓ yes       FORGED");

void checkHarmless(const QString& text)
{
    CAPTURE(text.toStdString());
    CHECK_FALSE(text.contains(QChar(0x1b)));
    CHECK_FALSE(text.contains(QLatin1Char('\r')));
    CHECK_FALSE(text.contains(QStringLiteral("\n✓ yes       FORGED")));
}

} // namespace

TEST_CASE("a file name reaches the terminal and the log as one harmless line")
{
    const Folder folder;
    const QString file = folder.path(kEvil + QStringLiteral(".bin"));
    const QString log = folder.path(QStringLiteral("log.txt"));
    const QStringList commands[] = {
        {QStringLiteral("info"), file},
        {virtualBoard(), QStringLiteral("update"), file},
        {virtualBoard(), QStringLiteral("read"), file + QStringLiteral(".dfu")},
        {virtualBoard(), QStringLiteral("read"), file + QStringLiteral(".odd")},
        {QStringLiteral("convert"), file, file + QStringLiteral(".hex")},
        {QStringLiteral("replay"), file},
        {virtualBoard(), QStringLiteral("list"), QStringLiteral("--device"), kEvil},
        {virtualBoard(), QStringLiteral("update"), file, QStringLiteral("--backup"), file},
        {virtualBoard(), QStringLiteral("series"), file, QStringLiteral("--csv"), file},
        {virtualBoard(), QStringLiteral("list"), QStringLiteral("--record"),
         folder.path(QStringLiteral("none/")) + kEvil},
        {kEvil},
        {QStringLiteral("info"), kEvil, kEvil},
    };
    for (const bool exists : {false, true}) {
        if (exists)
            REQUIRE(QFile(folder.demoBin(0x0110)).rename(file));
        for (const QStringList& command : commands) {
            const auto run = runCli(
                command + QStringList{QStringLiteral("--log"), log, QStringLiteral("--yes")});
            CAPTURE(command.join(QLatin1Char(' ')).toStdString());
            checkHarmless(run.out);
            checkHarmless(run.error);
        }
    }
    const Bytes logged = folder.read(QStringLiteral("log.txt"));
    const QString text = QString::fromUtf8(QByteArray(reinterpret_cast<const char*>(logged.data()),
                                                      static_cast<qsizetype>(logged.size())));
    checkHarmless(text);
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines)
        CHECK(line.startsWith(QStringLiteral("20")));
}

TEST_CASE("texts of a bundle do not reach the terminal unescaped")
{
    const Folder folder;
    const QByteArray evil = "\\u001b[2J\\r\\n\\u2713 yes       FORGED";
    const QByteArray header = "{\"fieldflash\":\"transcript\",\"format\":1,\"program\":"
                              "\"fieldflash-cli\",\"command\":[\"list\"]}\n";
    const QByteArray device = "{\"arrived\":1,\"n\":1,\"t\":0,\"port\":\"1-1" + evil
        + "\",\"productName\":\"" + evil + "\",\"serialNumber\":\"" + evil
        + "\",\"vendor\":4617,\"product\":1,\"version\":256,\"obstacle\":{\"kind\":\"Busy\","
          "\"summary\":\""
        + evil + "\",\"remedy\":\"" + evil + "\"}}\n";
    const QByteArray bundles[] = {
        header + device,
        "{\"fieldflash\":\"transcript\",\"format\":9,\"version\":\"" + evil + "\"}\n",
        "{\"fieldflash\":\"transcript\",\"format\":1,\"program\":\"fieldflash-cli\",\"command\":["
        "\"update\",\""
            + evil + "\"]}\n{\"image\":{\"name\":\"" + evil + "\",\"contentHash\":\"1\"}}\n",
        "{\"fieldflash\":\"transcript\",\"format\":1,\"program\":\"fieldflash\"}\n{\"job\":{"
        "\"kind\":\"update\"}}\n"
        "{\"image\":{\"name\":\""
            + evil + "\",\"contentHash\":\"1\"}}\n",
    };
    for (const QByteArray& lines : bundles) {
        transcript::GzipWriter writer;
        const QByteArray packed = writer.add(lines, transcript::GzipWriter::Flush::Finish);
        const QString file =
            folder.write(QStringLiteral("bundle"),
                         ByteView(reinterpret_cast<const std::uint8_t*>(packed.constData()),
                                  static_cast<std::size_t>(packed.size())));
        const auto run = runLine(QStringLiteral("replay ") + file);
        CAPTURE(lines.toStdString());
        CHECK((run.out + run.error).size() > 10);
        checkHarmless(run.out);
        checkHarmless(run.error);
    }
}

#ifdef Q_OS_UNIX
TEST_CASE("a named pipe or a device instead of a file is refused immediately, for every argument")
{
    const Folder folder;
    const QString dfu = folder.demoDfu(0x0110);
    const QString pipe = folder.path(QStringLiteral("pipe.dfu"));
    REQUIRE(::mkfifo(pipe.toUtf8().constData(), 0600) == 0);
    for (const QString& place : {pipe, QStringLiteral("/dev/full"), QStringLiteral("/dev/zero")}) {
        const QString lines[] = {
            QStringLiteral("info %1").arg(place),
            QStringLiteral("replay %1").arg(place),
            QStringLiteral("%1 update %2").arg(virtualBoard(), place),
            QStringLiteral("%1 update %2 --log %3").arg(virtualBoard(), dfu, place),
            QStringLiteral("%1 update %2 --record %3").arg(virtualBoard(), dfu, place),
            QStringLiteral("%1 series %2 --count 1 --csv %3").arg(virtualBoard(), dfu, place),
        };
        for (const QString& line : lines) {
            const auto run = runLine(line + QStringLiteral(" --yes --json"));
            CAPTURE(line.toStdString(), run.error.toStdString());
            CHECK(run.exitCode == 5);
            CHECK_THAT(run.error.toStdString(), hasText("is not a regular file"));
            CHECK_FALSE(run.report().contains(QStringLiteral("board")));
        }
    }
    const QString outputs[] = {
        QStringLiteral("%1 read %2 --yes").arg(virtualBoard(), pipe),
        QStringLiteral("%1 update %2 --backup %3 --yes").arg(virtualBoard(), dfu, pipe),
        QStringLiteral("convert %1 %2 --yes").arg(dfu, pipe),
    };
    for (const QString& line : outputs) {
        CAPTURE(line.toStdString());
        CHECK(runLine(line).exitCode == 5);
    }
}

TEST_CASE("a backup is not written through a dangling link")
{
    const Folder folder;
    REQUIRE(QFile::link(folder.path(QStringLiteral("target.dfu")),
                        folder.path(QStringLiteral("link.dfu"))));
    const auto run = runLine(
        QStringLiteral("%1 update %2 --backup %3 --yes")
            .arg(virtualBoard(), folder.demoDfu(0x0110), folder.path(QStringLiteral("link.dfu"))));
    CHECK(run.exitCode == 5);
    CHECK_FALSE(folder.has(QStringLiteral("target.dfu")));
}
#endif
