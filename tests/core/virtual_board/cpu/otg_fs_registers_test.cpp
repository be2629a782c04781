// SPDX-License-Identifier: MIT
// How drivers use the OTG_FS core, apart from plain transfers (RM0351, 47).
#include "core/virtual_board/cpu/otg_fs_core.h"
#include "tests/support/catch.h"

#include <array>
#include <utility>
#include <vector>

using namespace fieldflash;
using namespace fieldflash::board;
using namespace std::chrono_literals;

namespace otg_fs_registers_test {

namespace {

constexpr std::uint32_t kGotgctl = 0x000;
constexpr std::uint32_t kGahbcfg = 0x008;
constexpr std::uint32_t kGusbcfg = 0x00C;
constexpr std::uint32_t kGrstctl = 0x010;
constexpr std::uint32_t kGintsts = 0x014;
constexpr std::uint32_t kGintmsk = 0x018;
constexpr std::uint32_t kGrxstsr = 0x01C;
constexpr std::uint32_t kGrxstsp = 0x020;
constexpr std::uint32_t kGrxfsiz = 0x024;
constexpr std::uint32_t kDieptxf0 = 0x028;
constexpr std::uint32_t kGccfg = 0x038;
constexpr std::uint32_t kDcfg = 0x800;
constexpr std::uint32_t kDctl = 0x804;
constexpr std::uint32_t kDsts = 0x808;
constexpr std::uint32_t kDiepmsk = 0x810;
constexpr std::uint32_t kDoepmsk = 0x814;
constexpr std::uint32_t kDaint = 0x818;
constexpr std::uint32_t kDaintmsk = 0x81C;
constexpr std::uint32_t kDiepempmsk = 0x834;
constexpr std::uint32_t kPcgcctl = 0xE00;

constexpr std::uint32_t diep(unsigned number, std::uint32_t offset)
{
    return 0x900 + 0x20 * number + offset;
}
constexpr std::uint32_t doep(unsigned number, std::uint32_t offset)
{
    return 0xB00 + 0x20 * number + offset;
}
constexpr std::uint32_t kCtl = 0x00;
constexpr std::uint32_t kInt = 0x08;
constexpr std::uint32_t kTsiz = 0x10;
constexpr std::uint32_t kTxfsts = 0x18;

constexpr std::uint32_t kActive = 1U << 15;
constexpr std::uint32_t kStall = 1U << 21;
constexpr std::uint32_t kCnak = 1U << 26;
constexpr std::uint32_t kSnak = 1U << 27;
constexpr std::uint32_t kDisable = 1U << 30;
constexpr std::uint32_t kEnable = 1U << 31;
constexpr std::uint32_t kOnePacket = 1U << 19;

constexpr std::array<std::uint8_t, 8> kSetup{0x80, 6, 0, 1, 0, 0, 18, 0};

/// Powered, with a session, connected and reset by the host.
struct Bench {
    OtgFsCore core;

