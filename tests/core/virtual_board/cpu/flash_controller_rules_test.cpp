// SPDX-License-Identifier: MIT
// What the flash interface refuses, and what it reports (RM0351, 3.3 and 3.7).
#include "core/virtual_board/cpu/flash_controller.h"
#include "tests/core/virtual_board/cpu/flash_registers.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::board;
using namespace std::chrono_literals;

namespace flash_controller_rules_test {

using namespace fieldflash::test::flash;

namespace {

constexpr Address kFirstBank = 0x08000000;
constexpr Address kSecondBank = 0x08080000;

/// Unlocked, with one programmed byte in each bank.
struct Bench {
    FlashMemory memory;
    FlashController controller{memory};

    Bench()
    {
        const Bytes zero{0};
        memory.place(kFirstBank, zero);
        memory.place(kSecondBank, zero);
        unlock();
    }
    void unlock()
    {
        controller.write(kKeyr, 0x45670123);
        controller.write(kKeyr, 0xCDEF89AB);
        controller.write(kSr, 0xFFFF);
    }
    void unlockOptions()
    {
        controller.write(kOptKeyr, 0x08192A3B);
        controller.write(kOptKeyr, 0x4C5D6E7F);
    }
    [[nodiscard]] bool isErased(Address address) const
    {
        return memory.contents()[address - kFirstBank] == 0xFF;
    }
    [[nodiscard]] std::uint32_t status() { return controller.read(kSr); }
};

} // namespace

TEST_CASE("mass erase covers the selected banks, and takes the time of the data sheet")
{
    const auto [bits, isFirst, isSecond] = GENERATE(table<std::uint32_t, bool, bool>(
        {{kMer1, true, false}, {kMer2, false, true}, {kMer1 | kMer2, true, true}}));
    Bench bench;
    bench.controller.write(kCr, bits | kStrt);
    CHECK(bench.isErased(kFirstBank) == isFirst);
    CHECK(bench.isErased(kSecondBank) == isSecond);
    CHECK(bench.controller.busyUntil() == ChipTime(22130us));
    bench.controller.setTime(22129us);
    CHECK((bench.status() & kBsy) != 0);
    CHECK((bench.controller.read(kCr) & kStrt) != 0);
    bench.controller.setTime(22130us);
    CHECK((bench.status() & kBsy) == 0);
    CHECK((bench.controller.read(kCr) & kStrt) == 0);
    CHECK(bench.controller.takeChanges().size() == 1);
    CHECK(bench.controller.takeChanges().empty());
}

TEST_CASE("a start without an operation is a sequence error")
{
    Bench bench;
    bench.controller.write(kCr, kStrt);
    CHECK((bench.status() & kPgserr) != 0);
    CHECK((bench.controller.read(kCr) & kStrt) == 0);
    CHECK_FALSE(bench.isErased(kFirstBank));
}

TEST_CASE("an erase with PG still set is a sequence error")
{
    Bench bench;
    bench.controller.write(kCr, kPg | kPer | kStrt);
    CHECK((bench.status() & kPgserr) != 0);
    CHECK_FALSE(bench.isErased(kFirstBank));
}

TEST_CASE("a protected page is not erased, and an interrupt reports it")
{
    Bench bench;
    bench.memory.protectPages(0, 0);
    CHECK_FALSE(bench.controller.isInterruptAsserted());
    bench.controller.write(kCr, kErrie | kPer | kStrt);
    CHECK((bench.status() & (kWrperr | kOperr)) == (kWrperr | kOperr));
    CHECK(bench.controller.isInterruptAsserted());
    CHECK_FALSE(bench.isErased(kFirstBank));
    CHECK_FALSE(bench.controller.busyUntil());
    bench.controller.write(kSr, kOperr);
    CHECK_FALSE(bench.controller.isInterruptAsserted());
}

TEST_CASE("an operation that fails in the cells ends with OPERR alone")
{
    Bench bench;
    bench.memory.interruptAt(bench.memory.operations() + 1, Interruption::Failure);
    bench.controller.write(kCr, kPer | kStrt);
    CHECK((bench.status() & 0xFFFF) == kOperr);
    CHECK_FALSE(bench.isErased(kFirstBank));
}

TEST_CASE("a double word outside the flash is a sequence error")
{
    Bench bench;
    bench.controller.write(kCr, kPg);
    bench.controller.storeFromProcessor(0x08200000, 4, 1);
    bench.controller.storeFromProcessor(0x08200004, 4, 2);
    CHECK((bench.status() & (kPgserr | kOperr)) == (kPgserr | kOperr));
}

TEST_CASE("the high word must follow the low word of the same double word")
{
    Bench bench;
    bench.controller.write(kCr, kPg);
    bench.controller.storeFromProcessor(0x08000800, 4, 1);
    bench.controller.storeFromProcessor(0x0800080C, 4, 2);
    CHECK((bench.status() & kPgaerr) != 0);
    CHECK(bench.memory.programmedDoubleWords() == 0);
}

TEST_CASE("the end of an operation is reported only if enabled")
{
    Bench bench;
    bench.controller.write(kCr, kEopie | kPer | kStrt);
    CHECK_FALSE(bench.controller.isInterruptAsserted());
    bench.controller.setTime(23ms);
    CHECK((bench.status() & kEop) != 0);
    CHECK(bench.controller.isInterruptAsserted());
    bench.controller.write(kSr, kEop);
    CHECK_FALSE(bench.controller.isInterruptAsserted());
}

TEST_CASE("while an operation runs the control register accepts nothing")
{
    Bench bench;
    bench.controller.write(kCr, kPer | kStrt);
    const std::uint32_t before = bench.controller.read(kCr);
    bench.controller.write(kCr, kLock);
    CHECK(bench.controller.read(kCr) == before);
    bench.controller.setTime(23ms);
    bench.controller.write(kCr, kLock);
    CHECK((bench.controller.read(kCr) & kLock) != 0);
}

TEST_CASE("a locked interface can be unlocked again with both keys")
{
    Bench bench;
    bench.controller.write(kCr, kLock);
    CHECK((bench.controller.read(kCr) & kLock) != 0);
    bench.unlock();
    CHECK((bench.controller.read(kCr) & kLock) == 0);
}

TEST_CASE("option bytes are written only with their own keys, after those of the flash")
{
    FlashMemory memory;
    FlashController controller(memory);
    controller.write(kOptKeyr, 0x08192A3B);
    controller.write(kOptKeyr, 0x4C5D6E7F);
    CHECK((controller.read(kCr) & kOptlock) != 0); // the flash itself is locked

    Bench bench;
    const std::uint32_t before = bench.controller.read(kOptr);
    bench.controller.write(kOptr, 1);
    CHECK(bench.controller.read(kOptr) == before);
    bench.controller.write(kOptKeyr, 0xDEADBEEF);
    CHECK((bench.controller.read(kCr) & kOptlock) != 0);
}

TEST_CASE("locked option bytes can be unlocked again")
{
    Bench bench;
    for (const std::uint32_t value : {0xFFEFF8BBU, 0xFFEFF8AAU}) {
        bench.unlockOptions();
        CHECK((bench.controller.read(kCr) & kOptlock) == 0);
        bench.controller.write(kOptr, value);
        CHECK(bench.controller.read(kOptr) == value);
        bench.controller.write(kCr, kOptlock);
        CHECK((bench.controller.read(kCr) & kOptlock) != 0);
    }
}

TEST_CASE("launching the option bytes resets the chip, once they are unlocked")
{
    Bench bench;
    int launches = 0;
    bench.controller.write(kCr, kOblLaunch); // no listener, and locked
    bench.controller.onOptionLaunch = [&] { ++launches; };
    bench.controller.write(kCr, kOptlock | kOblLaunch);
    CHECK(launches == 0);
    bench.unlockOptions();
    bench.controller.write(kCr, kOblLaunch);
    CHECK(launches == 1);
}

TEST_CASE("wait states and registers without a function here keep their value until a reset")
{
    Bench bench;
    bench.controller.write(kAcr, 0x704);
    bench.controller.write(0x24, 0x1234);
    CHECK(bench.controller.read(kAcr) == 0x704);
    CHECK(bench.controller.read(0x24) == 0x1234);
    bench.controller.reset();
    CHECK(bench.controller.read(kAcr) == 0x600);
    CHECK(bench.controller.read(0x24) == 0);
    CHECK((bench.controller.read(kSr) & (1U << 15)) != 0); // OPTVERR of virgin parts
}

} // namespace flash_controller_rules_test
