// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"

#include "app/gui/log/log_filter.h"

#include <QAbstractItemModelTester>

using namespace fieldflash;
using namespace fieldflash::gui;
using namespace std::chrono_literals;
using Level = LogEntry::Level;

namespace {

QString textAt(const QAbstractItemModel& model, int row, const QModelIndex& parent = {})
{
    return model.index(row, LogModel::Text, parent).data().toString();
}

} // namespace

TEST_CASE("the log has phases and notes as sentences, and no progress")
{
    LogModel log;
    const QAbstractItemModelTester tester(&log,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    log.append(update::Event(update::PhaseStarted{update::Phase::Erase}));
    log.append(update::Event(update::Progress{
        .phase = update::Phase::Erase, .done = 1, .total = 2, .timeLeft = std::nullopt}));
    log.append(update::Event(update::Note{QStringLiteral("Took long."), true}));
    log.append(update::Event(update::PhaseFinished{update::Phase::Erase, 1500ms}));
    REQUIRE(log.rowCount() == 3);
    CHECK(textAt(log, 0) == QStringLiteral("Erasing."));
    CHECK(log.index(1, 0).data(LogModel::LevelRole).toInt() == static_cast<int>(Level::Warning));
    CHECK(textAt(log, 2).contains(QStringLiteral("1.500 s")));
    CHECK(log.text().count(QLatin1Char('\n')) == 2);
}

TEST_CASE("a failed phase is not logged as finished")
{
    CHECK(eventText(update::PhaseFinished{update::Phase::Write, 1s, update::PhaseOutcome::Failed})
          == QStringLiteral("Write: ended without success after 1.000 s."));
    CHECK(eventText(update::PhaseFinished{update::Phase::Compare, 1s})
          == QStringLiteral("Compare: finished after 1.000 s."));
}

TEST_CASE("a difference is logged with its address")
{
    const update::SectorChanged changed{{0, {.first = 0x08000800, .size = 2048}},
                                        update::SectorState::Different};
    CHECK(eventText(changed).contains(QStringLiteral("0x0800 0800")));
}

TEST_CASE("protocol lines are folded under their sentence")
{
    LogModel log;
    const QAbstractItemModelTester tester(&log,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    log.append(Level::Protocol, QStringLiteral("DFU_GETSTATE: dfuIDLE"));
    REQUIRE(log.rowCount() == 1); // a line without a sentence gets a sentence row
    CHECK(log.rowCount(log.index(0, 0)) == 1);
    log.append(Level::Plain, QStringLiteral("Writing."));
    log.append(Level::Protocol, QStringLiteral("DFU_DNLOAD wBlockNum 2: 2048 bytes"));
    log.append(Level::Protocol, QStringLiteral("DFU_GETSTATUS: dfuDNBUSY"));
    REQUIRE(log.rowCount() == 2);
    const QModelIndex writing = log.index(1, 0);
    REQUIRE(log.rowCount(writing) == 2);
    CHECK(textAt(log, 1, writing) == QStringLiteral("DFU_GETSTATUS: dfuDNBUSY"));
    CHECK(log.index(1, 0, writing).data(LogModel::LevelRole).toInt()
          == static_cast<int>(Level::Protocol));
    CHECK(log.text().contains(QStringLiteral("\n    ")));
}

TEST_CASE("a failure is logged as an error with its details below, a stop as a warning")
{
    LogModel log;
    update::Report report;
    report.error = Error(ErrorKind::TimedOut, QStringLiteral("It does not answer."),
                         QStringLiteral("Try again."))
                       .withDetail(QStringLiteral("limit 10 s"));
    log.append(report);
    REQUIRE(log.rowCount() == 1);
    CHECK(log.index(0, 0).data(LogModel::LevelRole).toInt() == static_cast<int>(Level::Error));
    CHECK(log.text().contains(QStringLiteral("limit 10 s")));
    CHECK(log.rowCount(log.index(0, 0)) > 0);
    report.error = Error(ErrorKind::Cancelled, QStringLiteral("Stopped on request."));
    log.append(report);
    CHECK(log.index(1, 0).data(LogModel::LevelRole).toInt() == static_cast<int>(Level::Warning));
}

TEST_CASE("the oldest lines are dropped when there are too many")
{
    LogModel log;
    for (std::size_t i = 0; i < LogModel::kMostEntries + 5; ++i)
        log.append(Level::Plain, QString::number(i));
    CHECK(log.rowCount() == static_cast<int>(LogModel::kMostEntries));
    CHECK(textAt(log, 0) == QStringLiteral("5"));
    log.clear();
    CHECK(log.rowCount() == 0);
    // One sentence with more lines than fit.
    for (std::size_t i = 0; i < LogModel::kMostEntries + 5; ++i)
        log.append(Level::Protocol, QString::number(i));
    CHECK(log.rowCount() == 1);
    CHECK(log.rowCount(log.index(0, 0)) == static_cast<int>(LogModel::kMostEntries) - 1);
}

TEST_CASE("indexes of entries and lines survive the removal of earlier ones")
{
    LogModel log;
    for (std::size_t i = 0; i + 2 < LogModel::kMostEntries; ++i)
        log.append(Level::Plain, QString::number(i));
    log.append(Level::Plain, QStringLiteral("kept"));
    log.append(Level::Protocol, QStringLiteral("line of kept"));
    const int last = log.rowCount() - 1;
    const QPersistentModelIndex line(log.index(0, LogModel::Text, log.index(last, 0)));
    for (int i = 0; i < 10; ++i)
        log.append(Level::Plain, QStringLiteral("more"));
    REQUIRE(line.isValid());
    CHECK(line.data().toString() == QStringLiteral("line of kept"));
    CHECK(line.parent().siblingAtColumn(LogModel::Text).data().toString()
          == QStringLiteral("kept"));
}

TEST_CASE("the log is filtered by text, severity and step")
{
    LogModel log;
    log.append(update::Event(update::PhaseStarted{update::Phase::Erase}));
    log.append(Level::Protocol, QStringLiteral("DFU_DNLOAD wBlockNum 0: Erase"));
    log.append(Level::Protocol, QStringLiteral("DFU_GETSTATUS: dfuDNBUSY"));
    log.append(update::Event(update::Note{QStringLiteral("Slow."), true}));
    log.append(update::Event(update::PhaseFinished{update::Phase::Erase, 1s}));
    log.append(Level::Error, QStringLiteral("It failed."));
    LogFilter filter;
    filter.setSourceModel(&log);
    REQUIRE(filter.rowCount() == 4);

    filter.setText(QStringLiteral("dnbusy"));
    REQUIRE(filter.rowCount() == 1);
    CHECK(filter.rowCount(filter.index(0, 0)) == 1); // only the matching line
    filter.setText(QStringLiteral("eras"));
    REQUIRE(filter.rowCount() == 2);
    CHECK(filter.rowCount(filter.index(0, 0)) == 2); // the sentence with all its lines
    filter.setText({});

    filter.setLeastLevel(Level::Warning);
    CHECK(filter.rowCount() == 2);
    filter.setLeastLevel(Level::Error);
    REQUIRE(filter.rowCount() == 1);
    CHECK(textAt(filter, 0) == QStringLiteral("It failed."));
    filter.setLeastLevel(Level::Plain);

    filter.setStep(report::Step::Erase);
    CHECK(filter.rowCount() == 3);
    filter.setLeastLevel(Level::Warning);
    CHECK(filter.rowCount() == 1);
    filter.setStep(report::Step::Write);
    CHECK(filter.rowCount() == 0);
    CHECK(filter.shownText().isEmpty());
}

TEST_CASE("copying the log copies the visible rows")
{
    LogModel log;
    log.append(Level::Plain, QStringLiteral("Writing."));
    log.append(Level::Protocol, QStringLiteral("DFU_GETSTATUS"));
    log.append(Level::Plain, QStringLiteral("Reading."));
    LogFilter filter;
    filter.setSourceModel(&log);
    CHECK(filter.shownText() == log.text());
    filter.setText(QStringLiteral("reading"));
    CHECK(filter.shownText().endsWith(QStringLiteral("  Reading.")));
    CHECK_FALSE(filter.shownText().contains(QLatin1Char('\n')));
}