    Bench()
    {
        core.write(kGotgctl, 0xC0);
        core.write(kGccfg, 1U << 16);
        core.write(kDctl, 0);
        core.setConnected(true);
        core.setTime(10ms);
        core.busReset();
        core.write(kGintsts, 0xFFFFFFFF);
    }
    /// Endpoint 1, bulk, 64 bytes, FIFO 1.
    void activate()
    {
        core.write(diep(1, kCtl), kActive | (1U << 22) | 64);
        core.write(doep(1, kCtl), kActive | 64);
    }
    void arm(unsigned number, std::uint32_t bytes)
    {
        core.write(diep(number, kTsiz), kOnePacket | bytes);
        const std::uint32_t settings = core.read(diep(number, kCtl)) & 0x03EC87FF;
        core.write(diep(number, kCtl), settings | kEnable | kCnak);
    }
    void armOut(unsigned number, std::uint32_t packets)
    {
        core.write(doep(number, kTsiz), (packets << 19) | 512);
        const std::uint32_t settings = core.read(doep(number, kCtl)) & 0x03EC87FF;
        core.write(doep(number, kCtl), settings | kEnable | kCnak);
    }
    void empty()
    {
        while ((core.read(kGintsts) & (1U << 4)) != 0)
            static_cast<void>(core.read(kGrxstsp));
    }
};

} // namespace

TEST_CASE("the pull-up also needs device mode and one of two sessions, but no running clock")
{
    OtgFsCore core;
    core.write(kDctl, 0);
    core.write(kGccfg, (1U << 16) | (1U << 21)); // VBUS detection
    CHECK(core.wantsConnection());
    core.write(kGusbcfg, 1U << 29); // forced host
    CHECK_FALSE(core.wantsConnection());
    core.write(kGusbcfg, 1U << 30);
    CHECK(core.wantsConnection());
    core.write(kPcgcctl, 1);
    CHECK(core.read(kPcgcctl) == 1);
    CHECK(core.wantsConnection());
    core.write(kPcgcctl, 0);
    core.write(kGccfg, 1U << 16);
    CHECK_FALSE(core.wantsConnection());
    core.write(kGotgctl, 1U << 6); // enabled, but not valid
    CHECK_FALSE(core.wantsConnection());
    core.write(kGccfg, 1U << 21);
    CHECK_FALSE(core.wantsConnection()); // the transceiver is off
}

TEST_CASE("a session is shown in GOTGCTL, and rising VBUS raises SRQINT once")
{
    OtgFsCore core;
    CHECK((core.read(kGotgctl) & (3U << 18)) == 0);
    core.write(kGccfg, 1U << 21);
    CHECK((core.read(kGotgctl) & (3U << 18)) == 3U << 18);
    CHECK((core.read(kGintsts) & (1U << 30)) != 0);
    core.write(kGintsts, 1U << 30);
    core.write(kGccfg, (1U << 21) | (1U << 16));
    CHECK((core.read(kGintsts) & (1U << 30)) == 0);
    CHECK(core.read(kGccfg) == ((1U << 21) | (1U << 16)));
    core.write(kGccfg, 0);
    core.write(kGotgctl, 0xC0);
    CHECK((core.read(kGotgctl) & (3U << 18)) == 3U << 18);
}

TEST_CASE("frames are counted after a bus reset, and each new one raises SOF")
{
    Bench bench;
    CHECK(((bench.core.read(kDsts) >> 1) & 3U) == 3); // full speed
    bench.core.setTime(12ms);
    CHECK(((bench.core.read(kDsts) >> 8) & 0x3FFF) == 12);
    CHECK((bench.core.read(kGintsts) & 8U) != 0);
    bench.core.write(kGintsts, 8);
    bench.core.setTime(12500us);
    CHECK((bench.core.read(kGintsts) & 8U) == 0);
}

TEST_CASE("a bus reset wakes a suspended core, clears the address and drops pending data")
{
    OtgFsCore core;
    core.setConnected(true);
    core.setTime(2ms);
    CHECK((core.read(kDsts) & 1U) == 0);
    core.setTime(5ms);
    CHECK((core.read(kDsts) & 1U) == 1);
    core.write(kDcfg, (9U << 4) | 3);
    CHECK(core.address() == 9);
    core.busReset();
    CHECK((core.read(kGintsts) & (1U << 31)) != 0); // WKUPINT
    CHECK((core.read(kGintsts) & (3U << 12)) == 3U << 12);
    CHECK(core.address() == 0);
    CHECK(core.setup(kSetup) == Handshake::Ack);
    core.busReset();
    CHECK((core.read(kGintsts) & (1U << 4)) == 0);
}

TEST_CASE("a disconnected device does not answer, and counts no time")
{
    Bench bench;
    bench.core.setConnected(false);
    bench.core.setConnected(false);
    Bytes packet;
    CHECK(bench.core.setup(kSetup) == Handshake::None);
    CHECK(bench.core.out(0, packet) == Handshake::None);
    CHECK(bench.core.in(0, packet) == Handshake::None);
    const std::uint32_t before = bench.core.read(kDsts);
    bench.core.setTime(20ms);
    CHECK(bench.core.read(kDsts) == before);
}

TEST_CASE("packet sizes: endpoint 0 uses a code, others a number")
{
    Bench bench;
    const std::vector<std::pair<std::uint32_t, unsigned>> sizes{{0, 64}, {1, 32}, {2, 16}, {3, 8}};
    for (const auto& [code, size] : sizes) {
        bench.core.write(diep(0, kCtl), code);
        CHECK(bench.core.maximumPacketSize(0, true) == size);
        CHECK(bench.core.maximumPacketSize(0, false) == size);
    }
    bench.activate();
    CHECK(bench.core.maximumPacketSize(1, true) == 64);
    CHECK(bench.core.maximumPacketSize(1, false) == 64);
}

TEST_CASE("an OUT transfer continues over full packets until the count is used up or one is short")
{
    Bench bench;
    bench.activate();
    CHECK(bench.core.out(1, Bytes(64, 1)) == Handshake::Nak);
    bench.armOut(1, 2);
    CHECK(bench.core.out(1, Bytes(64, 1)) == Handshake::Ack);
    CHECK(bench.core.out(1, Bytes(64, 2)) == Handshake::Ack);
    CHECK(bench.core.out(1, Bytes(64, 3)) == Handshake::Nak);
    bench.empty();
    CHECK((bench.core.read(doep(1, kInt)) & 1U) != 0);
    CHECK((bench.core.read(doep(1, kTsiz)) & 0x7FFFF) == 512 - 128);
    bench.core.write(doep(1, kInt), 1);
    CHECK(bench.core.read(doep(1, kInt)) == 0);
    bench.armOut(1, 2);
    CHECK(bench.core.out(1, Bytes(5, 1)) == Handshake::Ack);
    CHECK(bench.core.out(1, Bytes(64, 2)) == Handshake::Nak);
}

TEST_CASE("a packet that does not fit into the receive FIFO waits")
{
    Bench bench;
    bench.activate();
    bench.core.write(kGrxfsiz, 20);
    CHECK(bench.core.read(kGrxfsiz) == 20);
    bench.armOut(1, 2);
    CHECK(bench.core.out(1, Bytes(64, 1)) == Handshake::Ack);
    CHECK(bench.core.out(1, Bytes(64, 2)) == Handshake::Nak);
    bench.empty();
    for (int word = 0; word < 16; ++word)
        CHECK(bench.core.read(0x1000) == 0x01010101);
    CHECK(bench.core.read(0x1000) == 0); // nothing left
    CHECK(bench.core.out(1, Bytes(64, 2)) == Handshake::Ack);
}

TEST_CASE("a halted endpoint answers STALL in its direction until it is released")
{
    Bench bench;
    bench.activate();
    bench.core.write(doep(1, kCtl), kActive | kStall | 64);
    bench.core.write(diep(1, kCtl), kActive | kStall | 64);
    Bytes packet;
    CHECK(bench.core.out(1, packet) == Handshake::Stall);
    CHECK(bench.core.in(1, packet) == Handshake::Stall);
    bench.core.write(doep(1, kCtl), kActive | 64);
    bench.core.write(diep(1, kCtl), kActive | 64);
    CHECK(bench.core.out(1, packet) == Handshake::Nak);
    CHECK(bench.core.in(1, packet) == Handshake::Nak);
    CHECK(bench.core.out(7, packet) == Handshake::None);
    CHECK(bench.core.out(2, packet) == Handshake::None);
}

TEST_CASE("the global NAKs affect all endpoints, and are shown in GINTSTS")
{
    Bench bench;
    bench.activate();
    bench.armOut(1, 1);
    bench.arm(1, 0);
    Bytes packet;
    bench.core.write(kDctl, (1U << 7) | (1U << 9));
    CHECK((bench.core.read(kDctl) & 0xC) == 0xC);
    CHECK((bench.core.read(kGintsts) & 0xC0) == 0xC0);
    CHECK(bench.core.out(1, packet) == Handshake::Nak);
    CHECK(bench.core.in(1, packet) == Handshake::Nak);
    bench.core.write(kDctl, (1U << 8) | (1U << 10));
    CHECK((bench.core.read(kDctl) & 0xC) == 0);
    CHECK((bench.core.read(kGintsts) & 0xC0) == 0);
    CHECK(bench.core.out(1, packet) == Handshake::Ack);
    CHECK(bench.core.in(1, packet) == Handshake::Ack);
}

TEST_CASE("disabling an endpoint is reported, but OUT endpoint 0 cannot be disabled")
{
    Bench bench;
    bench.activate();
    bench.arm(1, 4);
    bench.core.write(diep(1, kCtl), kActive | kDisable | kSnak | 64);
    CHECK((bench.core.read(diep(1, kCtl)) & kEnable) == 0);
    CHECK((bench.core.read(diep(1, kInt)) & 2U) != 0);
    bench.armOut(1, 1);
    bench.core.write(doep(1, kCtl), kActive | kDisable | kSnak | 64);
    CHECK((bench.core.read(doep(1, kCtl)) & kEnable) == 0);
    CHECK((bench.core.read(doep(1, kInt)) & 2U) != 0);
    bench.armOut(0, 1);
    bench.core.write(doep(0, kCtl), kDisable);
    CHECK((bench.core.read(doep(0, kCtl)) & kEnable) != 0);
    // An endpoint that is not enabled cannot be disabled, and reports nothing.
    bench.core.write(diep(2, kCtl), kActive | kDisable);
    CHECK((bench.core.read(diep(2, kInt)) & 2U) == 0);
}

TEST_CASE("a word that does not fit into the transmit FIFO is lost")
{
    Bench bench;
    bench.activate();
    bench.core.write(0x104, 2U << 16); // FIFO 1: two words
    bench.arm(1, 12);
    CHECK(bench.core.read(diep(1, kTxfsts)) == 2);
    bench.core.write(0x2000, 1);
    bench.core.write(0x2000, 2);
    CHECK(bench.core.read(diep(1, kTxfsts)) == 0);
    bench.core.write(0x2000, 3);
    Bytes packet;
    CHECK(bench.core.in(1, packet) == Handshake::Nak);        // 8 of 12 bytes written
    CHECK((bench.core.read(diep(1, kInt)) & (1U << 4)) != 0); // ITTXFE
    bench.core.write(0x8000, 4);                              // FIFO 7 does not exist
    CHECK(bench.core.read(diep(1, kTxfsts)) == 0);
}

TEST_CASE("flushing empties one transmit FIFO, all of them, or the receive FIFO")
{
    Bench bench;
    bench.activate();
    bench.core.write(diep(2, kCtl), kActive | (2U << 22) | 64);
    const std::uint32_t free = bench.core.read(diep(1, kTxfsts));
    const auto fill = [&] {
        bench.arm(1, 8);
        bench.arm(2, 8);
        bench.core.write(0x2000, 1);
        bench.core.write(0x3000, 1);
    };
    fill();
    bench.core.write(kGrstctl, (1U << 5) | (1U << 6));
    CHECK(bench.core.read(diep(1, kTxfsts)) == free);
    CHECK(bench.core.read(diep(2, kTxfsts)) == free - 1);
    fill();
    bench.core.write(kGrstctl, (1U << 5) | (0x10U << 6));
    CHECK(bench.core.read(diep(1, kTxfsts)) == free);
    CHECK(bench.core.read(diep(2, kTxfsts)) == free);
    CHECK(bench.core.setup(kSetup) == Handshake::Ack);
    CHECK(bench.core.read(kGrxstsr) != 0);
    bench.core.write(kGrstctl, 1U << 4);
    CHECK(bench.core.read(kGrxstsr) == 0);
    CHECK(bench.core.read(kGrxstsp) == 0);
}

TEST_CASE("a core reset clears the driver's settings, the chip's reset the connection as well")
{
    Bench bench;
    bench.activate();
    bench.core.write(kGrstctl, 1);
    CHECK((bench.core.read(diep(1, kCtl)) & kActive) == 0);
    CHECK(bench.core.setup(kSetup) == Handshake::Ack); // the bus had been reset before
    bench.core.reset();
    CHECK((bench.core.read(kDctl) & 2U) != 0); // soft disconnect, as after power-on
    CHECK(bench.core.setup(kSetup) == Handshake::None);
}

TEST_CASE("an interrupt needs its own mask and the global one, for endpoints three of them")
{
    Bench bench;
    bench.activate();
    bench.core.write(kGahbcfg, 1);
    bench.arm(1, 0);
    Bytes packet;
    REQUIRE(bench.core.in(1, packet) == Handshake::Ack);
    CHECK(bench.core.read(kDaint) == 0);
    bench.core.write(kDiepmsk, 1);
    CHECK(bench.core.read(kDaint) == 2);
    CHECK((bench.core.read(kGintsts) & (1U << 18)) == 0);
    bench.core.write(kDaintmsk, 2);
    CHECK((bench.core.read(kGintsts) & (1U << 18)) != 0);
    CHECK_FALSE(bench.core.isInterruptAsserted());
    bench.core.write(kGintmsk, 1U << 18);
    CHECK(bench.core.isInterruptAsserted());
    bench.core.write(kGahbcfg, 0);
    CHECK_FALSE(bench.core.isInterruptAsserted());
}

TEST_CASE("an empty transmit FIFO interrupts only for endpoints that enable it")
{
    Bench bench;
    bench.activate();
    CHECK(bench.core.read(kDaint) == 0);
    bench.core.write(kDiepempmsk, 2);
    CHECK(bench.core.read(kDaint) == 2);
    bench.arm(1, 4);
    bench.core.write(0x2000, 1);
    CHECK(bench.core.read(kDaint) == 0);
}

TEST_CASE("an OUT endpoint raises OEPINT through its masks")
{
    Bench bench;
    REQUIRE(bench.core.setup(kSetup) == Handshake::Ack);
    bench.empty();
    bench.core.write(kDoepmsk, 8);
    CHECK(bench.core.read(kDaint) == 1U << 16);
    bench.core.write(kDaintmsk, 1U << 16);
    CHECK((bench.core.read(kGintsts) & (1U << 19)) != 0);
}

TEST_CASE("each SETUP uses up one of the three that the endpoint may receive back to back")
{
    Bench bench;
    bench.core.write(doep(0, kTsiz), 1U << 29);
    for (int packet = 0; packet < 2; ++packet) {
        REQUIRE(bench.core.setup(kSetup) == Handshake::Ack);
        bench.empty();
        CHECK((bench.core.read(doep(0, kTsiz)) >> 29) == 0);
    }
}

TEST_CASE("registers read back what was written, or the fixed hardware value")
{
    Bench bench;
    const std::vector<std::pair<std::uint32_t, std::uint32_t>> kept{
        {kGahbcfg, 0x21},    {kGintmsk, 0x8000},   {kDcfg, 0x33},      {kDiepmsk, 0xB},
        {kDoepmsk, 0x1F},    {kDaintmsk, 0x30003}, {kDiepempmsk, 0x5}, {kDieptxf0, 0x00400080},
        {0x104, 0x00800100}, {0x03C + 0x20, 7},    {0x820, 0x55}};
    for (const auto& [offset, value] : kept) {
        INFO(offset);
        bench.core.write(offset, value);
        CHECK(bench.core.read(offset) == value);
    }
    bench.core.write(kGusbcfg, 0);
    CHECK(bench.core.read(kGusbcfg) == 1U << 6); // PHYSEL
    CHECK(bench.core.read(0x02C) == (0x00080000 | 0x40));
    CHECK(bench.core.read(0x03C) == 0x2000);
    const std::vector<std::uint32_t> hardware{0x044, 0x048, 0x04C, 0x050};
    for (const std::uint32_t offset : hardware) {
        const std::uint32_t before = bench.core.read(offset);
        bench.core.write(offset, ~before);
        CHECK(bench.core.read(offset) == before);
    }
}

TEST_CASE("missing endpoints read as 0 and accept nothing")
{
    Bench bench;
    bench.core.write(diep(6, kCtl), kActive);
    bench.core.write(doep(6, kCtl), kActive);
    CHECK(bench.core.read(diep(6, kCtl)) == 0);
    CHECK(bench.core.read(doep(6, kCtl)) == 0);
    bench.core.write(diep(1, 0x04), 5);
    bench.core.write(doep(1, 0x04), 5);
    CHECK(bench.core.read(diep(1, 0x04)) == 0);
    CHECK(bench.core.read(doep(1, 0x04)) == 0);
}

} // namespace otg_fs_registers_test
