// SPDX-License-Identifier: MIT
#include "core/virtual_board/application/demo_content.h"
#include "tests/core/virtual_board/host.h"

#include <QTemporaryDir>

using namespace fieldflash;
using namespace fieldflash::board;
using namespace fieldflash::test;
using namespace std::chrono_literals;

namespace {

enum class Life { Off, Application, Rom };

Life lifeOf(WireHost& host)
{
    if (!host.board->isConnected())
        return Life::Off;
    const std::uint16_t product = readLittle16(host.descriptor(0x0100), 10);
    return product == 0xDF11 ? Life::Rom : Life::Application;
}

std::uint16_t versionOf(WireHost& host) { return readLittle16(host.descriptor(0x0100), 12); }

/// Leaves to `pointer`; returns the answers to the empty DNLOAD and the GETSTATUS.
std::vector<Reply> leave(WireHost& host, Address pointer = kFlash)
{
    (void)host.setAddress(pointer);
    return host.play({dnloadStep(0, {}), getStatusStep()});
}

} // namespace

TEST_CASE("the initial state of a board is set by the switch start")
{
    const auto lifeWith = [](const char* switches) {
        WireHost host(QString::fromUtf8(switches));
        return lifeOf(host);
    };
    CHECK(lifeWith("start=application") == Life::Application);
    CHECK(lifeWith("start=bootloader") == Life::Rom);
    CHECK(lifeWith("start=empty") == Life::Off);
    CHECK(lifeWith("start=empty,empty-starts-rom") == Life::Rom);
    CHECK(lifeWith("start=off") == Life::Off);
    WireHost silent(QStringLiteral("start=silent"));
    CHECK(silent.board->isConnected());
    CHECK(silent.control({0x80, 6, 0x0100, 0, 18}).kind == Reply::Kind::NoAnswer);
    WireHost versioned(QStringLiteral("version=2.34"));
    CHECK(versionOf(versioned) == 0x0234);
}

TEST_CASE("the ROM appears after its start-up time and 300 ms, without a 32 kHz crystal much later")
{
    const auto appearsWithin = [](const char* switches, Clock::Duration time) {
        WireHost host(QString::fromUtf8(switches));
        host.board->powerCycle(true);
        return host.isConnectedAfter(time);
    };
    CHECK_FALSE(appearsWithin("", 354ms));
    CHECK(appearsWithin("", 356ms));
    CHECK_FALSE(appearsWithin("rom=9.2", 355ms));
    CHECK_FALSE(appearsWithin("startup=2560ms", 2859ms));
    CHECK(appearsWithin("startup=2560ms", 2861ms));
    CHECK(appearsWithin("rom=l43x-old", 822ms));
    CHECK_FALSE(appearsWithin("rom=l43x-old", 820ms));
}

TEST_CASE("without any crystal the bootloader of an L476 never appears, that of an L433 does")
{
    WireHost l476(QStringLiteral("crystal=none"));
    (void)l476.detach();
    CHECK_FALSE(l476.awaitConnection());
    l476.board->powerCycle();
    CHECK(l476.awaitConnection());
    CHECK(lifeOf(l476) == Life::Application);
    WireHost l433(QStringLiteral("crystal=none,rom=l43x-old"));
    (void)l433.detach();
    CHECK(l433.awaitConnection());
}

TEST_CASE("a leave jumps to the program at the address pointer")
{
    WireHost host(QStringLiteral("start=bootloader"));
    const auto replies = leave(host);
    CHECK(statusOf(replies.back()).state == DfuState::dfuMANIFEST);
    REQUIRE(host.awaitConnection());
    CHECK(lifeOf(host) == Life::Application);
    CHECK(host.board->statistics().resets == 0);
}

TEST_CASE("the default pointer is the start of flash, and the last write moves it")
{
    WireHost host(QStringLiteral("start=bootloader"));
    (void)host.dnload(0, {});
    (void)host.getStatus();
    REQUIRE(host.awaitConnection());
    CHECK(lifeOf(host) == Life::Application);
    CHECK(host.board->statistics().resets == 0);

    // A leave without a new SET_ADDRESS uses the address of the last block, which has no vector
    // table.
    WireHost writer(QStringLiteral("start=bootloader"));
    (void)writer.write(0x08010000, pattern(64));
    (void)writer.dnload(0, {});
    (void)writer.getStatus();
    REQUIRE(writer.awaitConnection());
    CHECK(writer.board->statistics().resets == 1);
}

