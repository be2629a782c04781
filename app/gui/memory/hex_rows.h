// SPDX-License-Identifier: MIT
// The rows of a hex view, computed on demand: a million of them need no memory.
#pragma once

#include "app/gui/map/place.h"

namespace fieldflash::gui {

struct HexRow {
    /// The row's first byte; a multiple of the bytes in a row.
    Place first;
    /// The existing bytes of the row. Empty: a tear, where memory is left out.
    AddressRange range;
    /// For a tear: how much is left out; 0 where the next memory begins.
    ByteCount leftOut = 0;

    [[nodiscard]] bool isTear() const { return range.isEmpty(); }
};

class HexRows {
public:
    HexRows() = default;
    /// `bytesPerRow` is a power of two.
    HexRows(std::vector<memory::MemoryRange> regions, int bytesPerRow);

    [[nodiscard]] int bytesPerRow() const { return m_bytesPerRow; }
    [[nodiscard]] int count() const;
    /// Precondition: 0 <= index < count().
    [[nodiscard]] HexRow row(int index) const;
    /// Absent: the place is outside the regions.
    [[nodiscard]] std::optional<int> rowOf(Place place) const;
    /// The place itself, or the nearest existing one. Precondition: count() > 0.
    [[nodiscard]] Place nearest(Place place) const;
    /// The n-th byte after or before it; stops at both ends. Precondition: `place` exists.
    [[nodiscard]] Place moved(Place place, std::int64_t bytes) const;
    [[nodiscard]] Place first() const;
    [[nodiscard]] Place last() const;

private:
    struct Region {
        memory::MemoryRange memory;
        int firstRow = 0; ///< its first row with bytes; the tear is the row before
        int rows = 0;
    };
    [[nodiscard]] Address rowAddress(Address address) const;
    [[nodiscard]] std::size_t regionOf(Place place) const;

    int m_bytesPerRow = 16;
    std::vector<Region> m_regions;
};

} // namespace fieldflash::gui
