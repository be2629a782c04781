// SPDX-License-Identifier: MIT
#include "core/virtual_board/cpu/serial_port.h"
#include "core/virtual_board/cpu/stm32l476.h"
#include "tests/support/catch.h"

#include <string>

using namespace fieldflash;
using namespace fieldflash::board;
using namespace std::chrono_literals;

namespace serial_port_test {

namespace {

constexpr std::uint32_t kRcc = 0x40021000;
constexpr std::uint32_t kDma1 = 0x40020000;
constexpr std::uint32_t kReady = 0xC0; ///< TXE, TC
constexpr std::array<std::uint8_t, 12> kUniqueId{};

struct Place {
    const char* name;
    std::uint32_t base;
    std::uint32_t enableRegister;
    unsigned enableBit;
    int interrupt;
};

struct Bench {
    FlashMemory flash;
    Stm32l476 chip{flash, kUniqueId, {}};

    Bench() { chip.powerOn(); }
    std::uint32_t read(std::uint32_t address) { return chip.peripherals().read(address, 4); }
    void write(std::uint32_t address, std::uint32_t value)
    {
        chip.peripherals().write(address, 4, value);
    }
    /// Lets the interrupt lines follow.
    void pass() { chip.advanceTo(chip.now() + 20us); }
    bool isPending(int interrupt)
    {
        const auto word = static_cast<std::uint32_t>(0x200 + 4 * (interrupt / 32));
        return ((chip.processor().systemControl().read(word, 4) >> (interrupt % 32)) & 1U) != 0;
    }
};

} // namespace

TEST_CASE("a serial port acknowledges its transmitter and receiver, and transmits immediately")
{
    SerialPort port;
    CHECK(port.read(0x1C) == kReady);
    port.write(0x00, (1U << 3) | (1U << 2)); // TE, RE without UE
    CHECK(port.read(0x1C) == kReady);
    port.write(0x28, 'x'); // no transmitter
    port.write(0x00, (1U << 3) | 1U);
    CHECK(port.read(0x1C) == (kReady | (1U << 21)));
    port.write(0x00, (1U << 2) | 1U);
    CHECK(port.read(0x1C) == (kReady | (1U << 22)));
    port.write(0x00, (1U << 3) | 1U);
    port.write(0x28, 'o');
    port.write(0x28, 0x100 | 'k');
    CHECK(port.transmitted() == "ok");
    port.write(0x20, 1U << 6); // TCCF
    CHECK((port.read(0x1C) & (1U << 6)) == 0);
    port.reset();
    CHECK(port.read(0x00) == 0);
    CHECK(port.read(0x1C) == kReady);
}

TEST_CASE("data received by a serial port is read once, and only while the port is on")
{
    SerialPort port;
    port.receive('a');
    CHECK((port.read(0x1C) & (1U << 5)) == 0);
    port.write(0x00, (1U << 5) | (1U << 2) | 1U); // RXNEIE, RE, UE
    CHECK_FALSE(port.isInterruptAsserted());
    port.receive('b');
    CHECK(port.isInterruptAsserted());
    CHECK(port.read(0x24) == 'b');
    CHECK_FALSE(port.isInterruptAsserted());
    CHECK(port.read(0x24) == 0);
}

TEST_CASE(
    "bytes arrive at a serial port at the baud rate of the program, and one that is not read in "
    "time is lost")
{
    constexpr std::uint32_t kOre = 1U << 3;
    const bool isOverrunOff = GENERATE(false, true);
    SerialPort port;
    CHECK(port.baudRate() == 0);
    port.setTime(1ms, 48'000'000);
    port.write(0x0C, 417); // BRR
    port.write(0x08, isOverrunOff ? 1U << 12 : 0);
    port.write(0x00, (1U << 5) | (1U << 2) | 1U); // RXNEIE, RE, UE
    CHECK(port.baudRate() == 115'107);
    for (const char byte : {'a', 'b', 'c', 'd'})
        port.receive(static_cast<std::uint8_t>(byte));
    CHECK(port.read(0x24) == 'a');
    CHECK((port.read(0x1C) & (1U << 5)) == 0);
    CHECK(port.nextArrival() == ChipTime(1'086'875));
    port.setTime(1080us, 48'000'000);
    CHECK((port.read(0x1C) & (1U << 5)) == 0);
    port.setTime(1090us, 48'000'000);
    CHECK(port.read(0x24) == 'b');
    port.setTime(1300us, 48'000'000); // two more
    CHECK(port.overruns() == 1);
    CHECK(((port.read(0x1C) & kOre) != 0) == !isOverrunOff);
    CHECK(port.read(0x24) == (isOverrunOff ? 'd' : 'c'));
    CHECK(port.isInterruptAsserted() == !isOverrunOff);
    port.write(0x20, kOre);
    CHECK_FALSE(port.isInterruptAsserted());
    CHECK_FALSE(port.nextArrival());
}

TEST_CASE("a serial port keeps the end of a long text")
{
    SerialPort port;
    port.write(0x00, (1U << 3) | 1U);
    for (int byte = 0; byte < 200'000; ++byte)
        port.write(0x28, byte < 199'999 ? 'a' : 'z');
    CHECK(port.transmitted().size() <= 128 * 1024);
    CHECK(port.transmitted().size() >= 64 * 1024);
    CHECK(port.transmitted().back() == 'z');
}

TEST_CASE("each serial port of the chip has its own address, clock, reset and interrupt")
{
    const auto place = GENERATE(
        Place{"USART1", 0x40013800, 0x60, 14, 37}, Place{"USART2", 0x40004400, 0x58, 17, 38},
        Place{"USART3", 0x40004800, 0x58, 18, 39}, Place{"UART4", 0x40004C00, 0x58, 19, 52},
        Place{"UART5", 0x40005000, 0x58, 20, 53}, Place{"LPUART1", 0x40008000, 0x5C, 0, 70});
    INFO(place.name);
    Bench bench;
    CHECK(bench.read(place.base + 0x1C) == 0);
    bench.write(kRcc + place.enableRegister, 1U << place.enableBit);
    bench.write(place.base, (1U << 3) | (1U << 2) | 1U);
    CHECK(bench.read(place.base + 0x1C) == (kReady | (3U << 21)));
    bench.write(place.base + 0x28, '!');
    CHECK(bench.chip.serialPort(place.name).transmitted() == "!");
    bench.pass();
    CHECK_FALSE(bench.isPending(place.interrupt));
    bench.write(place.base, (1U << 6) | (1U << 3) | 1U); // TCIE
    bench.pass();
    CHECK(bench.isPending(place.interrupt));
    bench.write(kRcc + place.enableRegister - 0x20, 1U << place.enableBit);
    CHECK(bench.read(place.base) == 0);
}

TEST_CASE("DMA feeds a serial port from memory and interrupts at the end")
{
    const bool isCircular = GENERATE(false, true);
    Bench bench;
    bench.write(kRcc + 0x48, 1U); // DMA1
    bench.write(kRcc + 0x60, 1U << 14);
    bench.write(0x40013800, (1U << 3) | 1U);
    bench.flash.place(0x08001000, Bytes{'h', 'e', 'l', 'l', 'o'});
    bench.chip.systemReset(ClockTree::kSoftwareResetFlag);
    bench.write(kRcc + 0x48, 1U);
    bench.write(kRcc + 0x60, 1U << 14);
    bench.write(0x40013800, (1U << 3) | 1U);
    bench.write(kDma1 + 0x44 + 0x04, 5); // channel 4: CNDTR, CPAR, CMAR, CCR
    bench.write(kDma1 + 0x44 + 0x08, 0x40013828);
    bench.write(kDma1 + 0x44 + 0x0C, 0x08001000);
    bench.write(kDma1 + 0x44, (1U << 7) | (isCircular ? 1U << 5 : 0) | (1U << 4) | (1U << 1) | 1U);
    bench.pass();
    CHECK(bench.chip.serialPort("USART1").transmitted().empty()); // no request
    CHECK_FALSE(bench.isPending(14));
    bench.write(0x40013808, 1U << 7); // DMAT
    bench.pass();
    CHECK(bench.chip.serialPort("USART1").transmitted().substr(0, 5) == "hello");
    CHECK((bench.read(kDma1) & (2U << 12)) != 0); // TCIF4
    CHECK(bench.isPending(14));
    CHECK((bench.read(kDma1 + 0x48) == 5) == isCircular);
    bench.write(kDma1 + 0x04, 1U << 12); // CGIF4
    CHECK((bench.read(kDma1) & (0xFU << 12)) == 0);
    if (isCircular)
        return;
    bench.pass();
    CHECK((bench.read(kDma1) & (0xFU << 12)) == 0); // done
    CHECK(bench.chip.serialPort("USART1").transmitted() == "hello");
}

TEST_CASE("DMA stores data received by a serial port, and copies memory without a request")
{
    Bench bench;
    bench.write(kRcc + 0x48, 3U);
    bench.write(kRcc + 0x58, 1U << 17);
    bench.write(0x40004400, (1U << 2) | 1U);
    bench.write(0x40004408, 1U << 6);    // DMAR
    bench.write(kDma1 + 0x6C + 0x04, 2); // channel 6
    bench.write(kDma1 + 0x6C + 0x08, 0x40004424);
    bench.write(kDma1 + 0x6C + 0x0C, 0x20000100);
    bench.write(kDma1 + 0x6C, (1U << 7) | 1U);
    bench.chip.serialPort("USART2").receive('h');
    bench.pass();
    CHECK(bench.read(kDma1 + 0x70) == 1);
    bench.chip.serialPort("USART2").receive('i');
    bench.chip.advanceTo(bench.chip.now() + 100us);
    CHECK(bench.read(kDma1 + 0x70) == 0);
    // DMA2, channel 1: from there to another memory address.
    bench.write(0x40020408 + 0x04, 2);
    bench.write(0x40020408 + 0x08, 0x20000200);
    bench.write(0x40020408 + 0x0C, 0x20000100);
    bench.write(0x40020408, (1U << 14) | (1U << 7) | (1U << 6) | (1U << 4) | 1U);
    bench.pass();
    CHECK((bench.read(0x40020400) & 2U) != 0);
    // And back through a serial port.
    bench.write(0x40004400, (1U << 3) | 1U);
    bench.write(0x40004408, 1U << 7);
    bench.write(kDma1 + 0x80 + 0x04, 2); // channel 7
    bench.write(kDma1 + 0x80 + 0x08, 0x40004428);
    bench.write(kDma1 + 0x80 + 0x0C, 0x20000200);
    bench.write(kDma1 + 0x80, (1U << 7) | (1U << 4) | 1U);
    bench.pass();
    CHECK(bench.chip.serialPort("USART2").transmitted() == "hi");
    bench.write(kRcc + 0x28, 1U); // AHB1RSTR
    CHECK(bench.read(kDma1 + 0x80) == 0);
}

} // namespace serial_port_test