TEST_CASE("a leave to an invalid program is a reset; with BOOT0 low a broken flash stays dead")
{
    WireHost host(QStringLiteral("start=bootloader"));
    (void)leave(host, 0x080FFFFF);
    REQUIRE(host.awaitConnection());
    CHECK(lifeOf(host) == Life::Application);
    CHECK(host.board->statistics().resets == 1);

    WireHost erased(QStringLiteral("start=bootloader"));
    (void)erased.erasePage(kFlash);
    (void)leave(erased);
    CHECK_FALSE(erased.awaitConnection());
    erased.board->powerCycle();
    CHECK_FALSE(erased.awaitConnection());
    erased.board->powerCycle(true);
    CHECK(erased.awaitConnection());
    CHECK(lifeOf(erased) == Life::Rom);

    WireHost falling(QStringLiteral("start=bootloader,empty-starts-rom"));
    (void)falling.erasePage(kFlash);
    (void)leave(falling);
    REQUIRE(falling.awaitConnection());
    CHECK(lifeOf(falling) == Life::Rom);
}

TEST_CASE("leave=reset, stays-in-rom and never-returns do what they say")
{
    WireHost reset(QStringLiteral("start=bootloader,leave=reset"));
    (void)leave(reset);
    REQUIRE(reset.awaitConnection());
    CHECK(lifeOf(reset) == Life::Application);
    CHECK(reset.board->statistics().resets == 1);

    WireHost staying(QStringLiteral("start=bootloader,leave=stays-in-rom"));
    (void)leave(staying);
    REQUIRE(staying.awaitConnection());
    CHECK(lifeOf(staying) == Life::Rom);

    WireHost gone(QStringLiteral("start=bootloader,leave=never-returns"));
    (void)leave(gone);
    CHECK_FALSE(gone.awaitConnection());
    gone.board->powerCycle();
    CHECK(gone.awaitConnection());
}

TEST_CASE("the device can disconnect at every point of a leave, and reconnects each time")
{
    using Kind = Reply::Kind;
    const auto answers = [](const char* vanish) {
        WireHost host(QStringLiteral("start=bootloader,vanish=") + QString::fromUtf8(vanish));
        const auto replies = leave(host);
        CHECK(host.awaitConnection());
        CHECK(lifeOf(host) == Life::Application);
        return std::pair(replies[0].kind, replies[1].kind);
    };
    CHECK(answers("after-manifest-status") == std::pair(Kind::Completed, Kind::Completed));
    CHECK(answers("before-manifest-status") == std::pair(Kind::Completed, Kind::Disconnected));
    CHECK(answers("stall-manifest-status") == std::pair(Kind::Completed, Kind::Stall));
    CHECK(answers("silent-manifest-status") == std::pair(Kind::Completed, Kind::NoAnswer));
    CHECK(answers("at-leave-request").first == Kind::Disconnected);
}

TEST_CASE("returns-as: another version after a leave, the true one after a power cycle")
{
    WireHost host(QStringLiteral("start=bootloader,returns-as=0.9"));
    (void)leave(host);
    REQUIRE(host.awaitConnection());
    CHECK(versionOf(host) == 0x0090);
    host.board->powerCycle();
    REQUIRE(host.awaitConnection());
    CHECK(versionOf(host) == 0x0100);
}

TEST_CASE("BFB2 in the option bytes starts a program in the second bank, or else the ROM")
{
    WireHost host(QStringLiteral("start=bootloader"));
    host.selectAlternate(1);
    Bytes options = host.read(0x1FFF7800, 40).data;
    options[2] ^= 0x10; // OPTR bit 20
    options[6] ^= 0x10;
    host.board->flash().place(0x08080000, demoApplication(0x0200));
    (void)host.abort();
    (void)host.setAddress(0x1FFF7800);
    (void)host.play({dnloadStep(2, options), getStatusStep()});
    REQUIRE(host.awaitConnection());
    CHECK(lifeOf(host) == Life::Application);
    host.board->flash().makeVirgin();
    host.board->powerCycle();
    REQUIRE(host.awaitConnection());
    CHECK(lifeOf(host) == Life::Rom);
}

