// SPDX-License-Identifier: MIT
// How firmware uses the system control space (ARMv7-M, B3.2 to B3.4).
#include "core/virtual_board/cpu/system_control.h"
#include "tests/core/virtual_board/cpu/system_registers.h"
#include "tests/support/catch.h"

using namespace fieldflash::board;

namespace system_registers_test {

using namespace fieldflash::test::system;

TEST_CASE("interrupts are enabled and disabled bit by bit, in every word")
{
    SystemControl control;
    control.write(kIser, 4, 0x80000001);
    control.write(kIser + 4, 4, 0x00000008);
    control.write(kIser + 8, 4, 1U << 17); // 81, the last one
    CHECK(control.read(kIser, 4) == 0x80000001);
    CHECK(control.read(kIcer + 4, 4) == 0x00000008);
    CHECK(control.isEnabled(kFirstInterrupt + 31));
    CHECK(control.isEnabled(kFirstInterrupt + 35));
    CHECK(control.isEnabled(kFirstInterrupt + 81));
    CHECK_FALSE(control.isEnabled(kFirstInterrupt + 1));
    control.write(kIcer, 4, 0x80000000);
    CHECK(control.read(kIser, 4) == 1);
    CHECK(control.read(kIser + 4, 4) == 8);
    CHECK(control.isAnyInterruptEnabled());
    for (const std::uint32_t word : {0U, 4U, 8U})
        control.write(kIcer + word, 4, 0xFFFFFFFF);
    CHECK_FALSE(control.isAnyInterruptEnabled());
}

TEST_CASE("an interrupt can be made pending by software, and this can be undone")
{
    SystemControl control;
    control.write(kIser + 4, 4, 1U << 3);
    control.write(kIspr + 4, 4, 1U << 3);
    CHECK(control.next({}) == kFirstInterrupt + 35);
    CHECK(control.read(kIspr + 4, 4) == 1U << 3);
    CHECK(control.read(kIcpr + 4, 4) == 1U << 3);
    control.write(kIcpr + 4, 4, 1U << 3);
    CHECK_FALSE(control.next({}));
    control.write(0xF00, 4, 35); // STIR
    CHECK(control.next({}) == kFirstInterrupt + 35);
    control.enter(kFirstInterrupt + 35);
    CHECK(control.read(kIabr + 4, 4) == 1U << 3);
    CHECK(control.read(kIabr, 4) == 0);
    control.leave(kFirstInterrupt + 35);
    CHECK(control.read(kIabr + 4, 4) == 0);
}

TEST_CASE("a line that is still asserted cannot be cleared")
{
    SystemControl control;
    control.write(kIser, 4, 1U << 5);
    control.setLine(5, true);
    control.write(kIcpr, 4, 1U << 5);
    CHECK(control.isAnythingPending());
    control.setLine(5, false);
    control.write(kIcpr, 4, 1U << 5);
    CHECK_FALSE(control.isAnythingPending());
}

TEST_CASE("the more urgent of two pending interrupts is first, or else the lower number")
{
    SystemControl control;
    control.write(kIser, 4, 0x1C);
    for (const int interrupt : {2, 3, 4})
        control.setPending(kFirstInterrupt + interrupt);
    CHECK(control.next({}) == kFirstInterrupt + 2);
    control.write(kIpr, 4, 0x80600000); // 2: 0x60, 3: 0x80
    control.write(kIpr + 4, 4, 0x70);
    CHECK(control.next({}) == kFirstInterrupt + 2);
    control.write(kIpr + 2, 1, 0x90);
    CHECK(control.next({}) == kFirstInterrupt + 4);
}

TEST_CASE("equal priority does not preempt, subpriority only orders")
{
    SystemControl control;
    control.write(kIser, 4, 3);
    control.write(kIpr, 2, 0x4050); // 0: 0x50, 1: 0x40
    control.enter(kFirstInterrupt);
    control.setPending(kFirstInterrupt + 1);
    CHECK(control.next({}) == kFirstInterrupt + 1);
    control.write(kAircr, 4, 0x05FA0400); // PRIGROUP 4: bits 7:5 are the group
    CHECK_FALSE(control.next({}));
    control.write(kIpr + 1, 1, 0x30);
    CHECK(control.next({}) == kFirstInterrupt + 1);
    control.write(kAircr, 4, 0x05FA0000);
    control.write(kIpr + 1, 1, 0x50);
    CHECK_FALSE(control.next({}));
    CHECK(control.read(kAircr, 4) == 0xFA050000);
}

TEST_CASE("priorities have four bits and are read back by byte and by word")
{
    SystemControl control;
    control.write(kIpr + 80, 4, 0xFFFF8F7F); // 80, 81, and two that do not exist
    CHECK(control.read(kIpr + 80, 1) == 0x70);
    CHECK(control.read(kIpr + 81, 1) == 0x80);
    CHECK(control.read(kIpr + 80, 4) == 0x00008070);
    control.write(kShpr1 + 7, 1, 0xA0);  // SVCall
    control.write(kShpr1 + 11, 1, 0xB0); // SysTick
    CHECK(control.read(kShpr1 + 4, 4) == 0xA0000000);
    CHECK(control.read(kShpr1 + 8, 4) == 0xB0000000);
}

TEST_CASE("system handlers have priorities like interrupts")
{
    SystemControl control;
    control.setPending(kSvCall);
    control.setPending(kPendSv);
    control.write(kShpr1 + 7, 1, 0x20);
    control.write(kShpr1 + 10, 1, 0x10);
    CHECK(control.next({}) == kPendSv);
    control.enter(kPendSv);
    CHECK_FALSE(control.next({}));
    control.leave(kPendSv);
    CHECK(control.next({}) == kSvCall);
}

TEST_CASE("FAULTMASK lets only the NMI through")
{
    SystemControl control;
    control.setPending(kHardFault);
    CHECK(control.next({.primask = true}) == kHardFault);
    CHECK_FALSE(control.next({.faultmask = true}));
    control.setPending(kNmi);
    CHECK(control.next({.faultmask = true}) == kNmi);
    control.enter(kNmi);
    CHECK_FALSE(control.next({}));
}

TEST_CASE("configurable faults are used only if SHCSR enables them")
{
    SystemControl control;
    for (const int fault : {kMemManage, kBusFault, kUsageFault})
        CHECK_FALSE(control.isEnabled(fault));
    CHECK(control.isEnabled(kHardFault));
    CHECK(control.isEnabled(kSvCall));
    control.write(kShcsr, 4, 1U << 17);
    CHECK(control.isEnabled(kBusFault));
    CHECK_FALSE(control.isEnabled(kMemManage));
    CHECK_FALSE(control.isEnabled(kUsageFault));
    control.write(kShcsr, 4, (1U << 16) | (1U << 18));
    CHECK(control.read(kShcsr, 4) == ((1U << 16) | (1U << 18)));
    CHECK_FALSE(control.isEnabled(kBusFault));
}

TEST_CASE("ICSR shows active and pending exceptions")
{
    SystemControl control;
    CHECK(control.read(kIcsr, 4) == 0);
    control.write(kIcsr, 4, (1U << 31) | (1U << 28) | (1U << 26));
    CHECK(control.read(kIcsr, 4) == ((1U << 31) | (1U << 28) | (1U << 26)));
    control.enter(kNmi);
    CHECK((control.read(kIcsr, 4) & 0x800001FF) == kNmi);
    control.leave(kNmi);
    control.write(kIcsr, 4, (1U << 27) | (1U << 25));
    CHECK(control.read(kIcsr, 4) == 0);
    control.setPending(kFirstInterrupt + 9);
    CHECK(control.read(kIcsr, 4) == 0); // not enabled
    control.write(kIser, 4, 1U << 9);
    CHECK(control.read(kIcsr, 4) == ((1U << 22) | ((kFirstInterrupt + 9) << 12)));
}

TEST_CASE("SysTick counts a whole period, and becomes pending once per period")
{
    SystemControl control;
    control.write(kSystRvr, 4, 0xFF0003E7); // 24 bits: 999
    CHECK(control.read(kSystRvr, 4) == 999);
    control.advance(5000);
    CHECK(control.read(kSystCvr, 4) == 0); // off
    CHECK_FALSE(control.cyclesToSysTick());
    control.write(kSystCsr, 4, 5); // no exception
    CHECK_FALSE(control.cyclesToSysTick());
    control.advance(999);
    CHECK(control.read(kSystCvr, 4) == 1);
    CHECK((control.read(kSystCsr, 4) & (1U << 16)) == 0);
    control.advance(1);
    CHECK(control.read(kSystCvr, 4) == 999);
    CHECK_FALSE(control.isAnythingPending());
    CHECK((control.read(kSystCsr, 4) & (1U << 16)) != 0);
    control.write(kSystCsr, 4, 7);
    CHECK(control.cyclesToSysTick() == 999U);
    control.advance(999 + 2000 + 10);
    CHECK(control.read(kSystCvr, 4) == 989);
    CHECK(control.next({}) == kSysTick);
}

TEST_CASE("SysTick on its reference clock counts every eighth cycle")
{
    SystemControl control;
    control.write(kSystRvr, 4, 99);
    control.write(kSystCsr, 4, 3);
    CHECK(control.cyclesToSysTick() == 800U);
    control.advance(80);
    CHECK(control.read(kSystCvr, 4) == 90);
    CHECK(control.cyclesToSysTick() == 720U);
}

TEST_CASE("a write to the SysTick value clears it and its flag")
{
    SystemControl control;
    control.write(kSystRvr, 4, 9);
    control.write(kSystCsr, 4, 5);
    control.advance(13);
    control.write(kSystCvr, 4, 1234);
    CHECK(control.read(kSystCvr, 4) == 0);
    CHECK(control.read(kSystCsr, 4) == 5);
    CHECK(control.isSysTickRunning());
    control.write(kSystCsr, 4, 4);
    CHECK_FALSE(control.isSysTickRunning());
}

TEST_CASE("fault registers accumulate bits, and writing a one clears its bit")
{
    SystemControl control;
    control.noteFault(1U << 9, 0);
    control.noteFault(1U << 16, 1U << 30);
    CHECK(control.read(kCfsr, 4) == ((1U << 9) | (1U << 16)));
    CHECK(control.read(kHfsr, 4) == 1U << 30);
    control.write(kCfsr, 4, 1U << 9);
    CHECK(control.read(kCfsr, 4) == 1U << 16);
    CHECK(control.read(kCfsr + 2, 2) == 1); // UFSR
    control.write(kCfsr + 2, 2, 1);
    CHECK(control.read(kCfsr, 4) == 0);
    control.write(kHfsr, 4, 1U << 30);
    CHECK(control.read(kHfsr, 4) == 0);
}

TEST_CASE("the processor identifies itself, and its settings are kept")
{
    SystemControl control;
    CHECK(control.read(0xD00, 4) == 0x410FC241);
    CHECK(control.read(0x004, 4) == 2);
    CHECK(control.read(0xD90, 4) == 0x800);
    CHECK(control.read(0xD14, 4) == 0x200);
    control.write(0xD10, 4, 0xFFFFFFFF);
    CHECK(control.read(0xD10, 4) == 0x16);
    control.write(0xD14, 4, 0xFFFFFFFF);
    CHECK(control.read(0xD14, 4) == 0x31B);
    control.write(0xD88, 4, 0x00F00000);
    CHECK(control.read(0xD88, 4) == 0x00F00000);
    CHECK(control.read(0xF34, 4) == 0xC0000000);
}

TEST_CASE("a reset clears everything except the registered reset listeners")
{
    SystemControl control;
    int resets = 0;
    control.onResetRequest = [&] { ++resets; };
    control.write(kIser, 4, 1);
    control.setPending(kFirstInterrupt);
    control.write(0xD08, 4, 0x08004000);
    control.reset();
    CHECK(control.vtor() == 0);
    CHECK_FALSE(control.isAnyInterruptEnabled());
    CHECK_FALSE(control.isAnythingPending());
    control.write(kAircr, 4, 0x05FA0004);
    CHECK(resets == 1);
}

} // namespace system_registers_test
