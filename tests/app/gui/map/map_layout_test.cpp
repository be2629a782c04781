// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"

#include "app/gui/map/map_layout.h"

#include <algorithm>

using namespace fieldflash;
using namespace fieldflash::gui;

namespace {

constexpr ByteCount kKilo = 1024;
using Kind = MapBand::Kind;

void add(std::vector<LayoutSector>& sectors, int count, ByteCount size, int kind = 0,
         bool isQuiet = false, int area = 0)
{
    for (int i = 0; i < count; ++i)
        sectors.push_back(
            {.area = area, .size = size, .gapBefore = 0, .kind = kind, .isQuiet = isQuiet});
}

/// An STM32F407 with 1 MB (RM0090, table 5).
std::vector<LayoutSector> uneven()
{
    std::vector<LayoutSector> sectors;
    add(sectors, 4, 16 * kKilo);
    add(sectors, 1, 64 * kKilo);
    add(sectors, 7, 128 * kKilo);
    return sectors;
}

/// `affected` sectors of 2 KB out of 512.
std::vector<LayoutSector> even(int affected)
{
    std::vector<LayoutSector> sectors;
    add(sectors, affected, 2 * kKilo, 1, false);
    add(sectors, 512 - affected, 2 * kKilo, 0, true);
    return sectors;
}

/// Each sector once, in order, and the bands without spaces.
void checkComplete(const MapLayout& layout, std::size_t sectors)
{
    int expected = 0;
    int y = 0;
    for (const MapBand& band : layout.bands()) {
        CHECK(band.top == y);
        CHECK(band.height > 0);
        CHECK(band.first == expected);
        expected += band.count;
        y += band.height;
    }
    CHECK(expected == static_cast<int>(sectors));
    CHECK(layout.height() == y);
}

} // namespace

TEST_CASE("sectors of different sizes are drawn in proportion to their bytes")
{
    const auto sectors = uneven();
    const MapLayout layout(sectors, {.room = 1200});
    checkComplete(layout, sectors.size());
    const double small = layout.spanOf(0).height;
    CHECK(layout.spanOf(4).height == test::Approx(4 * small).margin(2));
    CHECK(layout.spanOf(5).height == test::Approx(8 * small).margin(4));
    CHECK(layout.height() == test::Approx(1200).margin(3));
}

TEST_CASE("a small sector keeps a minimum height that can be clicked")
{
    const auto sectors = uneven();
    const MapLayout layout(sectors, {.room = 300, .least = 12});
    checkComplete(layout, sectors.size());
    for (int i = 0; i < static_cast<int>(sectors.size()); ++i) {
        CHECK(layout.spanOf(i).height >= 11);
        CHECK(layout.sectorAt(layout.spanOf(i).top) == i);
        CHECK(layout.sectorAt(layout.spanOf(i).top + layout.spanOf(i).height - 1) == i);
    }
    CHECK(layout.spanOf(5).height > layout.spanOf(4).height);
    CHECK(layout.height() == test::Approx(300).margin(3));
}

TEST_CASE("a long run to which nothing happens is folded next to affected sectors")
{
    const auto sectors = even(7);
    const MapLayout layout(sectors, {.room = 400});
    checkComplete(layout, sectors.size());
    const MapBand& fold = layout.bands().back();
    CHECK(fold.kind == Kind::Fold);
    CHECK(fold.first == 7 + kRunMargin);
    CHECK(fold.count == 512 - 7 - kRunMargin);
    CHECK(layout.spanOf(3).height > 12);
    CHECK(layout.height() == test::Approx(400).margin(3));
    CHECK(layout.sectorAt(fold.top + fold.height - 1) == fold.first);
    CHECK(layout.spanOf(300) == MapSpan{fold.top, fold.height});
}

TEST_CASE("an unfolded run is drawn to scale")
{
    const MapLayout layout(even(7), {.room = 400}, {100});
    CHECK(layout.bands().back().kind == Kind::Run);
    CHECK(layout.bands().back().count == 505);
    CHECK(layout.bands().back().height > 200);
}

TEST_CASE("a memory to which nothing happens at all is not folded")
{
    const MapLayout layout(even(0), {.room = 400});
    REQUIRE(layout.bands().size() == 2);
    CHECK(layout.bands().back().kind == Kind::Run);
    CHECK(layout.bands().back().height == 400 - layout.bands().front().height);
}

