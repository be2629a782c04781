// SPDX-License-Identifier: MIT
// Measures of the memory map, in pixels that do not depend on the screen.
#pragma once

namespace fieldflash::gui {

inline constexpr int kLineGap = 2;
inline constexpr int kTearHeight = 22;

} // namespace fieldflash::gui
