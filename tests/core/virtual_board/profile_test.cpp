// SPDX-License-Identifier: MIT
#include "core/virtual_board/chip/bus_timing.h"
#include "tests/core/virtual_board/host.h"

using namespace fieldflash;
using namespace fieldflash::board;
using namespace fieldflash::test;
using namespace std::chrono_literals;

namespace {

BoardSwitches profileSwitches(const char* name)
{
    return switchesOf(QStringLiteral("profile=%1").arg(QLatin1String(name)));
}

/// bwPollTimeout, and the time until the device is idle again.
struct Taken {
    std::chrono::milliseconds poll{0};
    Clock::Duration duration{0};
};

Taken take(WireHost& host, std::uint16_t block, Bytes payload)
{
    const Clock::TimePoint begin = host.clock.now();
    (void)host.dnload(block, std::move(payload));
    const StatusAnswer first = host.getStatus();
    host.wait(first.poll);
    const StatusAnswer last = host.getStatus();
    CHECK(last.status == DfuStatus::OK);
    CHECK(last.state == DfuState::dfuDNLOAD_IDLE);
    return {first.poll, host.clock.now() - begin};
}

} // namespace

TEST_CASE("a profile is a set of switches, which later switches override")
{
    CHECK(profileSwitches("l476").rom == RomKind::V103);
    CHECK(profileSwitches("f4").rom == RomKind::F4Like);
    CHECK(profileSwitches("f4").flash == FlashKind::L4);
    CHECK(profileSwitches("f4-sectors").flash == FlashKind::F4);
    CHECK(profileSwitches("f4-sectors").earlyPoll == EarlyPoll::Nak);
    CHECK(profileSwitches("slow-hub").bus == BusKind::SlowHub);
    const auto changed = switchesOf(QStringLiteral("profile=f4-sectors,early-poll=stall,rom=9.2"));
    CHECK(changed.earlyPoll == EarlyPoll::Stall);
    CHECK(changed.rom == RomKind::V92);
    CHECK(changed.flash == FlashKind::F4);
    CHECK_FALSE(BoardSwitches::parse(QStringLiteral("profile=f7")));
}

TEST_CASE("profile l476: a page takes its poll time of 25 ms and three transfers, a block 24 ms")
{
    WireHost host = bootloaderHost("profile=l476");
    const Taken erase = take(host, 0, command(0x41, kFree));
    CHECK(erase.poll == 25ms);
    CHECK(erase.duration == 28ms);
    const Taken mass = take(host, 0, command(0x41));
    CHECK(mass.duration == 28ms);
    (void)host.setAddress(kFree);
    const Taken block = take(host, 2, pattern(2048));
    CHECK(block.poll == 24ms);
    CHECK(block.duration == 29ms);
    CHECK(host.board->statistics().violations.empty());
}

TEST_CASE("profile f4: 100 ms per erase of any size, 104 ms per address or block")
{
    WireHost host = bootloaderHost("profile=f4");
    CHECK(take(host, 0, command(0x41, kFree)).duration == 103ms);
    CHECK(take(host, 0, command(0x41)).duration == 103ms);
    CHECK(take(host, 0, command(0x21, kFree)).duration == 107ms);
    CHECK(take(host, 2, pattern(2048)).duration == 109ms);
    CHECK(host.board->statistics().earlyPolls == 0);
    CHECK(host.board->flash().geometry().pageCount == 512);
}

TEST_CASE("profile f4-sectors: twelve sectors, which take longer to erase than announced")
{
    WireHost host = bootloaderHost("profile=f4-sectors");
    const Taken small = take(host, 0, command(0x41, 0x0800C000));
    CHECK(small.poll == 100ms);
    CHECK(small.duration == 400ms + 3ms);                                // 16 KB
    CHECK(take(host, 0, command(0x41, kFree)).duration == 1200ms + 3ms); // 64 KB
    const Taken large = take(host, 0, command(0x41, 0x080FFFF8));
    CHECK(large.poll == 100ms);
    CHECK(large.duration == 2s + 3ms); // 128 KB
    const Taken mass = take(host, 0, command(0x41));
    CHECK(mass.poll == 100ms);
    CHECK(mass.duration == 16s + 3ms);
    (void)host.setAddress(kFree);
    CHECK(take(host, 2, pattern(2048)).duration == 109ms); // 32.8 ms of programming in 104 ms
    CHECK(host.board->statistics().violations.empty());
}

TEST_CASE("sectors=f4: layout string, cells and wear agree about the sectors")
{
    WireHost host = bootloaderHost("sectors=f4");
    const auto& flash = host.board->flash();
    CHECK(flash.range() == AddressRange{0x08000000, 1024 * 1024});
    CHECK(flash.pageOf(0x0800FFFF) == 3);
    CHECK(flash.pageOf(0x08010000) == 4);
    CHECK(flash.pageOf(0x0801FFFF) == 4);
    CHECK(flash.pageOf(0x080FFFFF) == 11);
    CHECK(flash.pageRange(4) == AddressRange{0x08010000, 64 * 1024});
    CHECK(flash.pageRange(11) == AddressRange{0x080E0000, 128 * 1024});
    (void)host.write(0x0803FFF8, pattern(8));
    (void)host.write(0x08040000, pattern(8));
    (void)host.erasePage(0x08020000);
    CHECK(isErased(flash.read({0x0803FFF8, 8})));
    CHECK_FALSE(isErased(flash.read({0x08040000, 8})));
    CHECK(flash.eraseCount(5) == 1);
    CHECK(flash.eraseCount(6) == 0);
    CHECK(host.string(4)
          == QStringLiteral("@Internal Flash  /0x08000000/04*016Kg,01*064Kg,07*128Kg"));
}

TEST_CASE("profile slow-hub: four transactions per frame")
{
    constexpr auto slow = BusKind::SlowHub;
    CHECK(controlTransferTime(0, slow) == 1ms);
    CHECK(controlTransferTime(6, slow) == 1ms);
    CHECK(controlTransferTime(128, slow) == 1ms);
    CHECK(controlTransferTime(129, slow) == 2ms);
    CHECK(controlTransferTime(2048, slow) == 9ms);
    WireHost host = bootloaderHost("profile=slow-hub");
    (void)host.setAddress(kFree);
    const Taken block = take(host, 2, pattern(2048));
    CHECK(block.duration == 9ms + 1ms + 24ms + 1ms);
    const Clock::TimePoint begin = host.clock.now();
    (void)host.read(kFree, 2048); // ABORT, SET_ADDRESS, ABORT, UPLOAD
    CHECK(host.clock.now() - begin == 1ms + 4ms + 1ms + 9ms);
}

TEST_CASE("bus time and transferred bytes are counted separately from flash time")
{
    WireHost host = bootloaderHost("profile=l476");
    const Statistics before = host.board->statistics();
    (void)host.setAddress(kFree);
    (void)host.execute(2, pattern(2048));
    const Statistics& after = host.board->statistics();
    CHECK(after.controlTransfers - before.controlTransfers == 6);
    CHECK(after.wireBytes - before.wireBytes == 5 + 6 + 6 + 2048 + 6 + 6);
    CHECK(after.wire - before.wire == 5 * 1ms + 3ms);
    CHECK(after.busy - before.busy == 256 * 81690ns);
}
