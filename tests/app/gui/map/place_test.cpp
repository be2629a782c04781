// SPDX-License-Identifier: MIT
// Known bytes: their differences, searching them, and the rows that show them.
#include "tests/support/catch.h"

#include "app/gui/map/byte_comparison.h"
#include "app/gui/memory/byte_search.h"
#include "app/gui/memory/hex_rows.h"

using namespace fieldflash;
using namespace fieldflash::gui;

namespace {

Bytes bytesOf(const char* text)
{
    const std::string words(text);
    return {words.begin(), words.end()};
}

memory::SparseBytes content(Address first, const char* text)
{
    memory::SparseBytes content;
    content.put(0, first, bytesOf(text));
    return content;
}

QString words(const char* text) { return QString::fromUtf8(text); }

} // namespace

TEST_CASE("the content of a file is known at its addresses and nowhere else")
{
    image::FirmwareImage image;
    image.targets = {{.alternateSetting = 0, .name = {}, .segments = {{0x100, bytesOf("abcd")}}},
                     {.alternateSetting = 1, .name = {}, .segments = {{0x104, bytesOf("other")}}}};
    const memory::SparseBytes found = contentOf(image);
    CHECK(byteAt(found, {0, 0x103}) == std::uint8_t('d'));
    CHECK_FALSE(byteAt(found, {0, 0x104}));
    CHECK(byteAt(found, {1, 0x104}) == std::uint8_t('o'));
    CHECK(knownRanges(found) == std::vector<memory::MemoryRange>{{0, {0x100, 4}}, {1, {0x104, 5}}});
}

TEST_CASE("nearby differences are one place, and are counted byte by byte")
{
    const memory::SparseBytes device = content(0x100, "aXcdefXhijklmnopqrstuvwxYz");
    const memory::SparseBytes file = content(0x100, "abcdefghijklmnopqrstuvwxyz");
    const Comparison found = compare(device, file);
    REQUIRE(found.places.size() == 2);
    CHECK(found.places[0].range == AddressRange{0x101, 6});
    CHECK(found.places[1].range == AddressRange{0x118, 1});
    CHECK(found.differentBytes == 3);
    CHECK(found.comparedBytes == 26);
    CHECK(found.unknownBytes == 0);
}

TEST_CASE("bytes of the file that were not read are neither matching nor different")
{
    const Comparison found = compare(content(0x104, "efXX"), content(0x100, "abcdefghij"));
    CHECK(found.comparedBytes == 4);
    CHECK(found.unknownBytes == 6);
    CHECK(found.differentBytes == 2);
    CHECK(found.touches({0, {0x100, 7}}));
    CHECK_FALSE(found.touches({0, {0x100, 6}}));
    CHECK_FALSE(found.touches({1, {0x100, 16}}));
}

TEST_CASE("stepping through differences wraps around in both directions")
{
    Bytes changed(4096 * 3, 0);
    for (const std::size_t place : {5, 5000, 12000})
        changed[place] = 1;
    memory::SparseBytes device;
    device.put(0, 0, changed);
    memory::SparseBytes file;
    file.put(0, 0, Bytes(changed.size(), 0));
    const Comparison found = compare(device, file);
    CHECK(found.next({0, 0})->range.first == 5);
    CHECK(found.next({0, 5})->range.first == 5000);
    CHECK(found.next({0, 12000})->range.first == 5);
    CHECK(found.previous({0, 5000})->range.first == 5);
    CHECK(found.previous({0, 5})->range.first == 12000);
    CHECK(compare(device, device).next({0, 0}) == nullptr);
}

TEST_CASE("typed bytes are understood with and without blanks and prefixes")
{
    const Bytes wanted{0xDE, 0xAD, 0x0B};
    for (const char* typed : {"DE AD 0B", "dead0b", "0xDE 0xAD 0x0B", "de ad b"}) {
        INFO(typed);
        CHECK(searchPattern(words(typed), SearchKind::Bytes) == wanted);
    }
    for (const char* typed : {"", "  ", "xyz", "DEA", "0x"}) {
        INFO(typed);
        CHECK_FALSE(searchPattern(words(typed), SearchKind::Bytes));
    }
    CHECK(searchPattern(words("4 µA"), SearchKind::Text) == bytesOf("4 µA"));
}

