// SPDX-License-Identifier: MIT
// Lengths in proportion to bytes, none below its minimum. Pure.
#pragma once

#include "core/base/address.h"

#include <vector>

namespace fieldflash::gui {

/// Drawn `least` long, or longer in proportion to `size`.
struct ScaledItem {
    double least = 0;
    ByteCount size = 0; ///< 0: always `least`
};

[[nodiscard]] double lengthOf(const ScaledItem& item, double scale);
[[nodiscard]] double lengthOf(const std::vector<ScaledItem>& items, double scale);

/// Length per byte with which all items together are `room` long; 0 if their minimums are longer.
[[nodiscard]] double scaleFor(const std::vector<ScaledItem>& items, double room);

} // namespace fieldflash::gui
