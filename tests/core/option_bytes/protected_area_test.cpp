// SPDX-License-Identifier: MIT
#include "core/option_bytes/protected_area.h"
#include "tests/core/option_bytes/some_parts.h"

using namespace fieldflash;
using namespace fieldflash::option_bytes;
using test::blockOf;

namespace {

constexpr std::uint32_t kOptr = 0xFFEFF8AA;
constexpr std::uint32_t kNothing = 0xFF00FFFF; // first page 255, last page 0

Protection protectionIn(const memory::MemoryMap& map, const std::vector<Bytes>& blocks)
{
    const auto part = partOf(map);
    REQUIRE(part);
    std::vector<OptionBlock> all;
    for (std::size_t i = 0; i < blocks.size(); ++i)
        all.push_back(*optionBlock(part->blocks[i], blocks[i]));
    return protectionOf(*part, all);
}

} // namespace

TEST_CASE("protected pages are named by option word, page and address, in both banks")
{
    const Protection protection = protectionIn(
        test::mapOfL476(), {blockOf(kOptr, 0xFF06FF04), blockOf(kOptr, kNothing, 0xFF00FF00)});
    REQUIRE(protection.areas.size() == 2);
    CHECK(protection.known == AddressRange{0x08000000, 1024 * 1024});
    CHECK(protection.areas[0].range == AddressRange{0x08002000, 3 * 2048});
    CHECK(areaText(protection.areas[0])
          == QStringLiteral("pages 4 to 6 (0x0800 2000–0x0800 37FF, WRP1A)"));
    CHECK(areaName(protection.areas[0]) == QStringLiteral("pages 4 to 6 (WRP1A)"));
    CHECK(areaText(protection.areas[1])
          == QStringLiteral("page 0 (0x0808 0000–0x0808 07FF, WRP2B)"));
    CHECK(protection.in({0x08003000, 4}).size() == 1);
    CHECK(protection.in({0x08003800, 4}).empty());
}

TEST_CASE("code that can only be executed cannot be rewritten either")
{
    const Protection protection = protectionIn(
        test::mapOfL433(), {blockOf(0xFFFFF8AA, kNothing, kNothing, 0xFFFF0010, 0x11)});
    REQUIRE(protection.areas.size() == 1);
    CHECK(areaText(protection.areas[0]) == QStringLiteral("0x0800 0080–0x0800 008F, PCROP1"));
}

TEST_CASE("outside what was read, nothing is called unprotected")
{
    const Protection bank1 = protectionIn(test::mapOfL476(), {blockOf(kOptr)});
    CHECK(bank1.isUnprotected({0x0807F800, 2048}));
    CHECK_FALSE(bank1.isUnprotected({0x0807F800, 4096}));
    CHECK_FALSE(bank1.isUnprotected({0x08080000, 2048}));
    const Protection none = protectionIn(test::mapOfL476(), {});
    CHECK_FALSE(none.isUnprotected({0x08000000, 8}));
}

TEST_CASE("damaged words and a flash that is configured as one bank tell nothing about addresses")
{
    Bytes damaged = blockOf(kOptr, 0xFF06FF04);
    damaged[28] ^= 1; // the complement of WRP1A
    CHECK(protectionIn(test::mapOfL476(), {damaged}).areas.empty());
    CHECK(protectionIn(test::mapOfL476(), {damaged}).known.isEmpty());
    const std::uint32_t oneBank = kOptr & ~(1U << 22);
    CHECK(protectionIn(test::mapOfL4R9(), {blockOf(oneBank, 0xFF06FF04)}).areas.empty());
    CHECK(protectionIn(test::mapOfL4R9(), {blockOf(kOptr, 0xFF06FF04)}).areas.size() == 1);
}
