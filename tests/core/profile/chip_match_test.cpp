// SPDX-License-Identifier: MIT
#include "core/profile/chip_match.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace fieldflash;
using namespace fieldflash::profile;

namespace {

constexpr UsbId kRom{0x0483, 0xDF11};

std::vector<ChipMatch> behind(const std::vector<SectorRun>& flash, const char* family = "")
{
    return chipsBehind({kRom, flash, QString::fromLatin1(family)});
}

bool mayStart(Address stack, const std::vector<SectorRun>& flash, const char* family = "")
{
    return std::ranges::any_of(ramOf(behind(flash, family)), [stack](const AddressRange& range) {
        return stack > range.first && stack <= range.end();
    });
}

} // namespace

TEST_CASE("the announced flash narrows down the RAM to that of the parts with such flash")
{
    const std::vector<SectorRun> l476{{2048, 512}};
    CHECK(mayStart(0x20018000, l476));
    CHECK(mayStart(0x20050000, l476)); // the L496 announces the same
    CHECK(mayStart(0x10008000, l476));
    CHECK_FALSE(mayStart(0x200A0000, l476));
    CHECK_FALSE(mayStart(0x20050004, l476));
    CHECK_FALSE(mayStart(0x24080000, l476));
    CHECK(mayStart(0x200A0000, {{4096, 512}}));
    CHECK(mayStart(0x200A0000, {{8192, 256}}));
    CHECK_FALSE(mayStart(0x20050000, {{2048, 64}}));
    CHECK(mayStart(0x2000A000, {{2048, 64}}));
}

TEST_CASE("groups of equal sectors are one flash")
{
    CHECK_FALSE(mayStart(0x200A0000, {{2048, 256}, {2048, 256}}));
}

TEST_CASE("uneven sectors also identify the chip")
{
    const std::vector<SectorRun> f4{{16384, 4}, {65536, 1}, {131072, 7}};
    CHECK(mayStart(0x20020000, f4));
    CHECK(mayStart(0x10010000, f4));
    CHECK(mayStart(0x20050000, f4)); // F413, F469
    CHECK_FALSE(mayStart(0x20050004, f4));
    CHECK_FALSE(mayStart(0x24080000, f4));
    CHECK(mayStart(0x24080000, {{131072, 16}})); // H743
}

TEST_CASE("flash of an unknown shape leaves RAM open")
{
    CHECK(mayStart(0x200A0000, {}));
    CHECK(mayStart(0x200A0000, {{2048, 4096}}));
    CHECK(mayStart(0x24080000, {{16384, 3}, {65536, 1}}));
}

TEST_CASE("a stated family narrows down the choice, unless the announced layout contradicts it")
{
    const std::vector<SectorRun> flash{{2048, 64}};
    CHECK(mayStart(0x20024000, flash));
    CHECK_FALSE(mayStart(0x20024000, flash, "stm32c0"));
    CHECK_FALSE(disagreement({kRom, flash, QStringLiteral("stm32c0")}));
    const std::vector<SectorRun> f4{{16384, 4}, {65536, 1}, {131072, 7}};
    CHECK(mayStart(0x20020000, f4, "stm32c0"));
    const auto said = disagreement({kRom, f4, QStringLiteral("stm32c0")});
    REQUIRE(said);
    CHECK_THAT(said->toStdString(), test::hasText("STM32C0"));
    CHECK_THAT(said->toStdString(), test::hasText("7 × 128 KB"));
    CHECK_FALSE(disagreement({kRom, f4, QStringLiteral("no such family")}));
}

TEST_CASE("the program unit is the largest of all possible chips")
{
    CHECK(cellsOf(behind({{2048, 512}})) == memory::FlashCells());
    CHECK(cellsOf(behind({{8192, 256}})).programUnit == 16); // U5, H5, H7A3
    CHECK(cellsOf(behind({{131072, 16}})).programUnit == 32);
    CHECK(cellsOf(behind({})) == memory::FlashCells());
}
