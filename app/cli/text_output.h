// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/output.h"
#include "app/cli/streams.h"

#include <optional>

namespace fieldflash::cli {

/// For people. On a terminal: one line of progress that is redrawn, and a check mark for each
/// phase. In a pipe: plain lines without control characters, at most one for each phase and each 10
/// %. The streams must outlive it.
class TextOutput final : public Output {
public:
    explicit TextOutput(const Streams& streams);

    void text(const QString& text) override;
    void event(const update::Event& event) override;
    void devices(const std::vector<ListedDevice>& devices) override;
    void image(const ImageDescription& description) override;
    void seriesBoard(const series::SeriesResult& result) override;
    void optionBytes(const update::OptionBytesResult& result) override;
    void plan(const update::PlanResult& result) override;
    void finish(const Outcome& outcome) override;

private:
    void started(update::Phase phase);
    void finished(const update::PhaseFinished& event);
    void progress(const update::Progress& event);
    void device(const update::DeviceChanged& event);

    /// A line that stays.
    void line(const QString& text);
    /// The line that is redrawn; only on a terminal.
    void redraw(const QString& text);
    void clearRedrawn();

    [[nodiscard]] QString symbol(update::Answer answer) const;
    /// A phase also finishes when it failed.
    [[nodiscard]] update::Answer successOf(update::Phase phase) const;
    void verdict(const Outcome& outcome);

    const Streams& m_streams;
    std::optional<update::Phase> m_phase; ///< begun and not finished
    ByteCount m_done = 0;                 ///< of the current phase, as the next two
    ByteCount m_total = 0;                ///< 0: not told
    int m_toldTenth = 0;                  ///< in pipes
    bool m_hasDifference = false;         ///< a sector differs from the file
    device::Life m_life = device::Life::Gone;
    bool m_isRedrawn = false;
    bool m_hasToldDevice = false;
};

} // namespace fieldflash::cli
