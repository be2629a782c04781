// SPDX-License-Identifier: MIT
#include "app/gui/work/step_tracker.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace fieldflash::gui {

namespace {

struct StepTrackerWords {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::StepTracker)
};

enum StepKind { Prepare, Compare, Erase, Write, Check, Restart };

int kindOf(update::Phase phase)
{
    switch (phase) {
    case update::Phase::Detach:
    case update::Phase::AwaitBootloader: return Prepare;
    case update::Phase::Inspect:
    case update::Phase::Compare: return Compare;
    case update::Phase::Erase: return Erase;
    case update::Phase::Write: return Write;
    case update::Phase::Verify:
    case update::Phase::Read: return Check;
    case update::Phase::Leave:
    case update::Phase::AwaitApplication:
    case update::Phase::Confirm: return Restart;
    }
    Q_UNREACHABLE();
}

QString kindName(int kind)
{
    switch (kind) {
    case Prepare: return StepTrackerWords::tr("Prepare");
    case Compare: return StepTrackerWords::tr("Compare");
    case Erase: return StepTrackerWords::tr("Erase");
    case Write: return StepTrackerWords::tr("Write");
    case Check: return StepTrackerWords::tr("Check");
    default: return StepTrackerWords::tr("Restart");
    }
}

bool isLastOfItsStep(update::Phase phase)
{
    return phase != update::Phase::Detach && phase != update::Phase::Leave
        && phase != update::Phase::AwaitApplication;
}

} // namespace

QString durationText(Clock::Duration duration)
{
    const double seconds = std::chrono::duration<double>(duration).count();
    if (seconds < 0.05)
        return StepTrackerWords::tr("< 0.1 s");
    if (seconds < 9.95)
        return StepTrackerWords::tr("%1 s").arg(seconds, 0, 'f', 1);
    const int whole = static_cast<int>(std::lround(seconds));
    if (whole < 60)
        return StepTrackerWords::tr("%1 s").arg(whole);
    return StepTrackerWords::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
}

StepTracker::StepTracker(Job job)
{
    // Erase and write take most of the time of an update, and restarting has a long tail.
    if (job == Job::Update)
        m_steps = {{.kind = Prepare, .weight = 0.12}, {.kind = Compare, .weight = 0.08},
                   {.kind = Erase, .weight = 0.2},    {.kind = Write, .weight = 0.3},
                   {.kind = Check, .weight = 0.15},   {.kind = Restart, .weight = 0.15}};
    else
        m_steps = {{.kind = Prepare, .weight = 0.2},
                   {.kind = Compare, .weight = 0.1},
                   {.kind = Check, .weight = 0.5},
                   {.kind = Restart, .weight = 0.2}};
}

StepTracker::Step* StepTracker::stepOf(update::Phase phase)
{
    const auto found = std::ranges::find(m_steps, kindOf(phase), &Step::kind);
    return found == m_steps.end() ? nullptr : &*found;
}

void StepTracker::started(update::Phase phase)
{
    Step* step = stepOf(phase);
    if (!step)
        return;
    for (Step& earlier : m_steps) {
        if (&earlier == step)
            break;
        if (earlier.mark == Mark::Pending)
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

void StepTracker::finished(update::Phase phase, Clock::Duration took)
{
    Step* step = stepOf(phase);
    if (!step)
        return;
    step->took += took;
    if (isLastOfItsStep(phase))
        step->mark = Mark::Done;
    updateProgress();
}

void StepTracker::ended(bool isGood)
{
    for (Step& step : m_steps) {
        if (step.mark == Mark::Active)
            step.mark = isGood ? Mark::Done : Mark::Failed;
        else if (step.mark == Mark::Pending && isGood)
            step.mark = Mark::Skipped;
    }
    if (isGood)
        m_progress = 1;
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
        StepState state{.name = kindName(step.kind), .mark = step.mark, .amount = {}};
        if (step.mark == Mark::Done || (step.mark == Mark::Failed && step.took.count() > 0))
            state.amount = durationText(step.took);
        else if (step.mark == Mark::Active && step.share > 0)
            state.amount = StepTrackerWords::tr("%1 %").arg(static_cast<int>(step.share * 100));
        states.push_back(std::move(state));
    }
    return states;
}

} // namespace fieldflash::gui
