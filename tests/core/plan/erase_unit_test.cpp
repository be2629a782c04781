// SPDX-License-Identifier: MIT
#include "core/plan/erase_unit.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::plan;
using Extent = ObservedErase::Extent;

namespace {

constexpr Address kFirst = 0x08001000;
constexpr ByteCount kSize = 1024;
constexpr memory::FlashCells kCells;
const memory::MemoryRange kSector{0, {kFirst, kSize}};

/// Full flash around the sector.
memory::SparseBytes fullFlash()
{
    memory::SparseBytes known;
    known.put(0, kFirst - 0x1000, Bytes(0x2000, 0x42));
    return known;
}

memory::SparseBytes with(memory::SparseBytes known, AddressRange range, std::uint8_t value)
{
    known.put(0, range.first, Bytes(range.size, value));
    return known;
}

} // namespace

TEST_CASE("the check of an erase covers the last byte before the sector to the first after it")
{
    const auto proof = eraseUnitCheck(kSector, fullFlash(), kCells, 2048);
    REQUIRE(proof);
    CHECK(*proof == memory::MemoryRange{0, {kFirst - 8, kSize + 16}});

    const auto sparse = with(fullFlash(), {kFirst + kSize, 96}, 0xFF);
    CHECK(eraseUnitCheck(kSector, sparse, kCells, 2048)->range.end() == kFirst + kSize + 104);
}

TEST_CASE("an erase at the start of flash is checked with its second half and the bytes after it")
{
    memory::SparseBytes known;
    known.put(0, 0x08000000, Bytes(4096, 0x42));
    const auto proof = eraseUnitCheck({0, {0x08000000, 2048}}, known, kCells, 2048);
    REQUIRE(proof);
    CHECK(*proof == memory::MemoryRange{0, {0x08000400, 1032}});
    known.put(0, 0x08000800, Bytes(2000, 0xFF));
    CHECK(*eraseUnitCheck({0, {0x08000000, 2048}}, known, kCells, 2048)
          == memory::MemoryRange{0, {0x080007D8, 2048}});
}

TEST_CASE("if nothing known would be changed by an erase, there is nothing to check")
{
    CHECK_FALSE(eraseUnitCheck(kSector, {}, kCells, 2048));
    CHECK_FALSE(eraseUnitCheck(kSector, with({}, {kFirst - 2048, 5120}, 0xFF), kCells, 2048));
    memory::SparseBytes torn;
    torn.putUnreadable({0, {kFirst + kSize, 8}});
    CHECK_FALSE(eraseUnitCheck(kSector, torn, kCells, 2048));
    // Content beyond unknown bytes could not be compared as a whole.
    CHECK_FALSE(eraseUnitCheck(kSector, with({}, {kFirst + kSize + 64, 64}, 0x42), kCells, 2048));
}

TEST_CASE("only the end of a large sector is read")
{
    memory::SparseBytes known;
    known.put(0, 0x08000000, Bytes(0x22000, 0x42));
    const auto proof = eraseUnitCheck({0, {0x08000000, 0x20000}}, known, kCells, 2048);
    REQUIRE(proof);
    CHECK(*proof == memory::MemoryRange{0, {0x0801FC00, 1032}});
}

TEST_CASE("an erase that took exactly its sector is as announced")
{
    const auto before = fullFlash();
    const auto after = with(before, kSector.range, 0xFF);
    CHECK(judgeErase(kSector, before, after, kCells).extent == Extent::AsAnnounced);
}

TEST_CASE("an erase that took its neighbour as well is larger, on either side")
{
    const auto before = fullFlash();
    const auto behind =
        judgeErase(kSector, before, with(before, {kFirst, 2 * kSize}, 0xFF), kCells);
    CHECK(behind.extent == Extent::Larger);
    CHECK(behind.unit == 2 * kSize);
    const memory::MemoryRange second{0, {kFirst + static_cast<Address>(kSize), kSize}};
    const auto inFront =
        judgeErase(second, before, with(before, {kFirst, 2 * kSize}, 0xFF), kCells);
    CHECK(inFront.extent == Extent::Larger);
    CHECK(inFront.unit == 2 * kSize);
    const auto four = judgeErase(kSector, before, with(before, {kFirst, 4 * kSize}, 0xFF), kCells);
    CHECK(four.unit == 4 * kSize);
}

TEST_CASE("an erase that left the end of its sector is smaller")
{
    const auto before = fullFlash();
    const auto half = judgeErase(kSector, before, with(before, {kFirst, kSize / 2}, 0xFF), kCells);
    CHECK(half.extent == Extent::Smaller);
    CHECK(half.unit == kSize / 2);
    CHECK(judgeErase(kSector, before, with(before, {kFirst, kSize / 4}, 0xFF), kCells).unit
          == kSize / 4);
}

TEST_CASE("an erase without effect, or with a worn cell, says nothing about sizes")
{
    const auto before = fullFlash();
    CHECK(judgeErase(kSector, before, before, kCells).extent == Extent::Unclear);
    auto worn = with(before, kSector.range, 0xFF);
    worn.put(0, kFirst + 700, Bytes{0xFE});
    CHECK(judgeErase(kSector, before, worn, kCells).extent == Extent::Unclear);
}

TEST_CASE("bytes next to a sector that were empty before are no evidence")
{
    const auto before = with(fullFlash(), {kFirst + kSize, 2048}, 0xFF);
    CHECK(judgeErase(kSector, before, with(before, kSector.range, 0xFF), kCells).extent
          == Extent::AsAnnounced);
}

TEST_CASE("content next to a sector is read as far as the memory reaches and is readable")
{
    memory::MemoryArea area;
    area.sectors = {{{0x08000000, 1024}, true, true, true},
                    {{0x08000400, 1024}, false, true, true},
                    {{0x08000800, 1024}, true, true, true}};
    CHECK(aroundSector(area, {0x08000000, 1024}, 2048)
          == std::vector<memory::MemoryRange>{{0, {0x08000000, 1024}}, {0, {0x08000800, 1024}}});
    CHECK(aroundSector(area, {0x08000400, 1024}, 512)
          == std::vector<memory::MemoryRange>{{0, {0x08000200, 512}}, {0, {0x08000800, 512}}});
    CHECK(aroundSector(area, {0x08000000, 1024}, 256) == std::vector<memory::MemoryRange>{});
}
