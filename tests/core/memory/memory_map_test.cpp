// SPDX-License-Identifier: MIT
#include "core/memory/layout_text.h"
#include "core/memory/memory_map.h"
#include "tests/support/catch.h"

#include <utility>

using namespace fieldflash;
using namespace fieldflash::memory;

namespace {

MemoryArea areaOf(std::uint8_t alternateSetting, const QString& text)
{
    Result<MemoryArea> area = parseLayoutText(alternateSetting, text);
    REQUIRE(area);
    return *std::move(area);
}

/// 4 pages with all attributes, a gap, 2 read-only pages, a write-only page.
MemoryArea mixedArea()
{
    return areaOf(0, QStringLiteral("@Flash/0x08000000/4*2Kg/0x08004000/2*2Ka,1*2Kd"));
}

} // namespace

TEST_CASE("the size of a memory is the sum of its sectors")
{
    CHECK(mixedArea().size() == 7 * 2048);
    CHECK(MemoryArea().size() == 0);
}

TEST_CASE("memories are found by alternate setting and by address")
{
    const MemoryMap map({areaOf(1, QStringLiteral("@Option Bytes/0x1FFF7800/1*40 e")),
                         areaOf(0, QStringLiteral("@Flash/0x08000000/4*2Kg"))});
    REQUIRE(map.area(1) != nullptr);
    CHECK(map.area(1)->name == QStringLiteral("Option Bytes"));
    CHECK(map.area(2) == nullptr);
    CHECK(map.areaAt(0x08000000)->alternateSetting == 0);
    CHECK(map.areaAt(0x08001FFF)->alternateSetting == 0);
    CHECK(map.areaAt(0x08002000) == nullptr);
    CHECK(map.areaAt(0x1FFF7827)->alternateSetting == 1);
    CHECK(map.areaAt(0x1FFF7828) == nullptr);
    CHECK(map.areaAt(0) == nullptr);
    CHECK(MemoryMap().areaAt(0x08000000) == nullptr);
}

TEST_CASE("a memory announced by several alternate settings belongs to the lowest of them")
{
    const QString flash = QStringLiteral("@Internal Flash/0x08000000/64*2Kg");
    const MemoryMap map({areaOf(2, flash), areaOf(1, flash), areaOf(0, flash)});
    CHECK(map.areas().size() == 3);
    CHECK(map.areaAt(0x08000000)->alternateSetting == 0);
    CHECK(map.firstFlashAddress() == Address{0x08000000});
}

TEST_CASE("sectors with a byte in the range are listed in order")
{
    const MemoryArea area = mixedArea();
    const auto firstOf = [&](AddressRange range) {
        std::vector<Address> found;
        for (const Sector& sector : MemoryMap::sectorsIn(area, range))
            found.push_back(sector.range.first);
        return found;
    };
    CHECK(firstOf({0x08000000, 1}) == std::vector<Address>{0x08000000});
    CHECK(firstOf({0x080007FF, 2}) == std::vector<Address>{0x08000000, 0x08000800});
    CHECK(firstOf({0x08001800, 0x2801}) == std::vector<Address>{0x08001800, 0x08004000});
    CHECK(firstOf({0x08002000, 0x2000}).empty());
    CHECK(firstOf({0x08000000, 0}).empty());
    CHECK(firstOf({0, 0x08000000}).empty());
    CHECK(firstOf({0, ByteCount{1} << 32}).size() == 7);
    CHECK(firstOf({0x08005800, 0x10000}).empty());
}

TEST_CASE("a range has an attribute only if every byte of it does")
{
    const MemoryArea area = mixedArea();
    CHECK(MemoryMap::isWritable(area, {0x08000000, 0x2000}));
    CHECK_FALSE(MemoryMap::isWritable(area, {0x08000000, 0x2001}));
    CHECK_FALSE(MemoryMap::isWritable(area, {0x07FFFFFF, 2}));
    CHECK_FALSE(MemoryMap::isWritable(area, {0x08001FF8, 0x2010}));
    CHECK_FALSE(MemoryMap::isWritable(area, {0x08004000, 1}));
    CHECK(MemoryMap::isReadable(area, {0x08004000, 0x1000}));
    CHECK_FALSE(MemoryMap::isReadable(area, {0x08004FFF, 2}));
    CHECK(MemoryMap::isWritable(area, {0x08005000, 0x800}));
    CHECK_FALSE(MemoryMap::isWritable(area, {0x20000000, 4}));
    CHECK(MemoryMap::isWritable(area, {0x20000000, 0}));
}

TEST_CASE("the end of the address space can be queried")
{
    const MemoryArea area = areaOf(0, QStringLiteral("@Top/0xFFFFF000/2*2Kg"));
    CHECK(MemoryMap::isWritable(area, {0xFFFFF000, 4096}));
    CHECK(MemoryMap::sectorsIn(area, {0xFFFFFFFF, 1}).size() == 1);
    CHECK_FALSE(MemoryMap::isWritable(area, {0xFFFFF000, 4097}));
}

TEST_CASE("a raw binary goes to the first sector that can be read, erased and written")
{
    CHECK(MemoryMap().firstFlashAddress() == std::nullopt);
    const MemoryArea options = areaOf(0, QStringLiteral("@Option Bytes/0x1FFF7800/1*40 e"));
    CHECK(MemoryMap({options}).firstFlashAddress() == std::nullopt);
    const MemoryArea flash = areaOf(1, QStringLiteral("@Flash/0x08000000/6*2Ka,2*2Kg"));
    CHECK(MemoryMap({options, flash}).firstFlashAddress() == Address{0x08003000});
    const MemoryArea external = areaOf(2, QStringLiteral("@External/0x00000000/6*2Kg"));
    CHECK(MemoryMap({external, flash, options}).firstFlashAddress() == Address{0x08003000});
}
