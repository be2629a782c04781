// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"

#include "app/gui/log_model.h"

#include <QAbstractItemModelTester>

using namespace fieldflash;
using namespace fieldflash::gui;
using namespace std::chrono_literals;

TEST_CASE("the log tells phases and notes, and no progress")
{
    LogModel log;
    const QAbstractItemModelTester tester(&log,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    log.append(update::Event(update::PhaseStarted{update::Phase::Erase}));
    log.append(update::Event(update::Progress{
        .phase = update::Phase::Erase, .done = 1, .total = 2, .timeLeft = std::nullopt}));
    log.append(update::Event(update::PhaseFinished{update::Phase::Erase, 1500ms}));
    log.append(update::Event(update::Note{QStringLiteral("Took long."), true}));
    REQUIRE(log.rowCount() == 3);
    CHECK(log.index(1).data().toString().contains(QStringLiteral("1.500 s")));
    CHECK(log.index(2).data(LogModel::LevelRole).toInt()
          == static_cast<int>(LogEntry::Level::Warning));
    CHECK(log.text().count(QLatin1Char('\n')) == 2);
}

TEST_CASE("a difference is logged with its place")
{
    const update::SectorChanged changed{.alternateSetting = 0,
                                        .range = {.first = 0x08000800, .size = 2048},
                                        .state = update::SectorState::Different};
    CHECK(eventText(changed).contains(QStringLiteral("0x0800 0800")));
}

TEST_CASE("the oldest lines go when there are too many")
{
    LogModel log;
    for (std::size_t i = 0; i < LogModel::kMostEntries + 5; ++i)
        log.append(LogEntry::Level::Protocol, QString::number(i));
    CHECK(log.rowCount() == static_cast<int>(LogModel::kMostEntries));
    CHECK(log.index(0).data().toString().endsWith(QStringLiteral("  5")));
    log.clear();
    CHECK(log.rowCount() == 0);
}
