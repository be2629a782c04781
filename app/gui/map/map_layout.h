// SPDX-License-Identifier: MIT
// Where the sectors of a memory map are drawn: heights in proportion to bytes, long runs of alike
// sectors as one, gaps and unaffected runs folded. Pure.
#pragma once

#include "core/base/address.h"

#include <set>
#include <vector>

namespace fieldflash::gui {

/// What the layout knows of a sector.
struct LayoutSector {
    int area = 0; ///< ascending; each area has its own scale
    ByteCount size = 0;
    /// Addresses without memory between this sector and the previous one of its area.
    ByteCount gapBefore = 0;
    /// Neighbours of one kind and size are alike: many of them may be drawn as one.
    int kind = 0;
    /// Nothing happens to it: a long run may be folded.
    bool isQuiet = false;
};

/// In device-independent pixels.
struct LayoutMeasures {
    int room = 400;  ///< height that all memories together should fill
    int title = 32;  ///< in front of each memory
    int gap = 22;    ///< a folded gap
    int fold = 44;   ///< a folded run of sectors
    int least = 12;  ///< the lowest sector
    double zoom = 1; ///< 1: everything in the room, if it fits
};

/// From so many sectors on, a run is drawn as one, and folded if nothing happens to it.
inline constexpr int kRunFrom = 12;
/// So many sectors of a folded run stay visible next to others.
inline constexpr int kRunMargin = 2;

struct MapBand {
    enum class Kind {
        Title, ///< a memory begins
        Gap,   ///< addresses without memory, before sector `first`
        Sector,
        Run,  ///< `count` alike sectors, to scale, too low to be drawn one by one
        Fold, ///< `count` alike sectors, not to scale
    };
    Kind kind = Kind::Sector;
    int area = 0;
    int first = 0; ///< the first sector
    int count = 1; ///< of sectors; 0 for a title and a gap
    int top = 0;
    int height = 0;

    [[nodiscard]] bool hasSectors() const { return count > 0; }
    friend bool operator==(const MapBand&, const MapBand&) = default;
};

/// Vertical position, in pixels from the top of the map.
struct MapSpan {
    int top = 0;
    int height = 0; ///< 0: nowhere
    friend bool operator==(const MapSpan&, const MapSpan&) = default;
};

class MapLayout {
public:
    MapLayout() = default;
    /// `unfolded`: sectors whose run is drawn although it could be folded.
    MapLayout(const std::vector<LayoutSector>& sectors, const LayoutMeasures& measures,
              const std::set<int>& unfolded = {});

    [[nodiscard]] const std::vector<MapBand>& bands() const { return m_bands; }
    [[nodiscard]] int height() const;
    /// The band at a height; -1: none.
    [[nodiscard]] int bandAt(int y) const;
    /// The sector at a height; in a fold the first one; -1: none.
    [[nodiscard]] int sectorAt(int y) const;
    /// The band of a sector; -1: none.
    [[nodiscard]] int bandOf(int sector) const;
    /// In a run the sector's share, at least one pixel; in a fold the whole fold.
    [[nodiscard]] MapSpan spanOf(int sector) const;
    /// The next sector above (`steps` < 0) or below; a fold counts as one. Stops at both ends.
    [[nodiscard]] int moved(int sector, int steps) const;
    /// The sector about `pixels` below (or above), at least one step away unless at the end.
    [[nodiscard]] int movedFar(int sector, int pixels) const;

private:
    std::vector<MapBand> m_bands; ///< ascending by sector and by height, without spaces
};

} // namespace fieldflash::gui
