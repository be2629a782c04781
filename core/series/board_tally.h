// SPDX-License-Identifier: MIT
// Counts boards where there may be several runs of each: the last run of a board counts. Pure.
#pragma once

#include "core/series/series_verdict.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <set>
#include <vector>

namespace fieldflash::series {

struct BoardRun {
    QString portPath;
    QString serialNumber; ///< in application mode if it returned; empty: not known
    QString label;        ///< empty: not known
    SeriesVerdict verdict = SeriesVerdict::Failed;
    bool isEarlier = false; ///< of a table of results
};

/// A board that stays plugged in is known for certain. Otherwise a label decides, or else a serial
/// number that no other board has: clones share one, and counting two of them as one would hide a
/// failed board. When in doubt, a run is that of another board.
class BoardTally {
public:
    /// Adds a run and returns its index: 0, 1, 2 … `before`: the index of the last run of the same
    /// board, where that is certain.
    std::size_t add(BoardRun run, std::optional<std::size_t> before = std::nullopt);
    /// The label of that run was read late.
    void setLabel(std::size_t run, const QString& label) { m_runs[run].label = label; }
    /// Several boards have this serial number.
    void shareSerial(const QString& serialNumber) { m_shared.insert(serialNumber); }

    /// The indices of the runs that count, one per board.
    [[nodiscard]] const std::vector<std::size_t>& boards() const { return m_boards; }
    [[nodiscard]] const SeriesCounts& counts() const { return m_counts; }

private:
    [[nodiscard]] std::optional<std::size_t> boardOf(const BoardRun& run);
    [[nodiscard]] bool isRetry(const BoardRun& last, const BoardRun& run);
    [[nodiscard]] std::optional<std::size_t> lastEarlierAt(const BoardRun& run) const;
    void count();

    std::vector<BoardRun> m_runs;
    std::vector<std::size_t> m_boards; ///< indices of m_runs; the board that ended last is last
    std::set<QString> m_shared;
    SeriesCounts m_counts;
};

} // namespace fieldflash::series
