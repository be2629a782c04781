// SPDX-License-Identifier: MIT
#include "core/plan/detail/write_runs.h"

namespace fieldflash::plan {

namespace {

/// The number of bytes that can be transferred within `budget`.
ByteCount bytesFor(Duration budget, Duration perBlock, const Timings& timings)
{
    if (perBlock.count() <= 0)
        return 0;
    const double blocks =
        static_cast<double>(budget.count()) / static_cast<double>(perBlock.count());
    return static_cast<ByteCount>(blocks * static_cast<double>(timings.blockSize));
}

} // namespace

ByteCount writeGapWorthJoining(const Timings& timings)
{
    return bytesFor(timings.setAddress, writeTime(timings.blockSize, timings), timings);
}

ByteCount readGapWorthJoining(const Timings& timings)
{
    return bytesFor(seekTime(timings), readTime(timings.blockSize, timings), timings);
}

void WriteRuns::add(std::uint8_t alternateSetting, Address address, Word word, ByteView bytes)
{
    const bool isNext = m_isOpen && m_runs.back().alternateSetting == alternateSetting
        && m_runs.back().range.end() + m_gap == address;
    if (word == Word::Taken || (!isNext && word == Word::Empty)) {
        m_isOpen = false;
        return;
    }
    if (word == Word::Empty) {
        m_gap += m_cells.programUnit;
        m_isOpen = m_gap <= m_largestGap;
        return;
    }
    if (isNext)
        m_runs.back().bytes.resize(m_runs.back().bytes.size() + m_gap, m_cells.erasedByte);
    else
        m_runs.push_back({{alternateSetting, {address, 0}}, {}});
    WriteRun& run = m_runs.back();
    run.bytes.insert(run.bytes.end(), bytes.begin(), bytes.end());
    run.range.size = run.bytes.size();
    m_gap = 0;
    m_isOpen = true;
}

} // namespace fieldflash::plan
