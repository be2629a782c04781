// SPDX-License-Identifier: MIT
// How the sectors of a map stand in lines: a title for each memory, lines of cells, tears.
#pragma once

#include <cstddef>
#include <vector>

namespace fieldflash::gui {

struct SectorFacts;

struct MapRow {
    enum class Kind {
        Title,   ///< a memory begins
        Sectors, ///< `count` cells from sector `first` on
        Tear,    ///< memory that does not exist, before sector `first`
    };
    Kind kind = Kind::Sectors;
    int area = 0;
    int first = 0;
    int count = 0;
    friend bool operator==(const MapRow&, const MapRow&) = default;
};

/// `perRow` cells stand in a full line.
[[nodiscard]] std::vector<MapRow> makeMapRows(const std::vector<SectorFacts>& sectors, int perRow);

/// The line that holds a sector; -1: none.
[[nodiscard]] int rowOfSector(const std::vector<MapRow>& rows, int sector);

/// The sector above or below (`lines` < 0: above) in the same column, or the nearest one.
[[nodiscard]] int sectorInLine(const std::vector<MapRow>& rows, int sector, int lines);

} // namespace fieldflash::gui
