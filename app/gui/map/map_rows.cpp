// SPDX-License-Identifier: MIT
#include "app/gui/map/map_rows.h"

#include "app/gui/map/memory_model.h"

#include <algorithm>

namespace fieldflash::gui {

std::vector<MapRow> makeMapRows(const std::vector<SectorFacts>& sectors, int perRow)
{
    std::vector<MapRow> rows;
    int area = -1;
    for (int i = 0; i < static_cast<int>(sectors.size()); ++i) {
        const SectorFacts& sector = sectors[static_cast<std::size_t>(i)];
        const bool beginsArea = sector.area != area;
        if (beginsArea)
            rows.push_back({MapRow::Kind::Title, sector.area, i, 0});
        else if (sector.isAfterGap)
            rows.push_back({MapRow::Kind::Tear, sector.area, i, 0});
        area = sector.area;
        if (rows.back().kind != MapRow::Kind::Sectors || rows.back().count == perRow)
            rows.push_back({MapRow::Kind::Sectors, area, i, 0});
        ++rows.back().count;
    }
    return rows;
}

int rowOfSector(const std::vector<MapRow>& rows, int sector)
{
    const auto found = std::ranges::find_if(rows, [sector](const MapRow& row) {
        return row.kind == MapRow::Kind::Sectors && sector >= row.first
            && sector < row.first + row.count;
    });
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

int sectorInLine(const std::vector<MapRow>& rows, int sector, int lines)
{
    int row = rowOfSector(rows, sector);
    if (row < 0)
        return sector;
    const int column = sector - rows[static_cast<std::size_t>(row)].first;
    const int step = lines < 0 ? -1 : 1;
    for (int next = row + step; lines != 0 && next >= 0 && next < static_cast<int>(rows.size());
         next += step) {
        if (rows[static_cast<std::size_t>(next)].kind != MapRow::Kind::Sectors)
            continue;
        row = next;
        lines -= step;
    }
    const MapRow& line = rows[static_cast<std::size_t>(row)];
    return line.first + std::min(column, line.count - 1);
}

} // namespace fieldflash::gui
