// SPDX-License-Identifier: MIT
// One port of a series in words. Pure.
#pragma once

#include "app/gui/look/tone.h"
#include "core/base/clock.h"
#include "core/series/series_queue.h"
#include "core/update/event.h"

#include <QString>

#include <optional>

namespace fieldflash::gui {

/// What is known of the work at a port beside its station.
struct StationWork {
    std::optional<update::Phase> phase;
    double progress = 0; ///< 0 to 1 of the whole update
    std::optional<Clock::Duration> took;
};

struct SeriesRow {
    QString portPath;
    QString device; ///< product, else what it is
    QString serial;
    QString words; ///< "Passed", "Writing", or what went wrong
    QString version;
    QString time;
    QString details; ///< everything, for the panel under the table
    Tone tone = Tone::Neutral;
    Mark mark = Mark::Pending;
    std::optional<double> progress; ///< only while it is worked on
    bool isPresent = false;
    bool canRepeat = false;
    friend bool operator==(const SeriesRow&, const SeriesRow&) = default;
};

/// `isRunning`: a series is under way, ready boards start automatically.
[[nodiscard]] SeriesRow describeStation(const series::Station& station, const StationWork& work,
                                        bool isRunning);

} // namespace fieldflash::gui
