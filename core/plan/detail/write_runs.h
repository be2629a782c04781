// SPDX-License-Identifier: MIT
// From flash words that have to be written to as few contiguous runs as pay.
#pragma once

#include "core/base/bytes.h"
#include "core/memory/memory_range.h"
#include "core/plan/timings.h"

#include <optional>
#include <vector>

namespace fieldflash::plan {

/// What a write covers: whole flash words.
struct WriteRun : memory::MemoryRange {
    Bytes bytes; ///< of the whole range
};

/// Empty flash this long is rather written with 0xFF than spared at the price of another address.
[[nodiscard]] ByteCount writeGapWorthJoining(const Timings& timings);
/// The same for reading: what is known already is rather read again.
[[nodiscard]] ByteCount readGapWorthJoining(const Timings& timings);

/// Feed it every flash word of the touched sectors, ascending. Gaps are closed over empty words
/// only, never over words that are programmed or that were not fed.
class WriteRuns {
public:
    enum class Word {
        Write, ///< has to be written
        Empty, ///< erased, and nothing is wanted there
        Taken, ///< not empty: a program unit can be written only once
    };

    explicit WriteRuns(ByteCount largestGap) : m_largestGap(largestGap) { }

    /// Precondition: `bytes` is one flash word (used with Write only).
    void add(std::uint8_t alternateSetting, Address address, Word word, ByteView bytes);
    [[nodiscard]] std::vector<WriteRun> take() { return std::move(m_runs); }

private:
    std::vector<WriteRun> m_runs;
    ByteCount m_largestGap;
    ByteCount m_gap = 0;   ///< empty words behind the last run
    bool m_isOpen = false; ///< the last run may go on
};

} // namespace fieldflash::plan
