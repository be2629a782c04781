// SPDX-License-Identifier: MIT
#include "core/image/content/segment_runs.h"

#include "core/image/content/read_options.h"

#include <algorithm>

namespace fieldflash::image {

namespace {

/// Unordered pieces form many runs at first, of which only a few remain after joining.
constexpr std::size_t kMostRuns = 16 * kMaximumSegments;

} // namespace

void SegmentRuns::add(Address address, ByteView bytes)
{
    if (bytes.empty() || m_runs.size() > kMostRuns)
        return;
    if (m_runs.empty() || m_runs.back().range().end() != address)
        m_runs.push_back({address, {}});
    Bytes& run = m_runs.back().bytes;
    run.insert(run.end(), bytes.begin(), bytes.end());
}

std::optional<Address> SegmentRuns::append(Run& run, const Run& next)
{
    const AddressRange both = intersection(run.range(), next.range());
    for (ByteCount i = 0; i < both.size; ++i) {
        const ByteCount address = both.first + i;
        if (run.bytes[address - run.address] != next.bytes[address - next.address])
            return static_cast<Address>(address);
    }
    run.bytes.insert(run.bytes.end(), next.bytes.begin() + static_cast<std::ptrdiff_t>(both.size),
                     next.bytes.end());
    return std::nullopt;
}

SegmentRuns::Joined SegmentRuns::join() &&
{
    Joined joined;
    joined.isTooMany = m_runs.size() > kMostRuns;
    if (joined.isTooMany)
        return joined;
    std::ranges::stable_sort(m_runs, {}, &Run::address);
    std::vector<Run> runs;
    for (Run& run : m_runs) {
        if (runs.empty() || runs.back().range().end() < run.address) {
            runs.push_back(std::move(run));
            continue;
        }
        joined.isRepeated = joined.isRepeated || runs.back().range().overlaps(run.range());
        joined.conflict = append(runs.back(), run);
        if (joined.conflict)
            return joined;
    }
    joined.isTooMany = runs.size() > kMaximumSegments;
    joined.segments.reserve(runs.size());
    for (Run& run : runs)
        joined.segments.push_back({run.address, std::move(run.bytes)});
    return joined;
}

} // namespace fieldflash::image
