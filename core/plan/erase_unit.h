// SPDX-License-Identifier: MIT
// Checks that a device erases the sectors it announces. Clones and custom bootloaders may announce
// a different sector size than the flash has; the first erase of an update shows this.
#pragma once

#include "core/memory/flash_cells.h"
#include "core/memory/memory_map.h"
#include "core/memory/sparse_bytes.h"

#include <optional>
#include <vector>

namespace fieldflash::plan {

/// The content to know before a sector is erased, so that the erase can be checked and undone: the
/// sector unless it is large, and up to `blockSize` readable bytes on each side. Ascending.
[[nodiscard]] std::vector<memory::MemoryRange>
aroundSector(const memory::MemoryArea& area, const AddressRange& sector, ByteCount blockSize);

/// The range to read after the erase: the second half of the sector, and the nearest known
/// non-empty bytes on each side of it. Absent if no known byte could show a difference. One block,
/// or at most three if there are such bytes before the sector.
[[nodiscard]] std::optional<memory::MemoryRange> eraseUnitCheck(const memory::MemoryRange& sector,
                                                                const memory::SparseBytes& before,
                                                                const memory::FlashCells& cells,
                                                                ByteCount blockSize);

struct ObservedErase {
    enum class Extent {
        AsAnnounced,
        Larger,  ///< bytes next to the sector were erased
        Smaller, ///< the end of the sector is unchanged
        Unclear, ///< other causes: unreported protection, worn cells
    };
    Extent extent = Extent::Unclear;
    ByteCount unit = 0; ///< size of the real erase unit, if Larger or Smaller
};

/// Compares the known content before the erase of the sector with the bytes read after it.
[[nodiscard]] ObservedErase judgeErase(const memory::MemoryRange& sector,
                                       const memory::SparseBytes& before,
                                       const memory::SparseBytes& after,
                                       const memory::FlashCells& cells);

} // namespace fieldflash::plan
