// SPDX-License-Identifier: MIT
// Dimensions of the memory map, in device-independent pixels.
#pragma once

namespace fieldflash::gui {

inline constexpr int kGapHeight = 26;
inline constexpr int kFoldHeight = 46;
inline constexpr int kLeastSector = 12;
/// Sectors at least so high are separated by a line of background.
inline constexpr int kSeparatedFrom = 4;
inline constexpr int kNarrowestBar = 40;
inline constexpr int kWidestBar = 132;
/// Share of its half that a bar takes; the rest is for the texts beside it.
inline constexpr double kBarShare = 0.42;
inline constexpr int kMostZoom = 8;

} // namespace fieldflash::gui
