// SPDX-License-Identifier: MIT
// Arranges the sectors of a map in rows: a title per memory, rows of cells, tears.
#pragma once

#include <cstddef>
#include <vector>

namespace fieldflash::gui {

struct SectorFacts;

struct MapRow {
    enum class Kind {
        Title,   ///< a memory begins
        Sectors, ///< `count` cells, beginning with sector `first`
        Tear,    ///< a hole in the address space before sector `first`
    };
    Kind kind = Kind::Sectors;
    int area = 0;
    int first = 0;
    int count = 0;
    friend bool operator==(const MapRow&, const MapRow&) = default;
};

/// A full row has `perRow` cells.
[[nodiscard]] std::vector<MapRow> makeMapRows(const std::vector<SectorFacts>& sectors, int perRow);

/// The row that contains a sector; -1: none.
[[nodiscard]] int rowOfSector(const std::vector<MapRow>& rows, int sector);

/// The sector above (`lines` < 0) or below in the same column, or the nearest one.
[[nodiscard]] int sectorInLine(const std::vector<MapRow>& rows, int sector, int lines);

} // namespace fieldflash::gui