TEST_CASE("a search continues after the cursor, wraps around, and runs backwards")
{
    memory::SparseBytes memory = content(0x100, "one two one");
    memory.put(1, 0x50, bytesOf("one"));
    const Bytes one = bytesOf("one");
    CHECK(findNext(memory, one, {0, 0}) == Place{0, 0x100});
    CHECK(findNext(memory, one, {0, 0x100}) == Place{0, 0x108});
    CHECK(findNext(memory, one, {0, 0x108}) == Place{1, 0x50});
    CHECK(findNext(memory, one, {1, 0x50}) == Place{0, 0x100});
    CHECK(countMatches(memory, one, {0, 0x108}) == MatchCount{3, 2});
    CHECK(countMatches(memory, one, {1, 0x50}) == MatchCount{3, 3});
    CHECK(countMatches(memory, one, {0, 0x101}) == MatchCount{3, 0});
    CHECK(countMatches(memory, {}, {0, 0x100}) == MatchCount{0, 0});
    CHECK(countMatches(content(0, "aaaa"), bytesOf("aa"), {0, 1}) == MatchCount{3, 2});
    CHECK(findPrevious(memory, one, {0, 0x108}) == Place{0, 0x100});
    CHECK(findPrevious(memory, one, {0, 0x100}) == Place{1, 0x50});
    CHECK(findPrevious(memory, one, {1, 0x50}) == Place{0, 0x108});
    CHECK_FALSE(findNext(memory, bytesOf("three"), {0, 0}));
    CHECK_FALSE(findPrevious(memory, bytesOf("a very long text that is nowhere"), {0, 0}));
    CHECK_FALSE(findNext(memory, {}, {0, 0}));
}

TEST_CASE("rows begin at aligned addresses, and a tear marks omitted rows")
{
    const HexRows rows({{0, {0x1008, 0x20}}, {0, {0x2000, 4}}, {1, {0x10, 16}}}, 16);
    REQUIRE(rows.count() == 3 + 1 + 1 + 1 + 1);
    CHECK(rows.row(0).first == Place{0, 0x1000});
    CHECK(rows.row(0).range == AddressRange{0x1008, 8});
    CHECK(rows.row(2).range == AddressRange{0x1020, 8});
    CHECK(rows.row(3).isTear());
    CHECK(rows.row(3).leftOut == 0x2000 - 0x1028);
    CHECK(rows.row(4).range == AddressRange{0x2000, 4});
    CHECK(rows.row(5).isTear());
    CHECK(rows.row(5).leftOut == 0);
    CHECK(rows.row(6).first == Place{1, 0x10});
    CHECK(rows.rowOf({0, 0x1027}) == 2);
    CHECK(rows.rowOf({0, 0x2003}) == 4);
    CHECK(rows.rowOf({1, 0x10}) == 6);
    CHECK_FALSE(rows.rowOf({0, 0x1028}));
    CHECK_FALSE(rows.rowOf({0, 0x1007}));
}

TEST_CASE("moving through rows skips omitted ones and stops at both ends")
{
    const HexRows rows({{0, {0x1008, 0x20}}, {0, {0x2000, 4}}}, 16);
    CHECK(rows.moved({0, 0x1027}, 1) == Place{0, 0x2000});
    CHECK(rows.moved({0, 0x2000}, -1) == Place{0, 0x1027});
    CHECK(rows.moved({0, 0x1008}, -100) == Place{0, 0x1008});
    CHECK(rows.moved({0, 0x1008}, 1000) == Place{0, 0x2003});
    CHECK(rows.nearest({0, 0x1500}) == Place{0, 0x1027});
    CHECK(rows.nearest({0, 0}) == Place{0, 0x1008});
    CHECK(rows.nearest({3, 0}) == Place{0, 0x2003});
    CHECK(HexRows().count() == 0);
}

TEST_CASE("a memory at the very end of the address space has rows")
{
    const HexRows rows({{0, {0xFFFFFF00, 0x100}}}, 16);
    CHECK(rows.count() == 16);
    CHECK(rows.row(15).range == AddressRange{0xFFFFFFF0, 16});
    CHECK(rows.moved(rows.last(), 1) == Place{0, 0xFFFFFFFF});
}
