// SPDX-License-Identifier: MIT
// The text of one port of a series. Pure.
#pragma once

#include "app/gui/look/tone.h"
#include "core/base/clock.h"
#include "core/series/series_queue.h"
#include "core/update/event.h"

#include <QString>

#include <optional>

namespace fieldflash::gui {

/// What is known about the work at a port, besides its station.
struct StationWork {
    std::optional<update::Phase> phase;
    double progress = 0; ///< 0 to 1 of the whole update
    std::optional<Clock::Duration> took;
};

struct SeriesRow {
    QString portPath;
    QString device; ///< product name, or else its type
    QString serial;
    QString label; ///< printed on the board
    QString words; ///< "Passed", "Writing", or the problem
    QString version;
    QString time;
    QString details; ///< full text for the panel below the table
    Tone tone = Tone::Neutral;
    Mark mark = Mark::Pending;
    std::optional<double> progress; ///< only while it is being updated
    bool isPresent = false;
    bool canRepeat = false;
    friend bool operator==(const SeriesRow&, const SeriesRow&) = default;
};

/// `isRunning`: a series is running, ready boards start automatically, `needsLabel`: once they have
/// a label.
[[nodiscard]] SeriesRow describeStation(const series::Station& station, const StationWork& work,
                                        bool isRunning, bool needsLabel = false);

} // namespace fieldflash::gui
