// SPDX-License-Identifier: MIT
// Where the cells of a map are drawn in one row: widths in proportion to bytes; where that is too
// narrow, neighbours are drawn as one. Pure.
#pragma once

#include "app/gui/map/map_model.h"

namespace fieldflash::gui {

/// Narrower than this, neighbouring cells are drawn as one (device-independent pixels).
inline constexpr int kLeastSegment = 6;
/// The width of a folded run, unless it is narrower to scale.
inline constexpr int kFoldSegment = 56;

/// One or more cells of the model.
struct StripSegment {
    int first = 0;
    int count = 1;
    double left = 0;
    double right = 0;
    friend bool operator==(const StripSegment&, const StripSegment&) = default;
};

/// Ascending, without spaces; together they fill `width`.
[[nodiscard]] std::vector<StripSegment> makeStripSegments(const std::vector<MapCell>& cells,
                                                          double width);

/// The most important state of its cells.
[[nodiscard]] CellState stateOf(const StripSegment& segment, const std::vector<MapCell>& cells);

/// "0x0800 0000–0x0800 BFFF · 48 KB · 20 to write, 4 matching"
[[nodiscard]] QString segmentText(const StripSegment& segment, const std::vector<MapCell>& cells);

} // namespace fieldflash::gui
