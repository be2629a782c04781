// SPDX-License-Identifier: MIT
#include "core/series/board_tally.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace fieldflash::series {

std::size_t BoardTally::add(BoardRun run, std::optional<std::size_t> before)
{
    if (!before || std::ranges::find(m_boards, *before) == m_boards.end())
        before = boardOf(run);
    if (before)
        std::erase(m_boards, *before);
    m_boards.push_back(m_runs.size());
    m_runs.push_back(std::move(run));
    count();
    return m_boards.back();
}

/// The run that counted so far, of the board that `run` belongs to.
std::optional<std::size_t> BoardTally::boardOf(const BoardRun& run)
{
    for (const std::size_t board : m_boards | std::views::reverse)
        if (isRetry(m_runs[board], run))
            return board;
    return lastEarlierAt(run);
}

bool BoardTally::isRetry(const BoardRun& last, const BoardRun& run)
{
    if (!last.label.isEmpty() && !run.label.isEmpty())
        return last.label == run.label;
    if (run.serialNumber.isEmpty() || last.serialNumber != run.serialNumber
        || m_shared.contains(run.serialNumber))
        return false;
    if (!isPass(last.verdict) || run.verdict == SeriesVerdict::UpToDate)
        return true;
    // A board that has passed is up to date: one that had to be written is its clone.
    if (run.verdict == SeriesVerdict::Passed)
        m_shared.insert(run.serialNumber);
    return false;
}

/// Without a serial number of its own, a board that did not pass earlier is expected at its port.
std::optional<std::size_t> BoardTally::lastEarlierAt(const BoardRun& run) const
{
    if (run.isEarlier)
        return std::nullopt;
    const auto last = std::ranges::find_if(m_boards.rbegin(), m_boards.rend(), [&](std::size_t at) {
        return m_runs[at].portPath == run.portPath;
    });
    if (last == m_boards.rend())
        return std::nullopt;
    const BoardRun& known = m_runs[*last];
    const bool isNamed = !known.label.isEmpty() && !run.label.isEmpty();
    const bool isExpected = known.isEarlier && !isPass(known.verdict) && !isNamed
        && known.serialNumber == run.serialNumber;
    return isExpected ? std::optional(*last) : std::nullopt;
}

void BoardTally::count()
{
    m_counts = {};
    for (const std::size_t board : m_boards) {
        switch (m_runs[board].verdict) {
        case SeriesVerdict::UpToDate: ++m_counts.upToDate; [[fallthrough]];
        case SeriesVerdict::Passed: ++m_counts.passed; break;
        case SeriesVerdict::Failed: ++m_counts.failed; break;
        case SeriesVerdict::Stopped: ++m_counts.stopped; break;
        }
    }
}

} // namespace fieldflash::series
