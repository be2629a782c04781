// SPDX-License-Identifier: MIT
// Whether a device erases what it announces. Clones and home-made bootloaders announce sectors of
// another size than the flash has; the first erase of an update shows it.
#pragma once

#include "core/memory/memory_map.h"
#include "core/memory/sparse_bytes.h"

#include <optional>
#include <vector>

namespace fieldflash::plan {

/// What has to be known before a sector is erased, so that the erase can be judged and undone: the
/// sector unless it is large, and up to `blockSize` bytes on each side, as far as the memory can be
/// read. Ascending.
[[nodiscard]] std::vector<memory::MemoryRange>
aroundSector(const memory::MemoryArea& area, const AddressRange& sector, ByteCount blockSize);

/// What to read after the erase: the second half of the sector, and the nearest known bytes beside
/// it that an erase would change. Nothing where no known byte could show anything. One block, or at
/// most three where there are such bytes in front of the sector.
[[nodiscard]] std::optional<memory::MemoryRange> eraseProof(const memory::MemoryRange& sector,
                                                            const memory::SparseBytes& before,
                                                            ByteCount blockSize);

struct ObservedErase {
    enum class Extent {
        AsAnnounced,
        Larger,  ///< bytes beside the sector are gone
        Smaller, ///< the end of the sector was left as it was
        Unclear, ///< something else: protection that is not reported, worn cells
    };
    Extent extent = Extent::Unclear;
    ByteCount unit = 0; ///< what was erased at once, when Larger or Smaller
};

/// Compares what was known before the erase of the sector with what was read after it.
[[nodiscard]] ObservedErase judgeErase(const memory::MemoryRange& sector,
                                       const memory::SparseBytes& before,
                                       const memory::SparseBytes& after);

} // namespace fieldflash::plan
