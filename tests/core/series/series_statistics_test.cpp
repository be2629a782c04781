// SPDX-License-Identifier: MIT
#include "core/series/series_statistics.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::series;
using namespace std::chrono_literals;

namespace {

const QDateTime kStart(QDate(2026, 5, 4), QTime(13, 0), Qt::UTC);

BoardResult after(int seconds, SeriesVerdict verdict, Clock::Duration took = 2s)
{
    return {.verdict = verdict, .took = took, .finished = kStart.addSecs(seconds)};
}

} // namespace

TEST_CASE("statistics of a series count, time and rate its boards")
{
    const SeriesStatistics all = statisticsOf(
        {after(2, SeriesVerdict::Passed), after(60, SeriesVerdict::Passed, 4s),
         after(90, SeriesVerdict::Failed, 9s), after(100, SeriesVerdict::Stopped),
         after(110, SeriesVerdict::UpToDate, 100ms), after(120, SeriesVerdict::Passed, 3s)});
    CHECK(all.boards == 5);
    CHECK(all.passed == 4);
    CHECK(all.percentPassed() == 80);
    REQUIRE(all.typical);
    CHECK(*all.typical == Clock::Duration(3s));
    REQUIRE(all.perHour);
    CHECK(*all.perHour == test::Approx(4 * 3600 / 120.0)); // the first one began at 0
}

TEST_CASE("too few boards have no rate, and none no typical time")
{
    const SeriesStatistics none = statisticsOf({});
    CHECK(none.boards == 0);
    CHECK(none.percentPassed() == 0);
    CHECK_FALSE(none.typical);
    const SeriesStatistics two =
        statisticsOf({after(2, SeriesVerdict::Passed), after(9, SeriesVerdict::Passed)});
    CHECK_FALSE(two.perHour);
    CHECK(two.typical);
}
