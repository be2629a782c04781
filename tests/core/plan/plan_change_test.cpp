// SPDX-License-Identifier: MIT
#include "core/plan/plan_change.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::plan;
using namespace std::chrono_literals;

namespace {

StatedPlan bySectors(Duration predicted, std::size_t erases = 4)
{
    StatedPlan plan;
    plan.predicted = predicted;
    plan.sectorsToErase = erases;
    return plan;
}

StatedPlan atOnce(Duration predicted)
{
    StatedPlan plan = bySectors(predicted, 512);
    plan.erasesAll = true;
    return plan;
}

} // namespace

TEST_CASE("a plan that equals the stated one has not changed")
{
    CHECK(planChange(bySectors(20s), bySectors(20s)).isEmpty());
    CHECK(planChange(bySectors(20s), bySectors(24s)).isEmpty());
    CHECK(planChange(bySectors(400ms), bySectors(900ms)).isEmpty()); // too small to notice
    CHECK(planChange(bySectors(20s, 8), bySectors(20s, 4)).isEmpty());
    CHECK(planChange(atOnce(20s), atOnce(21s)).isEmpty());
}

TEST_CASE("a mass erase instead of sectors is reported with its time")
{
    CHECK(
        planChange(bySectors(20s), atOnce(33s))
        == QStringLiteral("The plan has changed. The whole memory is erased at once; other content "
                          "on the device is written back. Takes about 33 seconds instead of "
                          "about 20 seconds."));
    StatedPlan whole = atOnce(20s);
    whole.keepsRest = false;
    CHECK(planChange(bySectors(20s), whole).contains(QStringLiteral("is lost")));
}

TEST_CASE("more erases, more time, less time, and discarded content are reported")
{
    CHECK(planChange(bySectors(5s), bySectors(8s))
          == QStringLiteral("The plan has changed. Takes about 8 seconds instead of about 5 "
                            "seconds."));
    CHECK(planChange(bySectors(20s), bySectors(3s)).contains(QStringLiteral("about 3 seconds")));
    CHECK(planChange(bySectors(5s, 0), bySectors(5s, 1))
          == QStringLiteral("The plan has changed. Erases 1 sector instead of 0."));
    StatedPlan discards = bySectors(5s);
    discards.bytesGivenUp = 2048;
    CHECK(planChange(bySectors(5s), discards)
          == QStringLiteral("The plan has changed. Discards 2 KB of adjacent data."));
}

TEST_CASE("times are rounded as people state them")
{
    CHECK(timeText(300ms) == QStringLiteral("less than a second"));
    CHECK(timeText(900ms) == QStringLiteral("about 1 second"));
    CHECK(timeText(89s) == QStringLiteral("about 89 seconds"));
    CHECK(timeText(90s) == QStringLiteral("about 2 minutes"));
}
