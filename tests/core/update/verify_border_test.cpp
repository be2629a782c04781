// SPDX-License-Identifier: MIT
// A comparison covers every byte of the image and none next to it, wherever its blocks end.
#include "core/update/detail/limits.h"
#include "tests/core/update/update_bench.h"

#include <vector>

using namespace fieldflash;
using namespace fieldflash::update;
using test::UpdateBench;

namespace {

struct Place {
    Address first;
    ByteCount size;
};

Bytes pattern(ByteCount size)
{
    Bytes bytes(size);
    for (ByteCount i = 0; i < size; ++i)
        bytes[i] = static_cast<std::uint8_t>(i * 13 + i / 251 + 1);
    return bytes;
}

/// The board contains the bytes of the place, except that the given one has other bits.
Report verifyWith(const Place& place, std::optional<Address> different)
{
    UpdateBench bench("start=bootloader");
    bench.board().flash().place(place.first, pattern(place.size));
    if (different) {
        const std::uint8_t old = bench.flashAt(*different, 1).front();
        bench.board().flash().place(*different, Bytes{static_cast<std::uint8_t>(old ^ 0x81)});
    }
    return test::run(bench.session().verify(test::imageAt(place.first, pattern(place.size)), {}, {},
                                            bench.stop.get_token()));
}

} // namespace

TEST_CASE("a comparison finds any byte that differs, and states its address")
{
    const Place place =
        GENERATE(Place{test::kFlash + 0x1000, 5000}, Place{test::kFlash + 0x1003, 101},
                 Place{test::kFlash + 0x17FF, 2}, Place{test::kFlash + 0x1800, kReadPiece + 4099},
                 Place{test::kFlash + 0x1805, kReadPiece + 4099});
    CAPTURE(addressText(place.first).toStdString(), place.size);
    const Report equal = verifyWith(place, std::nullopt);
    CHECK_FALSE(equal.error);
    CHECK(equal.bytesVerified == place.size);

    std::vector<ByteCount> offsets{0, 1, place.size / 2, place.size - 1};
    for (const ByteCount border : {kReadPiece - 6, kReadPiece - 1, kReadPiece}) {
        if (border < place.size)
            offsets.push_back(border);
    }
    for (const ByteCount offset : offsets) {
        const auto address = static_cast<Address>(place.first + offset);
        CAPTURE(offset);
        const Report report = verifyWith(place, address);
        REQUIRE(report.error);
        CHECK(report.error->kind() == ErrorKind::VerifyFailed);
        CHECK(report.verified == Answer::No);
        CHECK(report.differentBytes == 1);
        REQUIRE(report.differences.size() == 1);
        CHECK(report.differences[0].address == address);
        const std::uint8_t expected = pattern(place.size)[offset];
        CHECK(report.differences[0].expected == expected);
        CHECK(report.differences[0].found == (expected ^ 0x81));
    }
}

TEST_CASE("content next to the image is not compared")
{
    const Place place{test::kFlash + 0x1003, 101};
    for (const Address beside : {place.first - 1, place.first + 101})
        CHECK_FALSE(verifyWith(place, beside).error);
}

TEST_CASE("a cell that reads right only every second time is a difference")
{
    UpdateBench bench("start=bootloader,flaky-read=0x08001010");
    const image::FirmwareImage image = test::imageAt(test::kFlash + 0x1000, pattern(64));
    bench.board().flash().place(test::kFlash + 0x1000, pattern(64));
    int failed = 0;
    // The second pass begins with the other answer.
    for (int times = 0; times < 2; ++times) {
        const Report report =
            test::run(bench.session().verify(image, {}, {}, bench.stop.get_token()));
        failed += report.error ? 1 : 0;
    }
    CHECK(failed >= 1);
}

TEST_CASE("a byte read wrong once is read again, including the first and the last one")
{
    const image::FirmwareImage image = test::demoImage(0x0100);
    const SharedBytes& right = image.targets[0].segments[0].bytes;
    for (const std::size_t offset : {std::size_t{0}, right.size() / 2, right.size() - 1}) {
        CAPTURE(offset);
        UpdateBench bench("start=bootloader");
        Bytes wrong = right.toBytes();
        wrong[offset] ^= 0x10;
        bench.board().flash().place(test::kFlash, wrong);
        // Like a corrupted transfer: once read, the flash has the right content.
        bench.onEvent = [&](const Event& event) {
            const auto* progress = std::get_if<Progress>(&event);
            if (progress && progress->done > offset)
                bench.board().flash().place(test::kFlash, right);
        };
        const Report report = test::run(bench.session().verify(image, {}, {}, {}));
        CHECK_FALSE(report.error);
        CHECK(report.verified == Answer::Yes);
        CHECK(bench.of<Note>().size() == 1);
    }
}
