// SPDX-License-Identifier: MIT
#include "core/image/content/overlap.h"

#include <algorithm>
#include <utility>

namespace fieldflash::image {

std::optional<Overlap> findOverlap(std::vector<Placement> placements)
{
    std::sort(
        placements.begin(), placements.end(),
        [](const Placement& left, const Placement& right) { return left.where < right.where; });
    // After sorting, the first overlap is between neighbours.
    for (std::size_t i = 1; i < placements.size(); ++i) {
        Placement& lower = placements[i - 1];
        Placement& upper = placements[i];
        if (!lower.where.overlaps(upper.where))
            continue;
        if (lower.fileOffset > upper.fileOffset)
            std::swap(lower, upper);
        return Overlap{lower, upper};
    }
    return std::nullopt;
}

} // namespace fieldflash::image
