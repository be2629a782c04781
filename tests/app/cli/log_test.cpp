// SPDX-License-Identifier: MIT
#include "core/base/log.h"
#include "tests/app/cli/cli_run.h"
#include "tests/support/catch.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

#include <QRegularExpression>

using namespace fieldflash;
using namespace fieldflash::test;

namespace {

QStringList logLines(const Folder& folder)
{
    const Bytes bytes = folder.read(QStringLiteral("a.log"));
    const QByteArray content(reinterpret_cast<const char*>(bytes.data()),
                             static_cast<qsizetype>(bytes.size()));
    return QString::fromUtf8(content).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("the log has every event with its time, and ends with the report")
{
    const Folder folder;
    const QString line =
        QStringLiteral("%1 update %2 --log %3")
            .arg(virtualBoard(), folder.demoDfu(0x0110), folder.path(QStringLiteral("a.log")));
    REQUIRE(runLine(line).exitCode == 0);
    const QStringList lines = logLines(folder);
    const QRegularExpression stamp(
        QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z  "));
    for (const QString& text : lines)
        CHECK(stamp.match(text).hasMatch());
    CHECK_THAT(lines.first().toStdString(), hasText("fieldflash-cli " FIELDFLASH_VERSION));
    CHECK_THAT(lines.last().toStdString(), hasText("report {"));
    CHECK(lines.filter(QStringLiteral("Write: started")).size() >= 1);
    CHECK(lines.filter(QStringLiteral("sector ")).size() >= 7);

    REQUIRE(runLine(line).exitCode == 0);
    CHECK(logLines(folder).size() > lines.size());
}

TEST_CASE("the log categories are on only while there is a log")
{
    const Folder folder;
    CHECK_FALSE(logDfu().isDebugEnabled());
    REQUIRE(
        runLine(QStringLiteral("--version --log ") + folder.path(QStringLiteral("a.log"))).exitCode
        == 0);
    CHECK_FALSE(logDfu().isDebugEnabled());
}

TEST_CASE("a failure is in the log with its detail")
{
    const Folder folder;
    CHECK(
        runLine(QStringLiteral("info %1 --log %2")
                    .arg(folder.path(QStringLiteral("none")), folder.path(QStringLiteral("a.log"))))
            .exitCode
        == 5);
    CHECK(logLines(folder).filter(QStringLiteral("There is no file")).size() >= 1);
}

TEST_CASE("a log that cannot be opened prevents the start")
{
    const Folder folder;
    const auto run = runLine(QStringLiteral("%1 list --json --log %2")
                                 .arg(virtualBoard(), folder.path(QStringLiteral("none/a.log"))));
    CHECK(run.exitCode == 5);
    CHECK_FALSE(run.report().contains(QStringLiteral("board")));
}

#ifdef Q_OS_UNIX
TEST_CASE("a log that cannot grow is an error at the end, but does not stop the update")
{
    const Folder folder;
    const QString dfu = folder.demoDfu(0x0110);
    rlimit before{};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = 1000;
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    const auto run = runLine(QStringLiteral("%1 update %2 --json --log %3")
                                 .arg(virtualBoard(), dfu, folder.path(QStringLiteral("log.txt"))));
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, ignored);
    CHECK(run.exitCode == 5);
    CHECK(run.report().value(QStringLiteral("verified")) == QJsonValue(true));
    CHECK_THAT(run.error.toStdString(), hasText("Part of the log could not be written"));
}
#endif
