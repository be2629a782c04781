// SPDX-License-Identifier: MIT
// Joins program units to be written into contiguous runs, where that saves time.
#pragma once

#include "core/base/bytes.h"
#include "core/memory/flash_cells.h"
#include "core/memory/memory_range.h"
#include "core/plan/timings.h"

#include <optional>
#include <vector>

namespace fieldflash::plan {

/// The range of a write, in whole program units.
struct WriteRun : memory::MemoryRange {
    Bytes bytes; ///< of the whole range
};

/// Up to this length in bytes, writing the erased value over empty flash is cheaper than a new
/// SET_ADDRESS.
[[nodiscard]] ByteCount writeGapWorthJoining(const Timings& timings);
/// The same for reading: reading known bytes again is cheaper than a new SET_ADDRESS.
[[nodiscard]] ByteCount readGapWorthJoining(const Timings& timings);

/// Add every program unit of the touched sectors, ascending. Gaps are closed only over empty units,
/// never over programmed units or units that were not added.
class WriteRuns {
public:
    enum class Word {
        Write, ///< has to be written
        Empty, ///< erased, and nothing required there
        Taken, ///< not empty: a program unit can be written only once
    };

    WriteRuns(const memory::FlashCells& cells, ByteCount largestGap)
        : m_cells(cells),
          m_largestGap(largestGap)
    {
    }

    /// Precondition: `bytes` is one program unit (used for Write only).
    void add(std::uint8_t alternateSetting, Address address, Word word, ByteView bytes);
    [[nodiscard]] std::vector<WriteRun> take() { return std::move(m_runs); }

private:
    std::vector<WriteRun> m_runs;
    memory::FlashCells m_cells;
    ByteCount m_largestGap;
    ByteCount m_gap = 0;   ///< empty bytes after the last run
    bool m_isOpen = false; ///< the last run may be continued
};

} // namespace fieldflash::plan