TEST_CASE("bfb2: the ROM shows the banks in order, or bank 2 first")
{
    const bool isSwapped = GENERATE(false, true);
    WireHost host(isSwapped ? QStringLiteral("bfb2=swapped") : QStringLiteral("bfb2=on"));
    Bytes program = demoApplication(0x0200);
    program[6] = 0x08; // its reset vector is in bank 2
    host.board->flash().place(0x08080000, program);
    const auto startOf = [&](Address address) {
        (void)host.abort();
        return host.read(address, 64).data;
    };
    const auto cells = [&](Address address) { return host.board->flash().read({address, 64}); };
    host.board->powerCycle(true);
    REQUIRE(host.awaitConnection());
    REQUIRE(lifeOf(host) == Life::Rom);
    host.configure();
    host.selectAlternate(0);
    CHECK(startOf(0x08000000) == cells(isSwapped ? 0x08080000 : 0x08000000));
    CHECK(startOf(0x08080000) == cells(isSwapped ? 0x08000000 : 0x08080000));
    CHECK(host.read(0x0807FFE0, 64).data.size() == 64);
    (void)host.abort();
    (void)host.erasePage(0x08000000);
    CHECK(isErased(cells(0x08000000)) != isSwapped);
    CHECK(isErased(cells(0x08080000)) == isSwapped);
    (void)host.setAddress(0x08000000);
    (void)host.play({dnloadStep(2, Bytes(8, 0x11)), getStatusStep()});
    CHECK(host.board->flash().contents()[isSwapped ? 0x80000 : 0] == 0xFF); // not programmed yet
    host.board->powerCycle();
    REQUIRE(host.awaitConnection());
    CHECK(lifeOf(host) == Life::Application);
    CHECK(versionOf(host) == (isSwapped ? 0x0100 : 0x0200));
}

TEST_CASE("a board keeps its flash in a file from one run to the next")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("flash.bin"));
    {
        WireHost first(QStringLiteral("version=1.5,flash=") + path);
        CHECK_FALSE(first.board->fileError());
        CHECK(versionOf(first) == 0x0150);
    }
    {
        WireHost second(QStringLiteral("version=3.0,start=bootloader,flash=") + path);
        (void)second.erasePage(kFlash);
        WireHost other(QStringLiteral("flash=") + path); // while the second board uses the file
        REQUIRE(other.board->fileError());
        CHECK(other.board->fileError()->kind() == ErrorKind::Busy);
    }
    WireHost third(QStringLiteral("flash=") + path);
    CHECK_FALSE(third.board->fileError());
    CHECK(lifeOf(third) == Life::Off);

    WireHost homeless(QStringLiteral("flash=/proc/no/such/file"));
    REQUIRE(homeless.board->fileError());
    CHECK(homeless.board->fileError()->kind() == ErrorKind::FileAccess);
    CHECK(lifeOf(homeless) == Life::Application);
}

TEST_CASE("a power cut during a write leaves the current double word half programmed")
{
    WireHost host(QStringLiteral("start=bootloader"));
    (void)host.setAddress(0x08010000);
    host.clock.callAt(host.clock.now() + 10ms, [&host] { host.board->cutPower(); });
    const auto replies =
        host.play({dnloadStep(2, pattern(2048)), getStatusStep(), getStatusStep(24ms)});
    CHECK(replies.back().kind == Reply::Kind::Disconnected);
    CHECK_FALSE(host.board->isConnected());
    const auto broken = host.board->flash().firstEccError({0x08010000, 2048});
    REQUIRE(broken);
    CHECK(*broken > 0x08010000);
    CHECK(isErased(host.board->flash().read({*broken + 8, 2048 - (*broken + 8) % 2048})));
    const Bytes expected = pattern(2048);
    const auto whole = static_cast<std::ptrdiff_t>(*broken - 0x08010000);
    CHECK(host.board->flash().read({0x08010000, *broken - 0x08010000})
          == Bytes(expected.begin(), expected.begin() + whole));
    host.board->restorePower();
    CHECK(host.awaitConnection());
    CHECK(host.board->statistics().powerOns == 2);
}

TEST_CASE("a power cut during an erase leaves a page that must be erased again")
{
    WireHost host(QStringLiteral("start=bootloader,power-cut-at=1"));
    const auto replies =
        host.play({dnloadStep(0, command(0x41, kFlash)), getStatusStep(), getStatusStep(25ms)});
    CHECK(replies.back().kind == Reply::Kind::Disconnected);
    CHECK(host.board->flash().firstEccError({kFlash, 2048}) == kFlash);
    host.board->powerCycle();
    CHECK_FALSE(host.awaitConnection()); // an NMI in the first instruction
    host.board->powerCycle(true);
    REQUIRE(host.awaitConnection());
    host.configure();
    CHECK(host.erasePage(kFlash).status == DfuStatus::OK);
}

TEST_CASE("a board may be destroyed while it is busy, starting, or in the middle of a transfer")
{
    WireHost host(QStringLiteral("start=bootloader"));
    (void)host.play({dnloadStep(0, command(0x41, kFlash)), getStatusStep()});
    auto transfer = host.board->control({0xA1, 3, 0, 0, 6}, {});
    host.board.reset();
    CHECK(run(std::move(transfer)).kind == Reply::Kind::Disconnected);
    host.wait(1s);

    WireHost starting;
    starting.board->powerCycle(true);
    starting.board.reset();
    starting.wait(1s);
}
