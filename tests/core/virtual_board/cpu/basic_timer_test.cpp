// SPDX-License-Identifier: MIT
#include "core/virtual_board/cpu/basic_timer.h"
#include "core/virtual_board/cpu/stm32l476.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::board;
using namespace std::chrono_literals;

namespace basic_timer_test {

namespace {

constexpr std::uint32_t kCr1 = 0x00;
constexpr std::uint32_t kDier = 0x0C;
constexpr std::uint32_t kSr = 0x10;
constexpr std::uint32_t kEgr = 0x14;
constexpr std::uint32_t kCnt = 0x24;
constexpr std::uint32_t kPsc = 0x28;
constexpr std::uint32_t kArr = 0x2C;

/// A step every 10 cycles, an update every 100 steps.
void setUp(BasicTimer& timer)
{
    timer.write(kPsc, 9);
    timer.write(kArr, 99);
    timer.write(kEgr, 1);
    timer.write(kSr, 0);
    timer.write(kDier, 1);
}

} // namespace

TEST_CASE("a timer counts while it is enabled, and interrupts once per period")
{
    BasicTimer timer;
    setUp(timer);
    timer.advance(5000);
    CHECK(timer.read(kCnt) == 0);
    CHECK_FALSE(timer.cyclesToInterrupt());
    timer.write(kCr1, 1);
    timer.advance(25);
    CHECK(timer.read(kCnt) == 2);
    CHECK(timer.cyclesToInterrupt() == 975U);
    timer.advance(974);
    CHECK(timer.read(kSr) == 0);
    timer.advance(1);
    CHECK(timer.read(kSr) == 1);
    CHECK(timer.read(kCnt) == 0);
    CHECK(timer.isInterruptAsserted());
    timer.write(kSr, 0xFFFFFFFE);
    CHECK_FALSE(timer.isInterruptAsserted());
    timer.advance(2000);
    CHECK(timer.isInterruptAsserted());
    timer.write(kDier, 0);
    CHECK_FALSE(timer.isInterruptAsserted());
    CHECK_FALSE(timer.cyclesToInterrupt());
}

TEST_CASE("a prescaler takes effect at the next update, which a program can request")
{
    BasicTimer timer;
    timer.write(kArr, 99);
    timer.write(kPsc, 9);
    timer.write(kCr1, 1);
    timer.advance(50);
    CHECK(timer.read(kCnt) == 50); // still 1
    timer.advance(50);
    CHECK(timer.read(kSr) == 1);
    timer.advance(50);
    CHECK(timer.read(kCnt) == 5);
    timer.write(kSr, 0);
    timer.write(kEgr, 1);
    CHECK(timer.read(kCnt) == 0);
    CHECK(timer.read(kSr) == 1);
    timer.write(kSr, 0);
    timer.write(kCr1, 1U | (1U << 2)); // URS
    timer.write(kEgr, 1);
    CHECK(timer.read(kSr) == 0);
    timer.write(kCnt, 98);
    timer.write(kCr1, 1U | (1U << 3)); // one pulse
    timer.advance(20);
    CHECK(timer.read(kSr) == 1);
    CHECK(timer.read(kCr1) == 1U << 3);
    timer.write(kArr, 0); // never counts
    timer.write(kCr1, 1);
    CHECK_FALSE(timer.cyclesToInterrupt());
    timer.reset();
    CHECK(timer.read(kArr) == 0xFFFF);
    CHECK(timer.read(kSr) == 0);
}

TEST_CASE("the chip's timers run with its clock and raise their interrupts")
{
    Bytes image; // wfi; b back
    appendLittle32(image, 0x20001000);
    appendLittle32(image, 0x08000101);
    image.resize(0x100, 0);
    appendLittle16(image, 0xBF30);
    appendLittle16(image, 0xE7FD);
    FlashMemory flash;
    flash.place(0x08000000, image);
    const std::array<std::uint8_t, 12> uniqueId{};
    Stm32l476 chip(flash, uniqueId, {});
    chip.powerOn();
    const auto write = [&chip](std::uint32_t address, std::uint32_t value) {
        chip.peripherals().write(address, 4, value);
    };
    write(0x40021058, 1U << 1); // RCC_APB1ENR1: TIM3
    write(0x40000400 + kArr, 39'999);
    write(0x40000400 + kDier, 1);
    write(0x40000400 + kCr1, 1);
    const auto isPending = [&chip] {
        return ((chip.processor().systemControl().read(0x200, 4) >> 29) & 1U) != 0;
    };
    chip.advanceTo(chip.now() + 9ms); // at 4 MHz
    CHECK_FALSE(isPending());
    chip.advanceTo(chip.now() + 2ms);
    CHECK(isPending());
    write(0x40021038, 1U << 1); // RCC_APB1RSTR1
    CHECK(chip.peripherals().read(0x40000400 + kArr, 4) == 0xFFFF);
}

} // namespace basic_timer_test
