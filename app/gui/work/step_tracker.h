// SPDX-License-Identifier: MIT
// Maps the phases of a session to the few steps that the user sees.
#pragma once

#include "app/gui/look/tone.h"
#include "core/base/clock.h"
#include "core/report/text/phase_words.h"
#include "core/update/event.h"

#include <QString>

#include <vector>

namespace fieldflash::gui {

/// One of the steps that the user sees.
struct StepState {
    QString name;
    Mark mark = Mark::Pending;
    QString amount; ///< "0.4 s" or "63 %"
};

/// "0.4 s", "12 s", "1 min 5 s".
[[nodiscard]] QString durationText(Clock::Duration duration);

/// Fed with the events of one session; steps and progress never go backwards.
class StepTracker {
public:
    StepTracker() = default;
    enum class Job { Update, Check, StartApplication, EnterBootloader, Erase, InstallLoader };
    explicit StepTracker(Job job);

    void started(update::Phase phase);
    void progressed(update::Phase phase, double share);
    void finished(const update::PhaseFinished& event);
    /// The job is over. A step that was begun and not finished has failed, unless all went well;
    /// one that never began stays pending, and one that got only part of its turns was stopped.
    /// `isAnswer`: comparing was all that was asked, and it is done, whatever it found.
    void ended(bool isGood, bool isAnswer = false);
    /// The job did not run as its recording: nothing is known after the last step that ran.
    void deviated();

    [[nodiscard]] std::vector<StepState> steps() const;
    /// 0 to 1 of the whole job.
    [[nodiscard]] double progress() const { return m_progress; }

private:
    struct Step {
        report::Step kind{};
        double weight = 0;
        Mark mark = Mark::Pending;
        double share = 0;
        Clock::Duration took{0};
    };
    [[nodiscard]] Step* stepOf(update::Phase phase);
    [[nodiscard]] static bool isBegunOnly(const Step& step);
    void updateProgress();

    std::vector<Step> m_steps;
    double m_progress = 0;
};

} // namespace fieldflash::gui
