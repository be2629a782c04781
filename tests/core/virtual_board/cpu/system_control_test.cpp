// SPDX-License-Identifier: MIT
#include "core/virtual_board/cpu/system_control.h"
#include "tests/core/virtual_board/cpu/system_registers.h"
#include "tests/support/catch.h"

using namespace fieldflash::board;

namespace system_control_test {

using namespace fieldflash::test::system;

namespace {

constexpr std::uint32_t kIser0 = 0x100;
constexpr std::uint32_t kIpr0 = 0x400;

void enable(SystemControl& control, int interrupt)
{
    const auto word = static_cast<std::uint32_t>(interrupt / 32);
    control.write(kIser0 + 4 * word, 4, 1U << (interrupt % 32));
}

} // namespace

TEST_CASE("an interrupt is taken only if enabled and pending")
{
    SystemControl control;
    control.setPending(kFirstInterrupt + 67);
    CHECK_FALSE(control.next({}).has_value());
    enable(control, 67);
    CHECK(control.next({}) == kFirstInterrupt + 67);
    control.enter(kFirstInterrupt + 67);
    CHECK_FALSE(control.next({}).has_value());
}

TEST_CASE("PRIMASK blocks interrupts but not the NMI")
{
    SystemControl control;
    enable(control, 4);
    control.setPending(kFirstInterrupt + 4);
    CHECK_FALSE(control.next({.primask = true}).has_value());
    CHECK(control.isAnythingPending());
    control.setPending(kNmi);
    CHECK(control.next({.primask = true}) == kNmi);
}

TEST_CASE("a handler is preempted only by a more urgent group")
{
    SystemControl control;
    enable(control, 1);
    enable(control, 2);
    control.write(kIpr0 + 1, 1, 0x80);
    control.write(kIpr0 + 2, 1, 0x40);
    control.enter(kFirstInterrupt + 1);
    control.setPending(kFirstInterrupt + 2);
    CHECK(control.next({}) == kFirstInterrupt + 2);

    SECTION("with all priority bits as subpriority nothing preempts")
    {
        control.write(kAircr, 4, 0x05FA0700);
        CHECK_FALSE(control.next({}).has_value());
    }
    SECTION("BASEPRI masks equal and lower urgency")
    {
        CHECK_FALSE(control.next({.basepri = 0x40}).has_value());
        CHECK(control.next({.basepri = 0x50}).has_value());
    }
}

TEST_CASE("a line that stays asserted is pending again when its handler returns")
{
    SystemControl control;
    enable(control, 67);
    control.setLine(67, true);
    control.enter(kFirstInterrupt + 67);
    CHECK_FALSE(control.isAnythingPending());
    control.leave(kFirstInterrupt + 67);
    CHECK(control.isAnythingPending());
    control.enter(kFirstInterrupt + 67);
    control.setLine(67, false);
    control.leave(kFirstInterrupt + 67);
    CHECK_FALSE(control.isAnythingPending());
}

TEST_CASE("SysTick counts down, wraps and reports when it will fire")
{
    SystemControl control;
    control.write(kSystRvr, 4, 999);
    control.write(kSystCsr, 4, 7);
    CHECK(control.cyclesToSysTick() == 1000U);
    control.advance(400);
    CHECK(control.read(0x018, 4) == 600);
    CHECK(control.cyclesToSysTick() == 600U);
    control.advance(700);
    CHECK(control.next({}) == kSysTick);
    CHECK((control.read(kSystCsr, 4) & (1U << 16)) != 0);
    CHECK((control.read(kSystCsr, 4) & (1U << 16)) == 0);
}

TEST_CASE("a reset is requested only with the key in AIRCR")
{
    SystemControl control;
    int resets = 0;
    control.onResetRequest = [&] { ++resets; };
    control.write(kAircr, 4, 0x00000004);
    CHECK(resets == 0);
    control.write(kAircr, 4, 0x05FA0004);
    CHECK(resets == 1);
}

TEST_CASE("VTOR has the alignment of a table of 98 vectors")
{
    SystemControl control;
    control.write(0xD08, 4, 0x0800C07F);
    CHECK(control.vtor() == 0x0800C000);
    CHECK(control.read(0xD08, 2) == 0xC000);
}

} // namespace system_control_test
