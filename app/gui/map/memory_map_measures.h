// SPDX-License-Identifier: MIT
// Dimensions of the memory map, in device-independent pixels.
#pragma once

namespace fieldflash::gui {

inline constexpr int kLineGap = 2;
inline constexpr int kTearHeight = 22;

} // namespace fieldflash::gui
