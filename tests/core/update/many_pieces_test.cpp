// SPDX-License-Identifier: MIT
// A file may consist of thousands of segments, with as many gaps that must be preserved.
#include "tests/core/update/update_bench.h"

using namespace fieldflash;
using namespace fieldflash::update;
using test::UpdateBench;

TEST_CASE("the gaps between thousands of pieces are read sector by sector and preserved")
{
    constexpr Address kFirst = test::kFlash + 0x8000;
    constexpr ByteCount kStep = 16;
    constexpr std::size_t kPieces = 8'000;
    UpdateBench bench("start=bootloader");
    image::FirmwareImage image = test::demoImage(0x0110);
    Bytes expected(kPieces * kStep, 0xA5);
    bench.board().flash().place(kFirst, expected);
    for (std::size_t piece = 0; piece < kPieces; ++piece) {
        const ByteCount offset = piece * kStep + 3;
        expected[offset] = 0x5A;
        image.targets[0].segments.push_back({static_cast<Address>(kFirst + offset), {0x5A}});
    }
    const Report report = bench.update(image);
    test::requireProved(bench, report, image);
    CHECK(bench.flashAt(kFirst, expected.size()) == expected);
    CHECK(bench.board().statistics().requests.at(QStringLiteral("UPLOAD")) < kPieces / 8);
}
