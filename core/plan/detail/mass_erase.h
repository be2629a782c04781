// SPDX-License-Identifier: MIT
// Whether the whole memory may be erased at once, and what that would destroy.
#pragma once

#include "core/plan/sector_fact.h"

#include <vector>

namespace fieldflash::plan {

/// Map and wanted content must outlive it.
struct MassErase {
    const memory::MemoryArea* area = nullptr; ///< nullptr when there is an obstacle
    QString obstacle;                         ///< why it is impossible, whatever is read
    std::vector<memory::Sector> outside;      ///< sectors in which nothing is wanted, ascending
};

/// From the map alone.
[[nodiscard]] MassErase examineMassErase(const WantedContent& wanted, const PlanRules& rules);

/// What is known of the sectors outside.
struct Foreign {
    std::vector<AddressRange> unknown; ///< not read yet
    std::vector<memory::Sector> used;  ///< hold something that would have to be put back
    bool hasUnreadable = false;        ///< contains what cannot be saved
};

/// Nothing for a chip that belongs to the image.
[[nodiscard]] Foreign examineForeign(const MassErase& massErase, const memory::SparseBytes& known,
                                     const PlanRules& rules);

/// Why the memory cannot be erased at once with what is known; empty when it can.
[[nodiscard]] QString massEraseObstacle(const MassErase& massErase, const Foreign& foreign);

} // namespace fieldflash::plan
