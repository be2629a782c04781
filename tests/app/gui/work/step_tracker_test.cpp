// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"

#include "app/gui/work/step_tracker.h"

#include <QLocale>

#include <algorithm>

using namespace fieldflash;
using namespace fieldflash::gui;
using namespace std::chrono_literals;
using update::Phase;
using update::PhaseOutcome;

namespace {

std::vector<Mark> marks(const StepTracker& tracker)
{
    std::vector<Mark> found;
    for (const StepState& step : tracker.steps())
        found.push_back(step.mark);
    return found;
}

} // namespace

TEST_CASE("looking at a board that is found in its bootloader is its preparation")
{
    StepTracker tracker(StepTracker::Job::Update);
    tracker.started(Phase::Inspect);
    CHECK(marks(tracker)
          == std::vector{Mark::Active, Mark::Pending, Mark::Pending, Mark::Pending, Mark::Pending,
                         Mark::Pending});
}

TEST_CASE("phases of one step add up their times, and only the last ends it")
{
    StepTracker tracker(StepTracker::Job::Update);
    tracker.started(Phase::Detach);
    tracker.finished({.phase = Phase::Detach, .took = 100ms});
    CHECK(tracker.steps().front().mark == Mark::Active);
    tracker.started(Phase::AwaitBootloader);
    tracker.finished({.phase = Phase::AwaitBootloader, .took = 1000ms});
    CHECK(tracker.steps().front().mark == Mark::Active);
    tracker.started(Phase::Inspect);
    tracker.finished({.phase = Phase::Inspect, .took = 100ms});
    CHECK(tracker.steps().front().mark == Mark::Done);
    CHECK(tracker.steps().front().amount == QStringLiteral("1.2 s"));
}

TEST_CASE("progress never goes backwards")
{
    StepTracker tracker(StepTracker::Job::Update);
    double last = 0;
    const auto look = [&] {
        CHECK(tracker.progress() >= last);
        last = tracker.progress();
    };
    for (const Phase phase : {Phase::Detach, Phase::AwaitBootloader, Phase::Inspect, Phase::Erase,
                              Phase::Write, Phase::Erase, Phase::Write, Phase::Verify, Phase::Leave,
                              Phase::AwaitApplication, Phase::Confirm}) {
        tracker.started(phase);
        look();
        for (const double share : {0.3, 0.9, 0.5}) {
            tracker.progressed(phase, share);
            look();
        }
        tracker.finished({.phase = phase, .took = 10ms});
        look();
    }
    tracker.ended(true);
    CHECK(tracker.progress() == 1);
}

TEST_CASE("a device that restarted after a failure shows no failed restart")
{
    StepTracker tracker(StepTracker::Job::Update);
    tracker.started(Phase::Inspect);
    tracker.finished({.phase = Phase::Inspect, .took = 5ms, .outcome = PhaseOutcome::Failed});
    tracker.started(Phase::Leave);
    tracker.finished({.phase = Phase::Leave, .took = 5ms});
    tracker.started(Phase::AwaitApplication);
    tracker.finished({.phase = Phase::AwaitApplication, .took = 5ms});
    tracker.ended(false);
    CHECK(marks(tracker)
          == std::vector{Mark::Failed, Mark::Pending, Mark::Pending, Mark::Pending, Mark::Pending,
                         Mark::Done});
}

TEST_CASE("a failed job shows the failed step")
{
    StepTracker tracker(StepTracker::Job::Update);
    tracker.started(Phase::Write);
    tracker.progressed(Phase::Write, 0.4);
    CHECK(tracker.steps()[3].amount == QStringLiteral("40 %"));
    tracker.ended(false);
    CHECK(tracker.steps()[3].mark == Mark::Failed);
    CHECK(tracker.steps()[4].mark == Mark::Pending);
}

