// SPDX-License-Identifier: MIT
// The executed board and real time: what happens if this computer is slower than the chip.
#include "core/virtual_board/cpu/executed_board.h"
#include "core/virtual_board/cpu/stm32l476.h"
#include "tests/support/catch.h"
#include "tests/support/hand_clock.h"

#include <initializer_list>

using namespace fieldflash;
using namespace fieldflash::board;
using namespace std::chrono_literals;

namespace executed_board_test {

namespace {

constexpr std::uint32_t kFlash = 0x08000000;

struct Bench {
    test::HandClock clock;
    ExecutedBoard board{clock, {}, *boardProfile(QStringLiteral("nucleo-l476rg"))};

    explicit Bench(std::initializer_list<std::uint16_t> instructions)
    {
        Bytes image;
        appendLittle32(image, 0x20001000);
        appendLittle32(image, kFlash + 0x101);
        image.resize(0x100, 0);
        for (const std::uint16_t instruction : instructions)
            appendLittle16(image, instruction);
        board.flash().place(kFlash, image);
        board.powerOn();
        clock.advance(1ms);
    }
    void write(std::uint32_t address, std::uint32_t value)
    {
        board.chip().peripherals().write(address, 4, value);
    }
    /// Sets up clock, supply and pins as the pull-up needs them, regardless of the program.
    void setUpUsb()
    {
        write(0x40022000, 2);                           // FLASH_ACR: two wait states
        write(0x40021000, (1U << 3) | (11U << 4) | 1U); // RCC_CR: MSI at 48 MHz
        write(0x40021088, 3U << 26);                    // CCIPR: for USB, too
        write(0x4002104C, (1U << 12) | 1U);
        write(0x40021058, 1U << 28);
        write(0x40007004, 1U << 10); // PWR_CR2.USV
        write(0x48000000, (2U << 22) | (2U << 24));
        write(0x48000024, (10U << 12) | (10U << 16));
        write(0x50000000, 0xC0);
        write(0x50000038, 1U << 16);
    }
    void setPullUp(bool isOn) { write(0x50000804, isOn ? 0 : 2); }
    void pass(int milliseconds)
    {
        for (int turn = 0; turn < milliseconds; ++turn)
            clock.advance(1ms);
    }
    std::uint64_t cycles() { return board.chip().processor().totalCycles(); }
};

} // namespace

TEST_CASE("a program that never sleeps is executed in slices, and its time falls behind")
{
    Bench bench({0xE7FE}); // b .
    const std::uint64_t before = bench.cycles();
    bench.clock.advance(100s);
    CHECK(bench.cycles() - before > 100'000);
    CHECK(bench.cycles() - before < 400'000);
    CHECK(bench.board.lag() > 99s);
    // Lost time is not made up: from now on it keeps up again.
    const Clock::Duration lag = bench.board.lag();
    for (int turn = 0; turn < 20; ++turn)
        bench.clock.advance(1ms);
    CHECK(bench.board.lag() == lag);
    bench.board.powerOn();
    CHECK(bench.board.lag() == 0s);
}

TEST_CASE("a program that sleeps keeps up after any pause")
{
    Bench bench({0xBF30, 0xE7FD}); // wfi; b back
    bench.clock.advance(100s);
    CHECK(bench.board.lag() == 0s);
    CHECK(bench.board.chip().now() >= 100s);
}

TEST_CASE(
    "a host sees a lasting connection, but not a driver's brief one while it sets up its core")
{
    Bench bench({0xBF30, 0xE7FD}); // wfi; b back
    int changes = 0;
    bench.board.connectionChanged = [&changes] { ++changes; };
    bench.setUpUsb();
    bench.setPullUp(true);
    REQUIRE(bench.board.chip().isPullUpOn());
    bench.pass(50);
    bench.setPullUp(false);
    bench.pass(20);
    bench.setPullUp(true);
    bench.pass(80);
    CHECK_FALSE(bench.board.isConnected());
    CHECK(changes == 0);
    bench.pass(40);
    CHECK(bench.board.isConnected());
    bench.setPullUp(false); // its end is visible immediately
    bench.pass(15);
    CHECK_FALSE(bench.board.isConnected());
    CHECK(changes == 2);
    bench.setPullUp(true);
    bench.pass(50);
    bench.board.powerOn();
    bench.setUpUsb();
    bench.setPullUp(true);
    bench.pass(80);
    CHECK_FALSE(bench.board.isConnected());
    bench.pass(40);
    CHECK(bench.board.isConnected());
}

TEST_CASE("each board's serial port is the one wired to a connector")
{
    Bench bench({0xE7FE});
    CHECK(&bench.board.serialPort() == &bench.board.chip().serialPort("USART2"));
    CHECK(boardProfile(QStringLiteral("stm32l476g-eval"))->serialPort == "USART1");
}

} // namespace executed_board_test
