// SPDX-License-Identifier: MIT
// What the results of a series amount to. Pure.
#pragma once

#include "core/base/clock.h"
#include "core/series/series_queue.h"

#include <QDateTime>

#include <cstddef>
#include <optional>
#include <vector>

namespace fieldflash::series {

/// One result, of this run or an earlier one.
struct BoardResult {
    SeriesVerdict verdict = SeriesVerdict::Failed;
    Clock::Duration took{0};
    QDateTime finished;
};

struct SeriesStatistics {
    std::size_t boards = 0; ///< passed or failed; a stopped board says nothing
    std::size_t passed = 0;
    /// The median of the boards that were written and passed.
    std::optional<Clock::Duration> typical;
    /// Boards that passed per hour, from the beginning of the first to the end of the last. Absent
    /// for fewer than three.
    std::optional<double> perHour;

    /// Of 100, rounded down: 100 only if every board passed.
    [[nodiscard]] std::size_t percentPassed() const
    {
        return boards == 0 ? 0 : passed * 100 / boards;
    }
};

/// In any order.
[[nodiscard]] SeriesStatistics statisticsOf(const std::vector<BoardResult>& results);

} // namespace fieldflash::series
