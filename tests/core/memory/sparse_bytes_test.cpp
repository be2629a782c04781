// SPDX-License-Identifier: MIT
#include "core/memory/sparse_bytes.h"
#include "tests/support/catch.h"

#include <map>
#include <random>

using namespace fieldflash;
using namespace fieldflash::memory;

namespace {

constexpr Address kBase = 0x08000000;

Bytes bytesOf(std::optional<ByteView> view)
{
    REQUIRE(view);
    return Bytes(view->begin(), view->end());
}

} // namespace

TEST_CASE("content is found as it was put, completely and in parts")
{
    SparseBytes known;
    known.put(0, kBase + 8, Bytes{1, 2, 3, 4, 5});
    CHECK(bytesOf(known.find({0, {kBase + 8, 5}})) == Bytes{1, 2, 3, 4, 5});
    CHECK(bytesOf(known.find({0, {kBase + 10, 2}})) == Bytes{3, 4});
    CHECK(bytesOf(known.find({0, {kBase + 12, 1}})) == Bytes{5});
    CHECK_FALSE(known.find({0, {kBase + 7, 2}}));
    CHECK_FALSE(known.find({0, {kBase + 12, 2}}));
    CHECK_FALSE(known.find({1, {kBase + 8, 5}}));
    CHECK(known.find({0, {kBase, 0}}));
    CHECK(known.isKnown({0, {kBase + 8, 5}}));
    CHECK_FALSE(known.isKnown({0, {kBase + 8, 6}}));
}

TEST_CASE("adjacent content is joined, and the newer bytes win")
{
    SparseBytes known;
    known.put(0, kBase, Bytes{1, 1, 1, 1});
    known.put(0, kBase + 8, Bytes{3, 3, 3, 3});
    known.put(0, kBase + 4, Bytes{2, 2, 2, 2});
    CHECK(bytesOf(known.find({0, {kBase, 12}})) == Bytes{1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3});
    known.put(0, kBase + 3, Bytes{9, 9, 9});
    CHECK(bytesOf(known.find({0, {kBase, 12}})) == Bytes{1, 1, 1, 9, 9, 9, 2, 2, 3, 3, 3, 3});
    known.put(0, kBase, {});
    CHECK(bytesOf(known.find({0, {kBase, 1}})) == Bytes{1});
}

TEST_CASE("removing the middle leaves both ends")
{
    SparseBytes known;
    known.put(0, kBase, Bytes{1, 2, 3, 4, 5, 6, 7, 8});
    known.put(1, kBase, Bytes{1, 2, 3, 4, 5, 6, 7, 8});
    known.forget({0, {kBase + 3, 2}});
    CHECK(bytesOf(known.find({0, {kBase, 3}})) == Bytes{1, 2, 3});
    CHECK(bytesOf(known.find({0, {kBase + 5, 3}})) == Bytes{6, 7, 8});
    CHECK_FALSE(known.find({0, {kBase, 8}}));
    CHECK_FALSE(known.find({0, {kBase + 3, 1}}));
    CHECK_FALSE(known.find({0, {kBase + 4, 1}}));
    CHECK(known.isKnown({1, {kBase, 8}}));

    const auto parts = known.parts({0, {kBase + 1, 6}});
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].first == kBase + 1);
    CHECK(Bytes(parts[0].bytes.begin(), parts[0].bytes.end()) == Bytes{2, 3});
    CHECK(parts[1].first == kBase + 5);
    CHECK(Bytes(parts[1].bytes.begin(), parts[1].bytes.end()) == Bytes{6, 7});
    CHECK(known.unknown({0, {kBase, 10}})
          == std::vector<AddressRange>{{kBase + 3, 2}, {kBase + 8, 2}});
    CHECK(known.unknown({2, {kBase, 10}}) == std::vector<AddressRange>{{kBase, 10}});
    CHECK(known.unknown({1, {kBase, 8}}).empty());
}

