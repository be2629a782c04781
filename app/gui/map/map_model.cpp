// SPDX-License-Identifier: MIT
#include "app/gui/map/map_model.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace fieldflash::gui {

namespace {

struct MapModelWords {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::MapModel)
};

bool isQuiet(CellState state)
{
    return state == CellState::Kept || state == CellState::Equal || state == CellState::Protected;
}

/// A job that only compares announces no mark for any sector.
void markCompared(std::vector<MapCell>& cells, const plan::Plan& plan)
{
    const auto isTouched = [](const plan::SectorPlan& sector) {
        return plan::isTouched(sector.intent);
    };
    if (std::ranges::any_of(plan.sectors, isTouched))
        return;
    for (const plan::Operation& operation : plan.operations)
        for (MapCell& cell : cells)
            if (operation.kind == plan::Operation::Kind::Verify
                && operation.alternateSetting == cell.alternateSetting
                && operation.range.overlaps(cell.range))
                cell.isCompared = true;
}

std::vector<MapCell> cellsOfArea(const memory::MemoryArea& area, const plan::Plan* plan)
{
    std::vector<MapCell> cells;
    ByteCount expected = area.sectors.empty() ? 0 : area.sectors.front().range.first;
    for (const memory::Sector& sector : area.sectors) {
        MapCell cell;
        cell.alternateSetting = area.alternateSetting;
        cell.range = sector.range;
        cell.state = sector.isWritable ? CellState::Kept : CellState::Protected;
        cell.isAfterGap = sector.range.first != expected;
        expected = sector.range.end();
        cells.push_back(cell);
    }
    if (!plan)
        return cells;
    for (const plan::SectorPlan& planned : plan->sectors) {
        const bool isEqual = planned.intent == plan::SectorIntent::Equal;
        const bool isShown = isEqual || plan::isTouched(planned.intent);
        if (planned.alternateSetting != area.alternateSetting || !isShown)
            continue;
        const auto found = std::ranges::find(cells, planned.range, &MapCell::range);
        if (found != cells.end())
            found->state = isEqual ? CellState::Equal : CellState::ToWrite;
    }
    markCompared(cells, *plan);
    return cells;
}

/// Appends a run of cells that are equal and unaffected; long ones become margin, fold, margin.
void appendRun(std::vector<MapCell>& folded, const MapCell* first, const MapCell* last,
               bool isAtEnd)
{
    const auto length = last - first;
    const std::ptrdiff_t front = folded.empty() ? 0 : kFoldMargin;
    const std::ptrdiff_t back = isAtEnd ? 0 : kFoldMargin;
    if (length < kFoldFrom || !isQuiet(first->state) || first->isCompared) {
        folded.insert(folded.end(), first, last);
        return;
    }
    folded.insert(folded.end(), first, first + front);
    MapCell fold = first[front];
    const MapCell& lastFolded = *(last - back - 1);
    fold.sectorCount = static_cast<int>(length - front - back);
    fold.range.size = lastFolded.range.end() - fold.range.first;
    folded.push_back(fold);
    folded.insert(folded.end(), last - back, last);
}

std::vector<MapCell> fold(const std::vector<MapCell>& cells)
{
    std::vector<MapCell> folded;
    std::size_t begin = 0;
    while (begin < cells.size()) {
        std::size_t end = begin + 1;
        while (end < cells.size() && cells[end].state == cells[begin].state
               && cells[end].isCompared == cells[begin].isCompared && !cells[end].isAfterGap)
            ++end;
        appendRun(folded, cells.data() + begin, cells.data() + end, end == cells.size());
        begin = end;
    }
    return folded;
}

} // namespace

QString cellStateName(CellState state)
{
    switch (state) {
    case CellState::Erased: return MapModelWords::tr("erased");
    case CellState::Kept: return MapModelWords::tr("kept");
    case CellState::NotRead: return MapModelWords::tr("not read");
    case CellState::HasData: return MapModelWords::tr("has data");
    case CellState::Equal: return MapModelWords::tr("matching");
    case CellState::ToWrite: return MapModelWords::tr("to write");
    case CellState::Writing: return MapModelWords::tr("writing");
    case CellState::Written: return MapModelWords::tr("written");
    case CellState::Verified: return MapModelWords::tr("verified");
    case CellState::Different: return MapModelWords::tr("different");
    case CellState::Protected: return MapModelWords::tr("protected");
    }
    Q_UNREACHABLE();
}

