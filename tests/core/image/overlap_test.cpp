// SPDX-License-Identifier: MIT
#include "core/image/content/overlap.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::image;

TEST_CASE("pieces that touch, or belong to different memories, do not overlap")
{
    CHECK_FALSE(findOverlap({}));
    CHECK_FALSE(findOverlap({{{0, {0x100, 0x10}}, 0}}));
    CHECK_FALSE(findOverlap({{{0, {0x110, 0x10}}, 0}, {{0, {0x100, 0x10}}, 1}}));
    CHECK_FALSE(findOverlap({{{0, {0x100, 0x10}}, 0}, {{1, {0x100, 0x10}}, 1}}));
}

TEST_CASE("an overlap is found after any number of separate pieces")
{
    for (const std::uint8_t alternate : {std::uint8_t{0}, std::uint8_t{3}}) {
        std::vector<Placement> placements;
        for (Address number = 0; number < 6; ++number)
            placements.push_back({{0, {0x100 * number, 0x10}}, number});
        placements.push_back({{alternate, {0x900, 0x10}}, 20});
        placements.push_back({{alternate, {0x90F, 0x10}}, 10});
        placements.push_back({{alternate, {0xA00, 0x10}}, 30});
        const auto overlap = findOverlap(placements);
        REQUIRE(overlap);
        // Ordered by position in the file, not by address.
        CHECK(overlap->earlier.fileOffset == 10);
        CHECK(overlap->later.fileOffset == 20);
    }
}

TEST_CASE("a piece inside another overlaps it")
{
    const auto overlap = findOverlap({{{0, {0x100, 0x100}}, 0}, {{0, {0x180, 1}}, 1}});
    REQUIRE(overlap);
    CHECK(overlap->later.where.range == AddressRange{0x180, 1});
}
