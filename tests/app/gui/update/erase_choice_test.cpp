// SPDX-License-Identifier: MIT
#include "tests/app/gui/text.h"
#include "tests/support/catch.h"

#include "app/gui/update/facts/erase_choice.h"

using namespace fieldflash;
using namespace fieldflash::gui;

namespace {

/// Four sectors of 2 KB.
memory::MemoryMap smallMap()
{
    memory::MemoryArea area;
    area.name = text("Internal Flash");
    for (Address address = 0x08000000; address < 0x08002000; address += 0x800)
        area.sectors.push_back({.range = {.first = address, .size = 0x800},
                                .isReadable = true,
                                .isErasable = true,
                                .isWritable = true});
    return memory::MemoryMap({area});
}

} // namespace

TEST_CASE("everything, some ranges, or all sectors that no range touches are erased")
{
    const memory::MemoryMap map = smallMap();
    CHECK(eraseRanges(EraseScope::Everything, text("nonsense"), map)->empty());
    const auto only = eraseRanges(EraseScope::Only, text("08000000:2K, 08001000-080017FF"), map);
    REQUIRE(only);
    CHECK(*only
          == std::vector<AddressRange>{{.first = 0x08000000, .size = 0x800},
                                       {.first = 0x08001000, .size = 0x800}});
    const auto except = eraseRanges(EraseScope::Except, text("08000900:4"), map);
    REQUIRE(except);
    CHECK(*except
          == std::vector<AddressRange>{{.first = 0x08000000, .size = 0x800},
                                       {.first = 0x08001000, .size = 0x1000}});
}

TEST_CASE("a list of ranges that would mean everything by mistake is refused")
{
    const memory::MemoryMap map = smallMap();
    CHECK_FALSE(eraseRanges(EraseScope::Only, text(" , "), map));
    CHECK_FALSE(eraseRanges(EraseScope::Only, text("here"), map));
    CHECK_FALSE(eraseRanges(EraseScope::Except, text("08000000:8K"), map));
    CHECK_FALSE(eraseRanges(EraseScope::Except, text("08000000:2K"), memory::MemoryMap()));
}
