// SPDX-License-Identifier: MIT
#include "core/image/overlap.h"

#include <algorithm>
#include <utility>

namespace fieldflash::image {

std::optional<Overlap> findOverlap(std::vector<Placement> placements)
{
    std::sort(placements.begin(), placements.end(),
              [](const Placement& left, const Placement& right) {
                  return std::pair(left.alternateSetting, left.range.first)
                      < std::pair(right.alternateSetting, right.range.first);
              });
    // Sorted, so the first overlap of all is between neighbours.
    for (std::size_t i = 1; i < placements.size(); ++i) {
        Placement& lower = placements[i - 1];
        Placement& upper = placements[i];
        if (lower.alternateSetting != upper.alternateSetting || !lower.range.overlaps(upper.range))
            continue;
        if (lower.fileOffset > upper.fileOffset)
            std::swap(lower, upper);
        return Overlap{lower, upper};
    }
    return std::nullopt;
}

} // namespace fieldflash::image
