// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/console/streams.h"
#include "app/cli/output/output.h"
#include "core/report/text/phase_words.h"

#include <optional>

namespace fieldflash::cli {

/// Text output. On a terminal: one progress line that is redrawn, and one line per finished step.
/// In a pipe: plain lines without control characters, at most one per step and 10 %. The streams
/// must outlive it.
class TextOutput final : public Output {
public:
    explicit TextOutput(const Streams& streams);

    void text(const QString& text) override;
    void event(const update::Event& event) override;
    void devices(const std::vector<ListedDevice>& devices) override;
    void profiles(const profile::ProfileSet& set) override;
    void image(const ImageDescription& description) override;
    void key(const report::KeyDescription& description) override;
    void bundle(const bundle::Bundle& bundle, const bundle::Judgement& judgement) override;
    void cabinet(const image::CabinetStatement& stated) override;
    void seriesBoard(const series::SeriesResult& result) override;
    void optionBytes(const update::OptionBytesResult& result) override;
    void plan(const update::PlanResult& result) override;
    void finish(const Outcome& outcome) override;

private:
    /// One or more phases shown as one step.
    struct RunningStep {
        report::Step step{};
        Clock::Duration took{0}; ///< sum of its finished phases
        bool isRunning = false;  ///< a phase is running
    };

    void announce(const update::PlanAnnounced& announced);
    void started(update::Phase phase);
    void finished(const update::PhaseFinished& event);
    void progress(const update::Progress& event);
    void device(const update::DeviceChanged& event);
    /// Precondition: there is a step.
    void closeStep(update::PhaseOutcome outcome);

    /// A permanent line.
    void line(const QString& text);
    void markedLine(update::Answer mark, const QString& text);
    /// The redrawn line; only on a terminal.
    void redraw(const QString& text);
    void clearRedrawn();

    [[nodiscard]] QString symbol(update::Answer answer) const;
    void verdict(const Outcome& outcome);

    const Streams& m_streams;
    std::optional<RunningStep> m_step;
    int m_toldTenth = 0; ///< in pipes
    bool m_isRedrawn = false;
    bool m_hasToldDevice = false;
};

} // namespace fieldflash::cli