TEST_CASE("cells that could not be read look erased, and are remembered until overwritten")
{
    SparseBytes known;
    known.put(0, kBase, Bytes(16, 0x11));
    known.putUnreadable({0, {kBase + 8, 8}});
    CHECK(bytesOf(known.find({0, {kBase + 8, 8}})) == Bytes(8, 0xFF));
    CHECK(known.hasUnreadable({0, {kBase, 9}}));
    CHECK(known.hasUnreadable({0, {kBase + 15, 4}}));
    CHECK_FALSE(known.hasUnreadable({0, {kBase, 8}}));
    CHECK_FALSE(known.hasUnreadable({0, {kBase + 16, 8}}));
    CHECK_FALSE(known.hasUnreadable({1, {kBase, 16}}));
    known.put(0, kBase + 15, Bytes{7});
    CHECK_FALSE(known.hasUnreadable({0, {kBase, 16}}));
    known.putUnreadable({0, {kBase, 8}});
    known.forget({0, {kBase + 16, 8}});
    CHECK(known.hasUnreadable({0, {kBase, 8}}));
    known.forget({0, {kBase, 1}});
    CHECK_FALSE(known.hasUnreadable({0, {kBase, 8}}));
}

TEST_CASE("the last byte of the address space can be known")
{
    SparseBytes known;
    known.put(0, 0xFFFFFFF0, Bytes(16, 5));
    CHECK(known.isKnown({0, {0xFFFFFFF0, 16}}));
    known.forget({0, {0xFFFFFFFF, 1}});
    CHECK(known.isKnown({0, {0xFFFFFFF0, 15}}));
    CHECK_FALSE(known.isKnown({0, {0xFFFFFFFF, 1}}));
}

TEST_CASE("after any puts and removals each byte is the one that was put last")
{
    std::mt19937 generator(11);
    const auto below = [&](std::uint32_t limit) {
        return static_cast<std::uint32_t>(generator() % limit);
    };
    for (int round = 0; round < 20; ++round) {
        SparseBytes known;
        std::map<Address, std::uint8_t> model;
        for (int step = 0; step < 60; ++step) {
            const Address first = kBase + below(64);
            const ByteCount size = 1 + below(24);
            if (below(3) == 0) {
                known.forget({0, {first, size}});
                for (ByteCount i = 0; i < size; ++i)
                    model.erase(static_cast<Address>(first + i));
            } else {
                Bytes bytes(size);
                for (ByteCount i = 0; i < size; ++i)
                    model[static_cast<Address>(first + i)] = bytes[i] =
                        static_cast<std::uint8_t>(generator());
                known.put(0, first, bytes);
            }
            for (Address at = kBase; at < kBase + 96; ++at) {
                const auto found = known.find({0, {at, 1}});
                const auto expected = model.find(at);
                REQUIRE(found.has_value() == (expected != model.end()));
                if (found)
                    REQUIRE(found->front() == expected->second);
            }
            const AddressRange range{kBase + below(64), 1 + below(32)};
            ByteCount held = 0;
            for (ByteCount at = range.first; at < range.end(); ++at)
                held += model.count(static_cast<Address>(at));
            REQUIRE(known.isKnown({0, range}) == (held == range.size));
            ByteCount missing = 0;
            for (const AddressRange& gap : known.unknown({0, range}))
                missing += gap.size;
            REQUIRE(held + missing == range.size);
        }
    }
}

TEST_CASE("all known content can be listed, memory by memory, and read from any byte on")
{
    SparseBytes known;
    CHECK(known.isEmpty());
    known.put(1, 0x10, Bytes{7});
    known.put(0, 0x108, Bytes{5, 6});
    known.put(0, 0x100, Bytes{1, 2, 3});
    CHECK(known.size() == 6);
    const auto pieces = known.pieces();
    REQUIRE(pieces.size() == 3);
    CHECK(pieces[0].place() == MemoryRange{0, {0x100, 3}});
    CHECK(pieces[1].place() == MemoryRange{0, {0x108, 2}});
    CHECK(pieces[2].place() == MemoryRange{1, {0x10, 1}});
    CHECK(bytesOf(known.from(0, 0x101, 100)) == Bytes{2, 3});
    CHECK(bytesOf(known.from(0, 0x101, 1)) == Bytes{2});
    CHECK(known.from(0, 0x103, 1).empty());
    CHECK(known.from(2, 0x100, 1).empty());
}
