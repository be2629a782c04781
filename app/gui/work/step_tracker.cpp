// SPDX-License-Identifier: MIT
#include "app/gui/work/step_tracker.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace fieldflash::gui {

namespace {

struct StepTrackerWords {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::StepTracker)
};

/// Inspect always follows AwaitBootloader. Confirm may follow AwaitApplication, and does not after
/// a failure or a comparison.
bool endsItsStep(update::Phase phase)
{
    return phase != update::Phase::Detach && phase != update::Phase::AwaitBootloader
        && phase != update::Phase::Leave;
}

} // namespace

QString durationText(Clock::Duration duration)
{
    const double seconds = std::chrono::duration<double>(duration).count();
    if (seconds < 0.05)
        return StepTrackerWords::tr("< %1 s").arg(QLocale().toString(0.1, 'f', 1));
    if (seconds < 9.95)
        return StepTrackerWords::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
    const int whole = static_cast<int>(std::lround(seconds));
    if (whole < 60)
        return StepTrackerWords::tr("%1 s").arg(whole);
    return StepTrackerWords::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
}

StepTracker::StepTracker(Job job)
{
    using report::Step;
    switch (job) {
    case Job::Update: // erase and write take most of it; restarting can occasionally take long
        m_steps = {
            {.kind = Step::Prepare, .weight = 0.12}, {.kind = Step::Compare, .weight = 0.08},
            {.kind = Step::Erase, .weight = 0.2},    {.kind = Step::Write, .weight = 0.3},
            {.kind = Step::Verify, .weight = 0.15},  {.kind = Step::Restart, .weight = 0.15}};
        return;
    case Job::InstallLoader:
        m_steps = {{.kind = Step::Prepare, .weight = 0.15},
                   {.kind = Step::Erase, .weight = 0.3},
                   {.kind = Step::Write, .weight = 0.25},
                   {.kind = Step::Verify, .weight = 0.15},
                   {.kind = Step::Restart, .weight = 0.15}};
        return;
    case Job::Check:
        m_steps = {{.kind = Step::Prepare, .weight = 0.2},
                   {.kind = Step::Verify, .weight = 0.6},
                   {.kind = Step::Restart, .weight = 0.2}};
        return;
    case Job::Erase:
        m_steps = {{.kind = Step::Prepare, .weight = 0.1},
                   {.kind = Step::Erase, .weight = 0.6},
                   {.kind = Step::Verify, .weight = 0.3}};
        return;
    case Job::StartApplication:
        m_steps = {{.kind = Step::Prepare, .weight = 0.3}, {.kind = Step::Restart, .weight = 0.7}};
        return;
    case Job::EnterBootloader: m_steps = {{.kind = Step::Prepare, .weight = 1}}; return;
    }
    Q_UNREACHABLE();
}

StepTracker::Step* StepTracker::stepOf(update::Phase phase)
{
    const auto found = std::ranges::find(m_steps, report::stepOf(phase), &Step::kind);
    return found == m_steps.end() ? nullptr : &*found;
}

void StepTracker::started(update::Phase phase)
{
    Step* step = stepOf(phase);
    if (!step)
        return;
    const bool hasFailed = std::ranges::any_of(m_steps, [](const Step& one) {
        return one.mark == Mark::Failed || one.mark == Mark::Stopped;
    });
    for (Step& earlier : m_steps) {
        if (&earlier == step)
            break;
        // After a failure the device is only restarted: the omitted steps were needed.
        if (earlier.mark == Mark::Pending && !hasFailed)
            earlier.mark = Mark::Skipped;
    }
    for (Step& other : m_steps)
        if (other.mark == Mark::Active && &other != step)
            other.mark = Mark::Done;
    step->mark = Mark::Active;
    updateProgress();
}

void StepTracker::progressed(update::Phase phase, double share)
{
    Step* step = stepOf(phase);
    if (!step || step->mark != Mark::Active)
        return;
    step->share = std::max(step->share, std::clamp(share, 0.0, 1.0));
    updateProgress();
}

void StepTracker::finished(const update::PhaseFinished& event)
{
    Step* step = stepOf(event.phase);
    if (!step)
        return;
    step->took += event.took;
    switch (event.outcome) {
    case update::PhaseOutcome::Done:
        if (endsItsStep(event.phase))
            step->mark = Mark::Done;
        break;
    case update::PhaseOutcome::Failed: step->mark = Mark::Failed; break;
    case update::PhaseOutcome::Stopped: step->mark = Mark::Stopped; break;
    }
    updateProgress();
}

/// Erasing and writing take turns: the end may come between two sectors.
bool StepTracker::isBegunOnly(const Step& step)
{
    const bool takesTurns = step.kind == report::Step::Erase || step.kind == report::Step::Write;
    return takesTurns && step.share > 0 && step.share < 1;
}

void StepTracker::ended(bool isGood, bool isAnswer)
{
    if (isAnswer) {
        for (Step& step : m_steps)
            if (step.kind == report::Step::Verify && step.mark == Mark::Failed)
                step.mark = Mark::Done;
        const bool hasFailed =
            std::ranges::find(m_steps, Mark::Failed, &Step::mark) != m_steps.end();
        isGood = isGood || !hasFailed;
    }
    for (Step& step : m_steps) {
        if (step.mark == Mark::Active)
            step.mark = isGood ? Mark::Done : Mark::Failed;
        else if (!isGood && step.mark == Mark::Done && isBegunOnly(step))
            step.mark = Mark::Stopped;
        else if (step.mark == Mark::Pending && isGood)
            step.mark = Mark::Skipped;
    }
    if (isGood)
        m_progress = 1;
}

void StepTracker::deviated()
{
    const bool isMarked = std::ranges::any_of(m_steps, [](const Step& step) {
        return step.mark == Mark::Failed || step.mark == Mark::Stopped;
    });
    const auto last = std::find_if(m_steps.rbegin(), m_steps.rend(),
                                   [](const Step& step) { return step.mark == Mark::Done; });
    if (!isMarked && last != m_steps.rend())
        last->mark = Mark::Failed;
}

void StepTracker::updateProgress()
{
    double sum = 0;
    for (const Step& step : m_steps) {
        if (step.mark == Mark::Done || step.mark == Mark::Skipped)
            sum += step.weight;
        else if (step.mark == Mark::Active)
            sum += step.weight * step.share;
    }
    m_progress = std::max(m_progress, sum);
}

std::vector<StepState> StepTracker::steps() const
{
    std::vector<StepState> states;
    for (const Step& step : m_steps) {
        StepState state{.name = report::stepText(step.kind), .mark = step.mark, .amount = {}};
        const bool hasEnded = step.mark == Mark::Failed || step.mark == Mark::Stopped;
        if (step.mark == Mark::Done || (hasEnded && step.took.count() > 0))
            state.amount = durationText(step.took);
        else if (step.mark == Mark::Active && step.share > 0)
            state.amount = StepTrackerWords::tr("%1 %").arg(static_cast<int>(step.share * 100));
        states.push_back(std::move(state));
    }
    return states;
}

} // namespace fieldflash::gui
