// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"

#include "app/gui/map/strip_layout.h"

#include <algorithm>

using namespace fieldflash;
using namespace fieldflash::gui;

namespace {

constexpr ByteCount kKilobyte = 1024;

void add(std::vector<MapCell>& cells, int count, ByteCount size, CellState state)
{
    for (int i = 0; i < count; ++i) {
        const ByteCount first = cells.empty() ? 0x08000000 : cells.back().range.end();
        MapCell cell;
        cell.range = {static_cast<Address>(first), size};
        cell.state = state;
        cells.push_back(cell);
    }
}

void addFold(std::vector<MapCell>& cells, int count, ByteCount each)
{
    add(cells, 1, each * static_cast<ByteCount>(count), CellState::Kept);
    cells.back().sectorCount = count;
}

double widthOf(const StripSegment& segment) { return segment.right - segment.left; }

void checkComplete(const std::vector<StripSegment>& segments, std::size_t cells, double width)
{
    int expected = 0;
    double x = 0;
    for (const StripSegment& segment : segments) {
        CHECK(segment.first == expected);
        CHECK(segment.left == test::Approx(x).margin(0.01));
        expected += segment.count;
        x = segment.right;
    }
    CHECK(expected == static_cast<int>(cells));
    CHECK(x == test::Approx(width));
}

} // namespace

TEST_CASE("the cells of the strip are as wide as their bytes")
{
    std::vector<MapCell> cells;
    add(cells, 4, 16 * kKilobyte, CellState::ToWrite);
    add(cells, 1, 64 * kKilobyte, CellState::Kept);
    add(cells, 7, 128 * kKilobyte, CellState::Kept);
    const auto segments = makeStripSegments(cells, 1024);
    checkComplete(segments, cells.size(), 1024);
    REQUIRE(segments.size() == 12);
    CHECK(widthOf(segments[0]) == test::Approx(16).margin(0.5));
    CHECK(widthOf(segments[4]) == test::Approx(64).margin(0.5));
    CHECK(widthOf(segments[5]) == test::Approx(128).margin(0.5));
}

TEST_CASE("a small cell of the strip stays visible")
{
    std::vector<MapCell> cells;
    add(cells, 1, kKilobyte, CellState::ToWrite);
    add(cells, 1, 1024 * kKilobyte, CellState::Kept);
    const auto segments = makeStripSegments(cells, 300);
    checkComplete(segments, cells.size(), 300);
    CHECK(widthOf(segments[0]) == test::Approx(kLeastSegment));
}

TEST_CASE("a folded run of the strip leaves room for the written sectors")
{
    std::vector<MapCell> cells;
    add(cells, 9, 2 * kKilobyte, CellState::ToWrite);
    addFold(cells, 503, 2 * kKilobyte);
    const auto segments = makeStripSegments(cells, 600);
    checkComplete(segments, cells.size(), 600);
    REQUIRE(segments.size() == 10);
    CHECK(widthOf(segments[9]) == test::Approx(kFoldSegment));
    CHECK(widthOf(segments[0]) > 50);
}

TEST_CASE("hundreds of sectors are drawn as wider segments, each with its most important state")
{
    std::vector<MapCell> cells;
    add(cells, 350, 2 * kKilobyte, CellState::Verified);
    cells[100].state = CellState::Different;
    const auto segments = makeStripSegments(cells, 600);
    checkComplete(segments, cells.size(), 600);
    CHECK(segments.size() <= 100);
    int different = 0;
    for (const StripSegment& segment : segments) {
        CHECK(widthOf(segment) >= kLeastSegment - 0.1);
        different += stateOf(segment, cells) == CellState::Different ? 1 : 0;
    }
    CHECK(different == 1);
    const auto holds = [](const StripSegment& segment) {
        return segment.first <= 100 && 100 < segment.first + segment.count;
    };
    const auto segment = std::ranges::find_if(segments, holds);
    REQUIRE(segment != segments.end());
    const QString text = segmentText(*segment, cells);
    CHECK(text.contains(QStringLiteral("1 different")));
    CHECK(text.contains(QStringLiteral("verified")));
}

TEST_CASE("segments do not join what a gap, a fold or another memory separates")
{
    std::vector<MapCell> cells;
    add(cells, 200, 2 * kKilobyte, CellState::ToWrite);
    cells[100].isAfterGap = true;
    addFold(cells, 20, 2 * kKilobyte);
    add(cells, 100, 2 * kKilobyte, CellState::ToWrite);
    for (std::size_t i = 251; i < cells.size(); ++i)
        cells[i].alternateSetting = 1;
    const auto segments = makeStripSegments(cells, 300);
    checkComplete(segments, cells.size(), 300);
    for (const int border : {100, 200, 201, 251}) {
        INFO("cell " << border);
        CHECK(std::ranges::count(segments, border, &StripSegment::first) == 1);
    }
}

TEST_CASE("a folded memory alone fills the strip, and no memory draws nothing")
{
    std::vector<MapCell> cells;
    addFold(cells, 512, 2 * kKilobyte);
    checkComplete(makeStripSegments(cells, 300), 1, 300);
    CHECK(makeStripSegments({}, 300).empty());
    CHECK(makeStripSegments(cells, 0).empty());
}