TEST_CASE("many affected sectors are drawn as one run, and zooming separates them")
{
    const auto sectors = even(350);
    const MapLayout near(sectors, {.room = 400});
    checkComplete(near, sectors.size());
    CHECK(near.bands()[1].kind == Kind::Run);
    CHECK(near.bands()[1].count == 350);
    CHECK(near.height() <= 403);
    const MapLayout far(sectors, {.room = 400, .zoom = 16});
    checkComplete(far, sectors.size());
    CHECK(far.bands()[1].kind == Kind::Sector);
    CHECK(far.spanOf(0).height >= 12);
    CHECK(far.spanOf(0).height == test::Approx(far.spanOf(349).height).margin(1));
}

TEST_CASE("every sector of a run can be pointed at and walked to, even when lower than a pixel")
{
    std::vector<LayoutSector> sectors;
    add(sectors, 4096, 4 * kKilo);
    const MapLayout layout(sectors, {.room = 400});
    int pointed = -1;
    for (int y = layout.bands()[1].top; y < layout.height(); ++y) {
        CHECK(layout.sectorAt(y) > pointed);
        pointed = layout.sectorAt(y);
        CHECK(layout.spanOf(pointed).top == y);
    }
    CHECK(layout.moved(17, 1) == 18);
    CHECK(layout.moved(17, -100) == 0);
    CHECK(layout.moved(4090, 100) == 4095);
    CHECK(layout.spanOf(4095).top < layout.height());
}

TEST_CASE("the keyboard passes a fold in one step")
{
    auto sectors = even(7);
    add(sectors, 3, 2 * kKilo, 1, false);
    const MapLayout layout(sectors, {.room = 400});
    checkComplete(layout, sectors.size());
    CHECK(layout.moved(8, 1) == 9);
    CHECK(layout.moved(9, 1) == 510);
    CHECK(layout.moved(200, 1) == 510);
    CHECK(layout.moved(510, -1) == 9);
    CHECK(layout.moved(200, -1) == 8);
}

TEST_CASE("a gap is folded, and what is beyond it keeps the scale")
{
    auto sectors = uneven();
    sectors.push_back({.size = 128 * kKilo, .gapBefore = 512 * kKilo});
    const MapLayout layout(sectors, {.room = 1200, .gap = 22});
    checkComplete(layout, sectors.size());
    const auto& bands = layout.bands();
    CHECK(bands[bands.size() - 2].kind == Kind::Gap);
    CHECK(bands[bands.size() - 2].height == test::Approx(22).margin(1));
    CHECK(layout.spanOf(12).height == test::Approx(layout.spanOf(11).height).margin(1));
    CHECK(layout.bandOf(12) == static_cast<int>(bands.size()) - 1);
    CHECK(layout.sectorAt(bands[bands.size() - 2].top) == -1);
}

TEST_CASE("memories have a title and a scale of their own")
{
    auto sectors = uneven();
    add(sectors, 1, 16, 0, false, 1);
    add(sectors, 1, 512, 0, false, 2);
    add(sectors, 1, 16, 0, false, 2);
    const MapLayout layout(sectors, {.room = 900});
    checkComplete(layout, sectors.size());
    const auto titles = std::ranges::count(layout.bands(), Kind::Title, &MapBand::kind);
    CHECK(titles == 3);
    CHECK(layout.spanOf(12).height >= 12);
    CHECK(layout.spanOf(12).height < 100);
    CHECK(layout.spanOf(13).height >= 3 * layout.spanOf(14).height);
    CHECK(layout.spanOf(5).height >= layout.spanOf(13).height);
    CHECK(layout.height() == test::Approx(900).margin(5));
}

TEST_CASE("two memories of similar size share the room by their size")
{
    std::vector<LayoutSector> sectors;
    add(sectors, 8, 128 * kKilo, 0, false, 0);
    add(sectors, 4, 128 * kKilo, 0, false, 1);
    const MapLayout layout(sectors, {.room = 700});
    CHECK(layout.spanOf(0).height == test::Approx(layout.spanOf(8).height).margin(1));
    CHECK(layout.height() == test::Approx(700).margin(4));
}

TEST_CASE("nothing is drawn of no memory, and nothing is there")
{
    const MapLayout layout({}, {});
    CHECK(layout.height() == 0);
    CHECK(layout.bandAt(0) == -1);
    CHECK(layout.sectorAt(0) == -1);
    CHECK(layout.bandOf(0) == -1);
    CHECK(layout.spanOf(0).height == 0);
    CHECK(layout.moved(0, 1) == 0);
}

TEST_CASE("a page down goes a page down")
{
    const MapLayout layout(even(350), {.room = 400});
    const int from = 10;
    const int to = layout.movedFar(from, 100);
    const int distance = layout.spanOf(to).top - layout.spanOf(from).top;
    CHECK(distance > 80);
    CHECK(distance <= 100);
    CHECK(layout.movedFar(to, -100) < 20);
    CHECK(layout.movedFar(511, 100) == 511);
}
