// SPDX-License-Identifier: MIT
#include "core/memory/flash_cells.h"
#include "core/memory/memory_range.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::memory;

TEST_CASE("ranges of two memories do not intersect, even at the same addresses")
{
    const MemoryRange first{0, {0x100, 0x10}};
    const MemoryRange other{1, {0x100, 0x10}};
    CHECK_FALSE(first.overlaps(other));
    CHECK_FALSE(first.contains(other));
    CHECK(intersection(first, other).isEmpty());
    CHECK(first.overlaps(first.at({0x10F, 1})));
    CHECK_FALSE(first.overlaps(first.at({0x110, 1})));
    CHECK(intersection(first, first.at({0x108, 0x20})) == MemoryRange{0, {0x108, 8}});
    CHECK(first < other);
}

TEST_CASE(
    "ranges that touch or overlap are joined; with a gap, in other memories or empty they are not")
{
    std::vector<MemoryRange> ranges;
    appendJoined(ranges, {0, {0x100, 0x10}});
    appendJoined(ranges, {0, {0x110, 0x10}});
    appendJoined(ranges, {0, {0x118, 4}});
    appendJoined(ranges, {0, {0x200, 0}});
    appendJoined(ranges, {0, {0x121, 1}});
    appendJoined(ranges, {1, {0x122, 1}});
    CHECK(ranges == std::vector<MemoryRange>{{0, {0x100, 0x20}}, {0, {0x121, 1}}, {1, {0x122, 1}}});
    CHECK(joined(std::vector<MemoryRange>{{1, {8, 8}}, {0, {8, 8}}, {0, {0, 8}}})
          == std::vector<MemoryRange>{{0, {0, 16}}, {1, {8, 8}}});
    CHECK(joined(std::vector<AddressRange>{{8, 8}, {0, 9}, {32, 0}})
          == std::vector<AddressRange>{{0, 16}});
}

TEST_CASE("a range that ends at the end of the address space can be joined")
{
    std::vector<AddressRange> ranges{{0xFFFFFFF0, 8}};
    appendJoined(ranges, {0xFFFFFFF8, 8});
    CHECK(ranges == std::vector<AddressRange>{{0xFFFFFFF0, 16}});
}

TEST_CASE("the remainder is everything not covered, even if the parts overlap")
{
    const AddressRange range{0x100, 0x40};
    CHECK(remainder(range, {}) == std::vector<AddressRange>{range});
    CHECK(remainder(range, {{0x0, 0x1000}}).empty());
    CHECK(remainder(range, {{0x0F0, 0x20}, {0x120, 0x10}})
          == std::vector<AddressRange>{{0x110, 0x10}, {0x130, 0x10}});
    CHECK(remainder(range, {{0x100, 0x30}, {0x108, 8}})
          == std::vector<AddressRange>{{0x130, 0x10}});
    CHECK(totalSize(remainder(range, {{0x110, 1}})) == 0x3F);
}

TEST_CASE("a slice is addressed like the bytes it is taken from")
{
    const Bytes bytes{0, 1, 2, 3, 4, 5};
    const ByteView part = slice(bytes, 0x100, {0x102, 3});
    CHECK(Bytes(part.begin(), part.end()) == Bytes{2, 3, 4});
}

TEST_CASE("a range is extended to the program units that it touches")
{
    constexpr FlashCells cells;
    CHECK(cells.wholeUnits({0x100, 8}) == AddressRange{0x100, 8});
    CHECK(cells.wholeUnits({0x101, 1}) == AddressRange{0x100, 8});
    CHECK(cells.wholeUnits({0x107, 2}) == AddressRange{0x100, 16});
    CHECK(cells.wholeUnits({0xFFFFFFFF, 1}) == AddressRange{0xFFFFFFF8, 8});
    CHECK(cells.unitAt(0x10F) == AddressRange{0x108, 8});
    CHECK(cells.roundedDown(15) == 8);
    CHECK(cells.roundedUp(9) == 16);
    CHECK(cells.roundedUp(16) == 16);
    CHECK(cells.isWholeUnits({0x108, 16}));
    CHECK_FALSE(cells.isWholeUnits({0x10C, 16}));
    CHECK_FALSE(cells.isWholeUnits({0x108, 12}));
    constexpr FlashCells quadWords{.programUnit = 16, .erasedByte = 0};
    CHECK(quadWords.wholeUnits({0x107, 2}) == AddressRange{0x100, 16});
    CHECK(quadWords.isErased(quadWords.erased(16)));
    CHECK_FALSE(quadWords.isErased(cells.erased(16)));
}