const std::vector<CellState>& cellStates()
{
    static const std::vector<CellState> all{
        CellState::Different, CellState::Writing,  CellState::Erased,   CellState::ToWrite,
        CellState::Written,   CellState::Verified, CellState::Equal,    CellState::HasData,
        CellState::NotRead,   CellState::Kept,     CellState::Protected};
    return all;
}

CellState cellStateOf(update::SectorState state)
{
    switch (state) {
    case update::SectorState::Kept: return CellState::Kept;
    case update::SectorState::Equal: return CellState::Equal;
    case update::SectorState::ToWrite: return CellState::ToWrite;
    case update::SectorState::Erased: return CellState::Erased;
    case update::SectorState::Writing: return CellState::Writing;
    case update::SectorState::Written: return CellState::Written;
    case update::SectorState::Verified: return CellState::Verified;
    case update::SectorState::Different: return CellState::Different;
    }
    Q_UNREACHABLE();
}

std::vector<MapCell> makeCells(const memory::MemoryMap& map, const plan::Plan* plan,
                               MapDetail detail)
{
    std::vector<MapCell> cells;
    for (const memory::MemoryArea& area : map.areas()) {
        const auto isOfArea = [&area](const plan::SectorPlan& sector) {
            return sector.alternateSetting == area.alternateSetting;
        };
        const bool isTouched = !plan || std::ranges::any_of(plan->sectors, isOfArea);
        if (detail == MapDetail::Essence && !isTouched)
            continue;
        std::vector<MapCell> ofArea = cellsOfArea(area, plan);
        if (detail == MapDetail::Essence)
            ofArea = fold(ofArea);
        cells.insert(cells.end(), ofArea.begin(), ofArea.end());
    }
    return cells;
}

QString cellText(const MapCell& cell)
{
    const QString text =
        QStringLiteral("%1 · %2 · %3")
            .arg(rangeText(cell.range), sizeText(cell.range.size), cellStateName(cell.state));
    if (!cell.isFold())
        return text;
    return MapModelWords::tr("%1 (%n sectors)", nullptr, cell.sectorCount).arg(text);
}

MapModel::MapModel(MapDetail detail, QObject* parent) : QObject(parent), m_detail(detail) { }

void MapModel::setMap(const memory::MemoryMap& map, const plan::Plan* plan)
{
    m_map = map;
    m_cells = makeCells(map, plan, m_detail);
    Q_EMIT reset();
}

void MapModel::clear()
{
    m_map = memory::MemoryMap();
    m_cells.clear();
    Q_EMIT reset();
}

void MapModel::setState(std::uint8_t alternateSetting, const AddressRange& range, CellState state)
{
    const auto isOther = [alternateSetting](const MapCell& cell) {
        return cell.alternateSetting != alternateSetting;
    };
    const auto begin = std::ranges::find_if_not(m_cells, isOther);
    const auto end = std::find_if(begin, m_cells.end(), isOther);
    const auto endOf = [](const MapCell& cell) { return cell.range.end(); };
    auto cell = std::ranges::upper_bound(begin, end, ByteCount{range.first}, {}, endOf);
    for (; cell != end && cell->range.first < range.end(); ++cell) {
        if (cell->isFold() || cell->state == state)
            continue;
        cell->state = state;
        Q_EMIT cellChanged(static_cast<int>(cell - m_cells.begin()));
    }
}

void MapModel::endWriting()
{
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        if (m_cells[i].state != CellState::Writing)
            continue;
        m_cells[i].state = CellState::ToWrite;
        Q_EMIT cellChanged(static_cast<int>(i));
    }
}

int MapModel::count(CellState state) const
{
    int count = 0;
    for (const MapCell& cell : m_cells)
        if (cell.state == state)
            count += cell.sectorCount;
    return count;
}

ByteCount MapModel::size(CellState state) const
{
    ByteCount size = 0;
    for (const MapCell& cell : m_cells)
        if (cell.state == state)
            size += cell.range.size;
    return size;
}

QString MapModel::summary() const
{
    QStringList parts;
    for (const CellState state : cellStates())
        if (const int number = count(state); number > 0)
            parts.append(QStringLiteral("%1 %2").arg(number).arg(cellStateName(state)));
    return parts.join(QStringLiteral(", "));
}

} // namespace fieldflash::gui
