// SPDX-License-Identifier: MIT
// Whether a mass erase is possible, and which content it would destroy.
#pragma once

#include "core/plan/sector_fact.h"

#include <vector>

namespace fieldflash::plan {

/// Map and wanted content must outlive it.
struct MassErase {
    const memory::MemoryArea* area = nullptr; ///< nullptr if there is an obstacle
    memory::FlashCells cells;
    QString obstacle;                    ///< why it is impossible, independent of the content
    std::vector<memory::Sector> outside; ///< sectors without required bytes, ascending
};

/// From the memory map alone.
[[nodiscard]] MassErase examineMassErase(const WantedContent& wanted, const PlanRules& rules);

/// Known content of the sectors outside the image.
struct Foreign {
    std::vector<AddressRange> unknown; ///< not read yet
    std::vector<memory::Sector> used;  ///< contain bytes that would have to be restored
    bool hasUnreadable = false;        ///< contains bytes that cannot be saved
};

/// Empty if the whole chip belongs to the image.
[[nodiscard]] Foreign examineForeign(const MassErase& massErase, const memory::SparseBytes& known,
                                     const PlanRules& rules);

/// Why a mass erase is not possible with the known content; empty if it is.
[[nodiscard]] QString massEraseObstacle(const MassErase& massErase, const Foreign& foreign);

} // namespace fieldflash::plan
