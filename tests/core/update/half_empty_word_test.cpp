// SPDX-License-Identifier: MIT
// A program unit can be programmed only once: a half empty one is not empty.
#include "tests/core/update/update_bench.h"

using namespace fieldflash;
using namespace fieldflash::update;
using test::UpdateBench;

TEST_CASE("a program unit with either half in use is erased before it is written")
{
    constexpr Address kWord = test::kFlash + 0x8000;
    for (const Address taken : {kWord, kWord + 4}) {
        const Address wanted = taken == kWord ? kWord + 4 : kWord;
        CAPTURE(taken, wanted);
        UpdateBench bench("start=bootloader");
        image::FirmwareImage image = test::demoImage(0x0110);
        image.targets[0].segments.push_back({wanted, {0x21, 0x22, 0x23, 0x24}});
        bench.board().flash().place(taken, Bytes{0x11, 0x12, 0x13, 0x14});
        const Report report = bench.update(image);
        test::requireProved(bench, report, image);
        CHECK(bench.flashAt(taken, 4) == Bytes{0x11, 0x12, 0x13, 0x14});
        CHECK(bench.flashAt(wanted, 4) == Bytes{0x21, 0x22, 0x23, 0x24});
        CHECK(report.recoveries == 0);
    }
}
