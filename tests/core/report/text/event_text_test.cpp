// SPDX-License-Identifier: MIT
#include "core/report/text/event_text.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::report;
using namespace std::chrono_literals;

TEST_CASE("durations are written as people say them")
{
    CHECK(durationText(0ns) == QStringLiteral("0.0 s"));
    CHECK(durationText(449ms) == QStringLiteral("0.4 s"));
    CHECK(durationText(9949ms) == QStringLiteral("9.9 s"));
    CHECK(durationText(9950ms) == QStringLiteral("10 s"));
    CHECK(durationText(59s) == QStringLiteral("59 s"));
    CHECK(durationText(65s) == QStringLiteral("1 min 5 s"));
}

TEST_CASE("a log line says how a phase ended, in the state given by the event")
{
    using update::Phase;
    using update::PhaseOutcome;
    CHECK(eventText(update::PhaseStarted{Phase::Write}) == QStringLiteral("Write: started"));
    CHECK(eventText(update::PhaseFinished{Phase::Write, 2s, PhaseOutcome::Done})
          == QStringLiteral("Write: done after 2.0 s"));
    CHECK(eventText(update::PhaseFinished{Phase::Leave, 2s, PhaseOutcome::Failed})
          == QStringLiteral("Restart (Leave): failed after 2.0 s"));
    CHECK(eventText(update::PhaseFinished{Phase::Erase, 2s, PhaseOutcome::Stopped})
          == QStringLiteral("Erase: stopped after 2.0 s"));
}