TEST_CASE("a step has the mark that its phase states")
{
    StepTracker tracker(StepTracker::Job::Update);
    tracker.started(Phase::Inspect);
    tracker.started(Phase::Compare);
    tracker.finished({.phase = Phase::Compare, .took = 10ms});
    tracker.started(Phase::Erase);
    tracker.finished({.phase = Phase::Erase, .took = 20ms, .outcome = PhaseOutcome::Done});
    tracker.started(Phase::Write);
    tracker.finished({.phase = Phase::Write, .took = 300ms, .outcome = PhaseOutcome::Failed});
    // The device is only restarted; nothing was verified.
    tracker.started(Phase::Leave);
    tracker.finished({.phase = Phase::Leave, .took = 5ms});
    tracker.started(Phase::AwaitApplication);
    tracker.finished({.phase = Phase::AwaitApplication, .took = 5ms});
    tracker.started(Phase::Confirm);
    tracker.finished({.phase = Phase::Confirm, .took = 5ms});
    tracker.ended(false);
    CHECK(marks(tracker)
          == std::vector{Mark::Done, Mark::Done, Mark::Done, Mark::Failed, Mark::Pending,
                         Mark::Done});
    CHECK(tracker.steps()[3].amount == QStringLiteral("0.3 s"));
}

TEST_CASE("a stopped step is distinguished from a failed one")
{
    StepTracker tracker(StepTracker::Job::Update);
    tracker.started(Phase::Write);
    tracker.finished({.phase = Phase::Write, .took = 300ms, .outcome = PhaseOutcome::Stopped});
    tracker.ended(false);
    CHECK(tracker.steps()[3].mark == Mark::Stopped);
    CHECK(tracker.steps()[4].mark == Mark::Pending);
}

TEST_CASE("a step that succeeds after a failure is no longer marked as failed")
{
    StepTracker tracker(StepTracker::Job::Update);
    tracker.started(Phase::Write);
    tracker.finished({.phase = Phase::Write, .took = 1s, .outcome = PhaseOutcome::Failed});
    tracker.started(Phase::Write);
    CHECK(tracker.steps()[3].mark == Mark::Active);
    tracker.finished({.phase = Phase::Write, .took = 1s});
    CHECK(tracker.steps()[3].mark == Mark::Done);
}

TEST_CASE("times are formatted in the current language")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    CHECK(durationText(5900ms).startsWith(QStringLiteral("5,9")));
    QLocale::setDefault(before);
}

TEST_CASE("a check prepares, verifies and restarts")
{
    const StepTracker tracker(StepTracker::Job::Check);
    CHECK(tracker.steps().size() == 3);
}

TEST_CASE("durations are rounded for reading")
{
    CHECK(durationText(3ms) == QStringLiteral("< 0.1 s"));
    CHECK(durationText(440ms) == QStringLiteral("0.4 s"));
    CHECK(durationText(12s) == QStringLiteral("12 s"));
    CHECK(durationText(65s) == QStringLiteral("1 min 5 s"));
}

TEST_CASE("a job that ends before its recording does not show every step as done")
{
    StepTracker tracker(StepTracker::Job::Update);
    for (const update::Phase phase : {update::Phase::Inspect, update::Phase::Verify}) {
        tracker.started(phase);
        tracker.finished({.phase = phase, .took = 100ms});
    }
    tracker.ended(true);
    tracker.deviated();
    const auto steps = tracker.steps();
    CHECK(steps[4].mark == Mark::Failed);  // verification
    CHECK(steps[1].mark == Mark::Skipped); // comparison
    CHECK(steps[0].mark == Mark::Done);
}

TEST_CASE("a job that ends between two sectors has not erased everything")
{
    StepTracker tracker(StepTracker::Job::Update);
    tracker.started(Phase::Erase);
    tracker.progressed(Phase::Erase, 0.2);
    tracker.finished({.phase = Phase::Erase, .took = 20ms});
    tracker.started(Phase::Write);
    tracker.progressed(Phase::Write, 0.2);
    tracker.finished({.phase = Phase::Write, .took = 20ms, .outcome = PhaseOutcome::Stopped});
    tracker.ended(false);
    CHECK(tracker.steps()[2].mark == Mark::Stopped);
    CHECK(tracker.steps()[3].mark == Mark::Stopped);
}
