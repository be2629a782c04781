// SPDX-License-Identifier: MIT
#include "core/image/chip_ram.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace fieldflash;
using namespace fieldflash::image;

namespace {

bool mayStart(Address stack, const std::vector<SectorRun>& flash)
{
    return std::ranges::any_of(ramBehind(flash), [stack](const AddressRange& range) {
        return stack > range.first && stack <= range.end();
    });
}

} // namespace

TEST_CASE("the announced flash narrows down the RAM to that of parts with such flash")
{
    const std::vector<SectorRun> l476{{2048, 512}};
    CHECK(mayStart(0x20018000, l476));
    CHECK(mayStart(0x20050000, l476)); // the L496 announces the same layout
    CHECK(mayStart(0x10008000, l476));
    CHECK_FALSE(mayStart(0x200A0000, l476));
    CHECK_FALSE(mayStart(0x20050004, l476));
    CHECK_FALSE(mayStart(0x24080000, l476));
    CHECK(mayStart(0x200A0000, {{4096, 512}}));
    CHECK(mayStart(0x200A0000, {{8192, 256}}));
    CHECK_FALSE(mayStart(0x20050000, {{2048, 64}}));
    CHECK(mayStart(0x2000A000, {{2048, 64}}));
}

TEST_CASE("groups of equal sectors are one flash, and other shapes leave RAM open")
{
    CHECK_FALSE(mayStart(0x200A0000, {{2048, 256}, {2048, 256}}));
    CHECK(mayStart(0x24080000, {{131072, 16}}));
    CHECK(mayStart(0x20050000, {{16384, 4}, {65536, 1}, {131072, 7}}));
    CHECK(mayStart(0x200A0000, {}));
    CHECK(mayStart(0x200A0000, {{2048, 4096}}));
}
