// SPDX-License-Identifier: MIT
// The result of one board in a series.
#pragma once

#include <QString>

#include <cstddef>
#include <optional>

namespace fieldflash::series {

enum class SeriesVerdict {
    Passed,
    UpToDate, ///< it matched, and nothing was written
    Failed,
    Stopped, ///< on request; says nothing about the board
};

/// "passed", "up-to-date", "failed", "stopped": stable, for JSON and CSV.
[[nodiscard]] QString seriesVerdictName(SeriesVerdict verdict);
[[nodiscard]] std::optional<SeriesVerdict> seriesVerdictFromName(const QString& name);
[[nodiscard]] bool isPass(SeriesVerdict verdict);

/// Of boards, not of runs: the last result of each.
struct SeriesCounts {
    std::size_t passed = 0; ///< includes boards that were already up to date
    std::size_t upToDate = 0;
    std::size_t failed = 0;
    std::size_t stopped = 0;
    [[nodiscard]] std::size_t all() const { return passed + failed + stopped; }
};

} // namespace fieldflash::series
