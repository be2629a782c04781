// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"

#include "app/gui/map/map_model.h"

#include <QSignalSpy>

#include <numeric>

using namespace fieldflash;
using namespace fieldflash::gui;

namespace {

memory::MemoryArea flash(int sectors, int readOnlyFrom = 1 << 20)
{
    memory::MemoryArea area;
    area.name = QStringLiteral("Internal Flash");
    for (int i = 0; i < sectors; ++i) {
        memory::Sector sector;
        sector.range = {.first = 0x08000000u + static_cast<Address>(i) * 2048, .size = 2048};
        sector.isReadable = true;
        sector.isErasable = sector.isWritable = i < readOnlyFrom;
        area.sectors.push_back(sector);
    }
    return area;
}

plan::Plan planFor(const memory::MemoryArea& area, std::size_t first, std::size_t last)
{
    plan::Plan plan;
    for (std::size_t i = 0; i < area.sectors.size(); ++i)
        plan.sectors.push_back(
            {{0, area.sectors[i].range},
             i >= first && i <= last ? plan::SectorIntent::Rewrite : plan::SectorIntent::Keep});
    return plan;
}

std::vector<MapCell> cellsOf(const memory::MemoryMap& map, const plan::Plan& plan)
{
    return makeCells(map, &plan);
}

int sectorsIn(const std::vector<MapCell>& cells)
{
    return std::accumulate(cells.begin(), cells.end(), 0,
                           [](int sum, const MapCell& cell) { return sum + cell.sectorCount; });
}

} // namespace

TEST_CASE("written sectors stay visible, and kept ones next to them are folded")
{
    const memory::MemoryArea area = flash(512);
    const auto cells = cellsOf(memory::MemoryMap({area}), planFor(area, 0, 6));
    REQUIRE(cells.size() == 7 + kFoldMargin + 1);
    for (std::size_t i = 0; i < 7; ++i)
        CHECK(cells[i].state == CellState::ToWrite);
    CHECK(cells.back().isFold());
    CHECK(cells.back().range.end() == 0x08100000u);
    CHECK(sectorsIn(cells) == 512);
}

TEST_CASE("a fold in the middle has a margin on both sides")
{
    const memory::MemoryArea area = flash(100);
    plan::Plan plan = planFor(area, 0, 0);
    plan.sectors.back().intent = plan::SectorIntent::Rewrite;
    const auto cells = makeCells(memory::MemoryMap({area}), &plan);
    REQUIRE(cells.size() == 1 + kFoldMargin + 1 + kFoldMargin + 1);
    CHECK(cells[1 + kFoldMargin].sectorCount == 98 - 2 * kFoldMargin);
    for (std::size_t i = 1; i < cells.size(); ++i)
        CHECK(cells[i].range.first == cells[i - 1].range.end());
}

TEST_CASE("matching sectors are shown before the update, and long runs are folded")
{
    const memory::MemoryArea area = flash(100);
    plan::Plan plan = planFor(area, 0, 0);
    for (std::size_t i = 1; i <= 50; ++i)
        plan.sectors[i].intent = plan::SectorIntent::Equal;
    MapModel model;
    model.setMap(memory::MemoryMap({area}), &plan);
    CHECK(model.cells()[1].state == CellState::Equal);
    CHECK(model.cells().size() < 20);
    CHECK(model.count(CellState::Equal) == 50);
    CHECK(model.count(CellState::Kept) == 49);
    CHECK(model.summary().contains(QStringLiteral("50 matching")));
}

TEST_CASE("short runs are not folded")
{
    const memory::MemoryArea area = flash(kFoldFrom - 1);
    CHECK(makeCells(memory::MemoryMap({area}), nullptr).size() == kFoldFrom - 1);
}

TEST_CASE("sectors that cannot be written are shown as protected")
{
    const memory::MemoryArea area = flash(4, 2);
    const auto cells = makeCells(memory::MemoryMap({area}), nullptr);
    CHECK(cells[1].state == CellState::Kept);
    CHECK(cells[2].state == CellState::Protected);
}

TEST_CASE("a memory that the plan does not touch is omitted")
{
    const memory::MemoryArea area = flash(4);
    memory::MemoryArea options = flash(2);
    options.alternateSetting = 1;
    CHECK(cellsOf(memory::MemoryMap({area, options}), planFor(area, 0, 1)).size() == 4);
    CHECK(makeCells(memory::MemoryMap({area, options}), nullptr).size() == 6);
}

TEST_CASE("a changed sector is reported once, with its index")
{
    const memory::MemoryArea area = flash(64);
    MapModel model;
    const plan::Plan plan = planFor(area, 0, 3);
    model.setMap(memory::MemoryMap({area}), &plan);
    const QSignalSpy spy(&model, &MapModel::cellChanged);
    model.setState(0, area.sectors[2].range, CellState::Writing);
    model.setState(0, area.sectors[2].range, CellState::Writing);
    REQUIRE(spy.count() == 1);
    CHECK(spy.front().front().toInt() == 2);
    CHECK(model.count(CellState::Writing) == 1);
    CHECK(model.summary().contains(QStringLiteral("1 writing")));
}

TEST_CASE("a range in another alternate setting or in a fold changes nothing")
{
    const memory::MemoryArea area = flash(64);
    MapModel model;
    const plan::Plan plan = planFor(area, 0, 3);
    model.setMap(memory::MemoryMap({area}), &plan);
    const auto before = model.cells();
    model.setState(1, area.sectors[2].range, CellState::Writing);
    model.setState(0, area.sectors[40].range, CellState::Writing);
    CHECK(model.cells() == before);
}

TEST_CASE("every state has a different name")
{
    QStringList names;
    for (int i = 0; i <= static_cast<int>(CellState::Protected); ++i)
        names.append(cellStateName(static_cast<CellState>(i)));
    CHECK(names.removeDuplicates() == 0);
}

TEST_CASE("after a job nothing is being written any more")
{
    const memory::MemoryArea area = flash(64);
    MapModel model;
    const plan::Plan plan = planFor(area, 0, 3);
    model.setMap(memory::MemoryMap({area}), &plan);
    model.setState(0, area.sectors[0].range, CellState::Written);
    model.setState(0, area.sectors[1].range, CellState::Writing);
    const QSignalSpy spy(&model, &MapModel::cellChanged);
    model.endWriting();
    REQUIRE(spy.count() == 1);
    CHECK(spy.front().front().toInt() == 1);
    CHECK(model.count(CellState::Writing) == 0);
    CHECK(model.count(CellState::Written) == 1);
    CHECK(model.cells()[1].state == CellState::ToWrite);
}
