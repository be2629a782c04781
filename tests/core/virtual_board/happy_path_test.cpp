// SPDX-License-Identifier: MIT
#include "core/virtual_board/application/demo_content.h"
#include "tests/core/virtual_board/host.h"

using namespace fieldflash;
using namespace fieldflash::test;
using namespace std::chrono_literals;
using board::DfuState;
using board::DfuStatus;

namespace {

usb::ControlSetup dfu(std::uint8_t bRequest, std::uint16_t wValue, bool isIn = false)
{
    return {static_cast<std::uint8_t>(isIn ? 0xA1 : 0x21), bRequest, wValue, 0};
}

/// One DNLOAD with its two GETSTATUS; returns the final state.
std::uint8_t download(BusHost& host, usb::Link& link, std::uint16_t block, Bytes data)
{
    REQUIRE(run(link.controlOut(dfu(1, block), std::move(data), 1s)));
    const auto first = run(link.controlIn(dfu(3, 0, true), 6, 1s));
    REQUIRE(first);
    REQUIRE((*first)[4] == 4);
    run(host.clock.sleepFor(std::chrono::milliseconds(readLittle16(*first, 1))));
    const auto second = run(link.controlIn(dfu(3, 0, true), 6, 1s));
    REQUIRE(second);
    CHECK((*second)[0] == 0);
    return (*second)[4];
}

} // namespace

TEST_CASE("an application is detached and replaced, and reconnects with its new version")
{
    BusHost host;
    const usb::DeviceInfo before = host.device();
    CHECK(before.portPath == QStringLiteral("1-1"));
    CHECK(before.vendorId == 0x1209);
    CHECK(before.bcdDevice == 0x0100);
    CHECK(before.serialNumber.size() == 24);
    {
        auto link = host.open();
        REQUIRE(run(link->claimInterface(0)));
        REQUIRE(run(link->controlOut(dfu(0, 1000), {}, 1s)));
    }
    const auto rom = host.awaitArrivalAfter(before.arrival);
    REQUIRE(rom);
    CHECK(rom->vendorId == 0x0483);
    CHECK(rom->productId == 0xDF11);
    CHECK(rom->product == QStringLiteral("STM32  BOOTLOADER"));
    CHECK(rom->serialNumber.size() == 12);

    const Bytes image = board::demoApplication(0x0110);
    auto link = host.open();
    REQUIRE(run(link->claimInterface(0)));
    REQUIRE(run(link->selectAlternate(0, 0)));
    for (Address at = kFlash; at < kFlash + image.size(); at += 2048)
        CHECK(download(host, *link, 0, command(0x41, at)) == 5);
    CHECK(download(host, *link, 0, command(0x21, kFlash)) == 5);
    for (std::size_t at = 0; at < image.size(); at += 2048) {
        const auto first = image.begin() + static_cast<std::ptrdiff_t>(at);
        const auto block = static_cast<std::uint16_t>(2 + at / 2048);
        CHECK(download(host, *link, block, Bytes(first, first + 2048)) == 5);
    }
    CHECK(download(host, *link, 0, command(0x21, kFlash)) == 5);
    REQUIRE(run(link->controlOut(dfu(6, 0), {}, 1s)));
    Bytes readBack;
    for (std::uint16_t block = 2; readBack.size() < image.size(); ++block) {
        const auto bytes = run(link->controlIn(dfu(2, block, true), 2048, 1s));
        REQUIRE(bytes);
        readBack.insert(readBack.end(), bytes->begin(), bytes->end());
    }
    CHECK(readBack == image);
    REQUIRE(run(link->controlOut(dfu(6, 0), {}, 1s)));
    REQUIRE(run(link->controlOut(dfu(1, 2), {}, 1s)));
    const auto manifest = run(link->controlIn(dfu(3, 0, true), 6, 1s));
    REQUIRE(manifest);
    CHECK((*manifest)[4] == 7);

    const auto after = host.awaitArrivalAfter(rom->arrival);
    REQUIRE(after);
    CHECK(after->bcdDevice == 0x0110);
    CHECK(after->portPath == before.portPath);
    CHECK(after->serialNumber == before.serialNumber);
    const auto& statistics = host.boards.front()->statistics();
    CHECK(statistics.violations.empty());
    CHECK(statistics.pageErases() == 7);
    CHECK(statistics.programmedDoubleWords == image.size() / 8);
    CHECK(statistics.bytesRead == image.size());
}
