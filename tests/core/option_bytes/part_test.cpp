// SPDX-License-Identifier: MIT
#include "tests/core/option_bytes/some_parts.h"

using namespace fieldflash;
using namespace fieldflash::option_bytes;

TEST_CASE("the family is recognised by the address of the option bytes")
{
    const auto l476 = partOf(test::mapOfL476());
    REQUIRE(l476);
    CHECK(l476->family == Family::TwoBanks);
    CHECK(l476->blocks == std::vector<Address>{0x1FFF7800, 0x1FFFF800});
    CHECK(l476->pageSize == 2048);
    CHECK(l476->pageCount == 512);
    CHECK(l476->otp == AddressRange{0x1FFF7000, 1024});
    CHECK_FALSE(l476->lacksSecondBlock());

    const auto l433 = partOf(test::mapOfL433());
    REQUIRE(l433);
    CHECK(l433->family == Family::OneBank);
    CHECK(l433->blocks == std::vector<Address>{0x1FFF7800});
    CHECK_FALSE(l433->lacksSecondBlock());

    const auto l4r9 = partOf(test::mapOfL4R9());
    REQUIRE(l4r9);
    CHECK(l4r9->family == Family::Plus);
    CHECK(l4r9->blocks == std::vector<Address>{0x1FF00000, 0x1FF01000});
    CHECK(l4r9->pageSize == 4096);
}

TEST_CASE("a large flash with one announced block lacks the second")
{
    const auto part = partOf(test::mapOf({QStringLiteral("@Internal Flash/0x08000000/512*2Kg"),
                                          QStringLiteral("@Option Bytes/0x1FFF7800/1*40e")}));
    REQUIRE(part);
    CHECK(part->family == Family::TwoBanks);
    CHECK(part->lacksSecondBlock());
    CHECK_FALSE(part->otp);
}

TEST_CASE("other chips are not mistaken for an STM32L4")
{
    CHECK_FALSE(partOf({}));
    CHECK_FALSE(partOf(test::mapOf({QStringLiteral("@Internal Flash  /0x08000000/04*016Kg"),
                                    QStringLiteral("@Option Bytes  /0x1FFFC000/01*016 e")})));
    // A clone: the address of the second bank, but only 16 bytes.
    CHECK_FALSE(partOf(test::mapOf({QStringLiteral("@Option Bytes  /0x1FFFF800/01*016 e"),
                                    QStringLiteral("@Internal Flash  /0x08000000/128*002Kg")})));
}

// What is not an L4's at the addresses of an L4: the OTP memory of an F407, the option bytes of a
// G474, both as their bootloaders announce them.
TEST_CASE("another memory at the address of option bytes is not decoded")
{
    CHECK_FALSE(
        partOf(test::mapOf({QStringLiteral("@Internal Flash  /0x08000000/04*016Kg,01*064Kg"),
                            QStringLiteral("@Option Bytes  /0x1FFFC000/01*016 e"),
                            QStringLiteral("@OTP Memory /0x1FFF7800/01*512 e,01*016 e")})));
    CHECK_FALSE(partOf(
        test::mapOf({QStringLiteral("@Internal Flash   /0x08000000/256*02Kg"),
                     QStringLiteral("@Option Bytes   /0x1FFF7800/01*048 e/0x1FFFF800/01*048 e")})));
}
