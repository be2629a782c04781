// SPDX-License-Identifier: MIT
// The registers of the system control space (ARMv7-M Architecture Reference Manual, B3).
#include "core/virtual_board/cpu/system_control.h"
#include "tests/core/virtual_board/cpu/system_registers.h"
#include "tests/support/catch.h"

#include <utility>
#include <vector>

using namespace fieldflash::board;

namespace system_control_registers_test {

using namespace fieldflash::test::system;

TEST_CASE("NVIC: set and clear registers access the same bits, for every word of lines")
{
    SystemControl control;
    control.write(kIser + 8, 4, 0xFFFFFFFF); // lines 64 and up: the chip has 82
    CHECK(control.read(kIser + 8, 4) == 0x0003FFFF);
    CHECK(control.read(kIcer + 8, 4) == 0x0003FFFF);
    CHECK(control.isAnyInterruptEnabled());
    control.write(kIcer + 8, 4, 0x0003FFF0);
    CHECK(control.read(kIser + 8, 4) == 0xF);
    control.write(kIcer + 8, 4, 0xF);
    CHECK_FALSE(control.isAnyInterruptEnabled());

    control.write(kIspr, 4, 0x30);
    CHECK(control.read(kIspr, 4) == 0x30);
    control.write(kIcpr, 4, 0x10);
    CHECK(control.read(kIcpr, 4) == 0x20);
}

TEST_CASE("NVIC: a pending bit of a line that is still asserted cannot be cleared")
{
    SystemControl control;
    control.setLine(5, true);
    control.write(kIcpr, 4, 1U << 5);
    CHECK(control.read(kIspr, 4) == 1U << 5);
    control.setLine(5, false);
    control.write(kIcpr, 4, 1U << 5);
    CHECK(control.read(kIspr, 4) == 0);
}

TEST_CASE("NVIC: an active handler is shown, and its line is not pending meanwhile")
{
    SystemControl control;
    control.enter(kFirstInterrupt + 5);
    control.setLine(5, true);
    CHECK(control.read(kIabr, 4) == 1U << 5);
    CHECK(control.read(kIspr, 4) == 0);
    control.leave(kFirstInterrupt + 5);
    CHECK(control.read(kIabr, 4) == 0);
    CHECK(control.read(kIspr, 4) == 1U << 5);
}

TEST_CASE("NVIC: priorities are bytes with four implemented bits")
{
    SystemControl control;
    control.write(kIpr + 64, 4, 0xFF45A31F);
    CHECK(control.read(kIpr + 64, 4) == 0xF040A010);
    control.write(kIpr + 66, 2, 0x2030);
    CHECK(control.read(kIpr + 64, 4) == 0x2030A010);
    CHECK(control.read(kIpr + 65, 1) == 0xA0);
    // Lines 80 to 83, of which 80 and 81 exist.
    control.write(kIpr + 80, 4, 0xFFFFFFFF);
    CHECK(control.read(kIpr + 80, 4) == 0x0000F0F0);
}

TEST_CASE("system handlers also have priorities: a more urgent SysTick runs before PendSV")
{
    SystemControl control;
    control.write(kShpr1 + 8, 4, 0x40800000); // SysTick 0x40, PendSV 0x80
    CHECK(control.read(kShpr1 + 8, 4) == 0x40800000);
    control.write(kIcsr, 4, (1U << 28) | (1U << 26));
    CHECK(control.next({}) == kSysTick);
    control.write(kShpr1 + 11, 1, 0xC0);
    CHECK(control.next({}) == kPendSv);
}

TEST_CASE("ICSR sets and clears PendSV and SysTick, sets the NMI, and shows pending exceptions")
{
    SystemControl control;
    control.write(kIcsr, 4, (1U << 28) | (1U << 26));
    CHECK(control.read(kIcsr, 4) == ((1U << 28) | (1U << 26)));
    control.write(kIcsr, 4, (1U << 27) | (1U << 25));
    CHECK(control.read(kIcsr, 4) == 0);
    control.write(kIcsr, 4, 1U << 31);
    CHECK(control.read(kIcsr, 4) == 1U << 31);
    CHECK(control.next({}) == kNmi);
    control.enter(kNmi);
    CHECK(control.read(kIcsr, 4) == kNmi);
}

TEST_CASE("ICSR shows the first enabled pending interrupt")
{
    SystemControl control;
    control.setPending(kFirstInterrupt + 3);
    control.setPending(kFirstInterrupt + 7);
    CHECK(control.read(kIcsr, 4) == 0);
    control.write(kIser, 4, 1U << 7);
    CHECK(control.read(kIcsr, 4) == ((1U << 22) | ((16U + 7) << 12)));
}

TEST_CASE("STIR pends an existing line, and no other")
{
    SystemControl control;
    control.write(kStir, 4, 81);
    CHECK(control.read(kIspr + 8, 4) == 1U << 17);
    control.write(kStir, 4, 82);
    CHECK(control.read(kIspr + 8, 4) == 1U << 17);
}

TEST_CASE("FAULTMASK blocks everything except the NMI, including HardFault")
{
    SystemControl control;
    control.setPending(kHardFault);
    CHECK(control.next({.primask = true}) == kHardFault);
    CHECK_FALSE(control.next({.faultmask = true}).has_value());
    control.setPending(kNmi);
    CHECK(control.next({.faultmask = true}) == kNmi);
}

TEST_CASE("configurable faults are enabled one by one in SHCSR")
{
    const auto [bit, fault] =
        GENERATE(table<unsigned, int>({{16, kMemManage}, {17, kBusFault}, {18, kUsageFault}}));
    SystemControl control;
    control.setPending(fault);
    CHECK_FALSE(control.next({}).has_value());
    control.write(kShcsr, 4, 1U << bit);
    CHECK(control.read(kShcsr, 4) == 1U << bit);
    CHECK(control.next({}) == fault);
    control.write(kShcsr, 4, 0);
    CHECK(control.read(kShcsr, 4) == 0);
}

TEST_CASE("fault status bits are cleared by writing ones, and stay set until then")
{
    SystemControl control;
    control.noteFault(0x00010200, 1U << 30);
    CHECK(control.read(0xD28, 4) == 0x00010200);
    CHECK(control.read(0xD29, 1) == 0x02);
    CHECK(control.read(0xD2A, 2) == 0x0001);
    control.write(0xD29, 1, 0x02);
    CHECK(control.read(0xD28, 4) == 0x00010000);
    control.write(0xD2C, 4, 1U << 30);
    CHECK(control.read(0xD2C, 4) == 0);
}

TEST_CASE("registers keep their implemented bits")
{
    SystemControl control;
    const std::vector<std::pair<std::uint32_t, std::uint32_t>> kept{
        {0xD10, 0x16},       {0xD14, 0x31B},      {0xD88, 0xFFFFFFFF},
        {0xDFC, 0xFFFFFFFF}, {0xF34, 0xFFFFFFFF}, {kSystRvr, 0xFFFFFF}};
    for (const auto& [offset, bits] : kept) {
        INFO(offset);
        control.write(offset, 4, 0xFFFFFFFF);
        CHECK(control.read(offset, 4) == bits);
    }
    control.reset();
    CHECK(control.read(0xD88, 4) == 0);
    CHECK(control.read(0xD14, 4) == 0x200);
}

TEST_CASE("a program can detect which processor it runs on")
{
    SystemControl control;
    CHECK(control.read(0xD00, 4) == 0x410FC241);
    CHECK(control.read(0x004, 4) == 2);
    CHECK(control.read(0xD90, 4) == 0x800);
    control.write(0xD00, 4, 0); // read-only
    CHECK(control.read(0xD00, 4) == 0x410FC241);
    CHECK(control.read(0xE00, 4) == 0);
    CHECK((control.read(0x01C, 4) & 0xFFFFFF) == 1249);
}

TEST_CASE("SysTick: off, without interrupt, and on the clock divided by 8")
{
    SystemControl control;
    control.write(kSystRvr, 4, 99);
    control.advance(1000);
    CHECK(control.read(kSystCvr, 4) == 0); // off
    control.write(kSystCsr, 4, 1);
    CHECK(control.isSysTickRunning());
    CHECK_FALSE(control.cyclesToSysTick()); // raises nothing
    control.advance(0);
    CHECK(control.read(kSystCvr, 4) == 0);
    control.advance(80);
    CHECK(control.read(kSystCvr, 4) == 90);
    control.advance(800);
    CHECK_FALSE(control.next({}).has_value());
    CHECK((control.read(kSystCsr, 4) & (1U << 16)) != 0);
    control.write(kSystCsr, 4, 3);
    control.write(kSystCvr, 4, 55); // any write clears it
    CHECK(control.read(kSystCvr, 4) == 0);
    CHECK(control.cyclesToSysTick() == 800U);
    control.advance(80);
    CHECK(control.cyclesToSysTick() == 720U);
}

TEST_CASE("the handler of AIRCR reset requests survives a reset, and the grouping is read back")
{
    SystemControl control;
    control.write(0xD0C, 4, 0x05FA0004); // no listener
    int resets = 0;
    control.onResetRequest = [&] { ++resets; };
    control.write(0xD0C, 4, 0x05FA0300);
    CHECK(control.read(0xD0C, 4) == 0xFA050300);
    CHECK(resets == 0);
    control.reset();
    CHECK(control.read(0xD0C, 4) == 0xFA050000);
    control.write(0xD0C, 4, 0x05FA0004);
    CHECK(resets == 1);
}

} // namespace system_control_registers_test
