// SPDX-License-Identifier: MIT
#include "app/gui/map/to_scale.h"

#include <algorithm>

namespace fieldflash::gui {

double lengthOf(const ScaledItem& item, double scale)
{
    return std::max(item.least, scale * static_cast<double>(item.size));
}

double lengthOf(const std::vector<ScaledItem>& items, double scale)
{
    double length = 0;
    for (const ScaledItem& item : items)
        length += lengthOf(item, scale);
    return length;
}

double scaleFor(const std::vector<ScaledItem>& items, double room)
{
    double low = 0;
    double high = std::max(room, 1.0); // one byte as long as everything
    constexpr int kHalvings = 80;      // more than the digits of a double
    for (int i = 0; i < kHalvings; ++i) {
        const double middle = (low + high) / 2;
        (lengthOf(items, middle) > room ? high : low) = middle;
    }
    return low;
}

} // namespace fieldflash::gui
