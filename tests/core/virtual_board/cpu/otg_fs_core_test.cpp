// SPDX-License-Identifier: MIT
#include "core/virtual_board/cpu/otg_fs_core.h"
#include "tests/support/catch.h"

#include <array>

using namespace fieldflash;
using namespace fieldflash::board;
using namespace std::chrono_literals;

namespace otg_fs_core_test {

namespace {

constexpr std::array<std::uint8_t, 8> kGetDescriptor{0x80, 6, 0, 1, 0, 0, 18, 0};

constexpr std::array<std::uint8_t, 8> kSetLineCoding{0x21, 0x20, 0, 0, 0, 0, 7, 0};

/// Connected and reset by the host, endpoint 0 ready for a SETUP.
struct Bench {
    OtgFsCore core;

    Bench()
    {
        core.write(0x000, 0xC0);       // GOTGCTL: B session valid by override
        core.write(0x038, 1U << 16);   // GCCFG.PWRDWN
        core.write(0x804, 0);          // DCTL.SDIS = 0
        core.write(0x008, 1);          // GAHBCFG.GINT
        core.write(0x018, 0x000C1010); // GINTMSK
        core.write(0x810, 1);          // DIEPMSK.XFRC
        core.write(0x814, 9);          // DOEPMSK
        core.write(0x81C, 0x00010001); // DAINTMSK
        core.setConnected(true);
        core.setTime(10ms);
        core.busReset();
        core.write(0x014, 0xFFFFFFFF);
        core.write(0xB10, 0x60000000);
    }
    void takeSetup()
    {
        while ((core.read(0x014) & (1U << 4)) != 0)
            (void)core.read(0x020);
        core.write(0xB08, 0xFFFF);
    }
    /// PKTSTS of the next entry, which is removed.
    std::uint32_t take() { return (core.read(0x020) >> 17) & 0xFU; }
    [[nodiscard]] std::uint32_t outFlags() { return core.read(0xB08); }
    /// SET_LINE_CODING with its data, everything received so far acknowledged.
    void controlWrite()
    {
        REQUIRE(core.setup(kSetLineCoding) == Handshake::Ack);
        takeSetup();
        core.write(0xB10, 0x60000000 | (1U << 19) | 64);
        core.write(0xB00, (1U << 31) | (1U << 26));
        REQUIRE(core.out(0, Bytes(7, 0)) == Handshake::Ack);
        CHECK(take() == 2);
        CHECK(take() == 3);
        CHECK(outFlags() == 1U);
        core.write(0xB08, 1);
    }
};

} // namespace

TEST_CASE("the pull-up needs power, a session, device mode and no soft disconnect")
{
    OtgFsCore core;
    CHECK_FALSE(core.wantsConnection());
    core.write(0x038, 1U << 16);
    core.write(0x804, 0);
    CHECK_FALSE(core.wantsConnection());
    core.write(0x000, 0xC0);
    CHECK(core.wantsConnection());
    core.write(0x804, 2);
    CHECK_FALSE(core.wantsConnection());
}

TEST_CASE("before a bus reset no packet is answered, and three idle milliseconds suspend")
{
    OtgFsCore core;
    core.setConnected(true);
    CHECK(core.setup(kGetDescriptor) == Handshake::None);
    core.setTime(3ms);
    CHECK((core.read(0x014) & (1U << 11)) != 0);
    core.busReset();
    CHECK((core.read(0x808) & 1U) == 0);
}

TEST_CASE("a bus reset wakes a core whose clocks are stopped, and takes effect when they run again")
{
    OtgFsCore core;
    core.setConnected(true);
    core.setTime(5ms); // suspended
    core.write(0x014, 0xFFFFFFFF);
    core.write(0xE00, 1); // PCGCCTL.STPPCLK, as HAL_PCD_SuspendCallback() does
    core.busReset();
    CHECK((core.read(0x014) & (1U << 31)) != 0); // WKUPINT
    CHECK((core.read(0x014) & (3U << 12)) == 0);
    core.setTime(10ms); // a reset is not an idle bus
    CHECK((core.read(0x014) & (1U << 11)) == 0);
    CHECK(core.setup(kGetDescriptor) == Handshake::None);
    core.write(0xE00, 0);
    CHECK((core.read(0x014) & (3U << 12)) == 3U << 12); // USBRST, ENUMDNE
    CHECK(core.setup(kGetDescriptor) == Handshake::Ack);
    core.write(0xE00, 1);
    Bytes packet;
    CHECK(core.in(0, packet) == Handshake::None);
    CHECK(core.out(0, packet) == Handshake::None);
    core.setConnected(false); // a reset without effect
    core.setConnected(true);
    core.busReset();
    core.setConnected(false);
    core.setConnected(true);
    core.write(0xE00, 0);
    CHECK(core.setup(kGetDescriptor) == Handshake::None);
}

TEST_CASE("a SETUP arrives as data and completion, and only the completion raises STUP")
{
    Bench bench;
    REQUIRE(bench.core.setup(kGetDescriptor) == Handshake::Ack);
    CHECK(bench.core.isInterruptAsserted());
    CHECK(((bench.core.read(0x01C) >> 17) & 0xF) == 6);
    CHECK(((bench.core.read(0x020) >> 4) & 0x7FF) == 8);
    CHECK(bench.core.read(0x1000) == 0x01000680);
    CHECK(bench.core.read(0x1000) == 0x00120000);
    CHECK(bench.outFlags() == 1U << 15); // STPKTRX
    CHECK(bench.take() == 3);
    CHECK(bench.outFlags() == ((1U << 15) | 1U)); // XFRC, although no transfer ends
    CHECK(bench.take() == 4);
    CHECK(bench.outFlags() == ((1U << 15) | 9U));
}

TEST_CASE("the status stage of a control write adds a completion, which ends no transfer")
{
    Bench bench;
    bench.controlWrite();
    bench.core.write(0xB00, (1U << 31) | (1U << 26));
    Bytes packet;
    CHECK(bench.core.in(0, packet) == Handshake::Nak);
    CHECK(bench.outFlags() == 1U << 5); // STSPHSRX
    CHECK(bench.take() == 3);
    CHECK(bench.outFlags() == ((1U << 5) | 1U));
    CHECK((bench.core.read(0xB00) & (1U << 31)) != 0);
    CHECK(bench.core.in(0, packet) == Handshake::Nak); // once per control write
    CHECK((bench.core.read(0x014) & (1U << 4)) == 0);
}

TEST_CASE("there is no setup-done while STSPHSRX is not acknowledged")
{
    Bench bench;
    bench.controlWrite();
    Bytes packet;
    (void)bench.core.in(0, packet);
    CHECK(bench.take() == 3);
    bench.core.write(0xB08, 9); // XFRC and STUP only
    REQUIRE(bench.core.setup(kGetDescriptor) == Handshake::Ack);
    CHECK(bench.take() == 6);
    CHECK(bench.take() == 3);
    CHECK((bench.core.read(0x014) & (1U << 4)) == 0); // nothing more
    bench.core.write(0xB08, 1U << 5);
    CHECK(bench.take() == 4);
    CHECK((bench.outFlags() & 8U) != 0);
}

TEST_CASE("a control read or a request without data has no such status stage")
{
    Bench bench;
    Bytes packet;
    (void)bench.core.setup(kGetDescriptor);
    bench.takeSetup();
    (void)bench.core.in(0, packet);
    CHECK(bench.outFlags() == 0);
    bench.controlWrite();
    bench.core.busReset(); // the FIFO is empty, nothing is pending
    (void)bench.core.in(0, packet);
    CHECK(bench.outFlags() == 0);
    CHECK((bench.core.read(0x014) & (1U << 4)) == 0);
}

TEST_CASE("a core reset keeps power, soft disconnect and speed, and nothing else")
{
    Bench bench;
    bench.core.write(0x800, 3);
    bench.core.write(0x010, 1);                // CSRST
    CHECK(bench.core.read(0x038) == 1U << 16); // GCCFG
    CHECK((bench.core.read(0x804) & 2U) == 0); // SDIS, cleared before
    CHECK((bench.core.read(0x800) & 3U) == 3);
    CHECK(bench.core.read(0x018) == 0);
    CHECK(bench.core.read(0x008) == 0);
    bench.core.reset(); // through RCC
    CHECK(bench.core.read(0x038) == 0);
    CHECK((bench.core.read(0x804) & 2U) != 0);
}

TEST_CASE("an IN endpoint answers NAK until the whole packet is in its FIFO")
{
    Bench bench;
    (void)bench.core.setup(kGetDescriptor);
    bench.takeSetup();
    bench.core.write(0x910, (1U << 19) | 6);
    bench.core.write(0x900, (1U << 31) | (1U << 26));
    Bytes packet;
    CHECK(bench.core.in(0, packet) == Handshake::Nak);
    bench.core.write(0x1000, 0x04030201);
    CHECK(bench.core.in(0, packet) == Handshake::Nak);
    bench.core.write(0x1000, 0x00000605);
    CHECK(bench.core.in(0, packet) == Handshake::Ack);
    CHECK(packet == Bytes{1, 2, 3, 4, 5, 6});
    CHECK((bench.core.read(0x908) & 1U) != 0);
    CHECK((bench.core.read(0x900) & (1U << 31)) == 0);
}

TEST_CASE("an OUT packet is accepted once per enabling of the endpoint")
{
    Bench bench;
    const Bytes data{1, 2, 3};
    CHECK(bench.core.out(0, data) == Handshake::Nak);
    bench.core.write(0xB10, (1U << 19) | 64);
    bench.core.write(0xB00, (1U << 31) | (1U << 26));
    CHECK(bench.core.out(0, data) == Handshake::Ack);
    CHECK(bench.core.out(0, data) == Handshake::Nak);
    CHECK(((bench.core.read(0x020) >> 17) & 0xF) == 2);
    CHECK(bench.core.read(0x1000) == 0x030201);
    (void)bench.core.read(0x020);
    CHECK((bench.core.read(0xB08) & 1U) != 0);
}

TEST_CASE("STALL on endpoint 0 lasts until the next SETUP")
{
    Bench bench;
    bench.core.write(0x900, 1U << 21);
    Bytes packet;
    CHECK(bench.core.in(0, packet) == Handshake::Stall);
    bench.core.write(0x900, 0);
    CHECK(bench.core.in(0, packet) == Handshake::Stall);
    (void)bench.core.setup(kGetDescriptor);
    CHECK(bench.core.in(0, packet) == Handshake::Nak);
}

TEST_CASE("other endpoints are silent until they are activated, and again after a bus reset")
{
    Bench bench;
    Bytes packet;
    CHECK(bench.core.in(1, packet) == Handshake::None);
    bench.core.write(0x920, (1U << 15) | (1U << 22) | 64);
    CHECK(bench.core.in(1, packet) == Handshake::Nak);
    bench.core.busReset();
    CHECK(bench.core.in(1, packet) == Handshake::None);
    CHECK(bench.core.in(6, packet) == Handshake::None);
}

TEST_CASE("a full receive FIFO accepts no SETUP")
{
    Bench bench;
    bench.core.write(0x024, 7);
    CHECK(bench.core.setup(kGetDescriptor) == Handshake::Ack);
    CHECK(bench.core.setup(kGetDescriptor) == Handshake::None);
}

TEST_CASE("the identification registers have the values that drivers check")
{
    OtgFsCore core;
    CHECK(core.read(0x040) == 0x4F54310A);
    CHECK((core.read(0x010) & (1U << 31)) != 0);
    core.write(0x010, 1);
    CHECK((core.read(0x010) & 1U) == 0);
}

} // namespace otg_fs_core_test
