// SPDX-License-Identifier: MIT
// The flash interface of the executed chip, apart from plain programming (RM0351, 3.7).
#include "core/virtual_board/cpu/flash_controller.h"
#include "tests/core/virtual_board/cpu/flash_registers.h"
#include "tests/support/catch.h"

using namespace fieldflash::board;
using namespace std::chrono_literals;

namespace flash_registers_test {

using namespace fieldflash::test::flash;

namespace {

struct Bench {
    FlashMemory memory;
    FlashController controller{memory};

    Bench()
    {
        controller.write(kKeyr, 0x45670123);
        controller.write(kKeyr, 0xCDEF89AB);
        controller.write(kSr, 0xFFFF);
    }
    [[nodiscard]] std::uint32_t status() { return controller.read(kSr); }
    void store(std::uint32_t address, std::uint32_t value)
    {
        controller.storeFromProcessor(address, 4, value);
    }
};

} // namespace

TEST_CASE("low and high word of a double word are placed where they were stored")
{
    Bench bench;
    bench.controller.write(kCr, kPg);
    bench.store(0x08000808, 0x03020100);
    CHECK(bench.memory.programmedDoubleWords() == 0);
    bench.store(0x0800080C, 0x07060504);
    CHECK(bench.memory.read({0x08000808, 8}) == fieldflash::Bytes{0, 1, 2, 3, 4, 5, 6, 7});
}

TEST_CASE("programming takes the time of the datasheet, to the microsecond")
{
    Bench bench;
    bench.controller.setTime(1s);
    bench.controller.write(kCr, kPg);
    bench.store(0x08000800, 1);
    bench.store(0x08000804, 2);
    CHECK(bench.controller.busyUntil() == 1s + 81690ns);
    bench.controller.setTime(1s + 81689ns);
    CHECK((bench.status() & kBsy) != 0);
    bench.controller.setTime(1s + 81690ns);
    CHECK((bench.status() & kBsy) == 0);
}

TEST_CASE("the high word must belong to the low one")
{
    Bench bench;
    bench.controller.write(kCr, kPg);
    bench.store(0x08000800, 1);
    bench.store(0x0800080C, 2);
    CHECK((bench.status() & (kPgaerr | kOperr)) == (kPgaerr | kOperr));
    CHECK(bench.memory.programmedDoubleWords() == 0);
}

TEST_CASE("stores of bytes and half words are size errors")
{
    for (const unsigned size : {1U, 2U}) {
        Bench bench;
        bench.controller.write(kCr, kPg);
        bench.controller.storeFromProcessor(0x08000800, size, 0x12);
        CHECK((bench.status() & (kSizerr | kOperr)) == (kSizerr | kOperr));
    }
}

TEST_CASE("the keys are valid in their order only")
{
    FlashMemory memory;
    FlashController swapped(memory);
    swapped.write(kKeyr, 0xCDEF89AB);
    swapped.write(kKeyr, 0x45670123);
    CHECK((swapped.read(kCr) & kLock) != 0);
    FlashController repeated(memory);
    repeated.write(kKeyr, 0x45670123);
    repeated.write(kKeyr, 0x45670123);
    CHECK((repeated.read(kCr) & kLock) != 0);
}

TEST_CASE("a locked interface can be unlocked again with the keys")
{
    Bench bench;
    bench.controller.write(kCr, kLock);
    CHECK((bench.controller.read(kCr) & kLock) != 0);
    bench.controller.write(kCr, kPg);
    CHECK((bench.controller.read(kCr) & kPg) == 0);
    bench.controller.write(kKeyr, 0x45670123);
    bench.controller.write(kKeyr, 0xCDEF89AB);
    CHECK((bench.controller.read(kCr) & kLock) == 0);
}

TEST_CASE("EOP is set and interrupts only if EOPIE is set")
{
    Bench bench;
    bench.controller.write(kCr, kPer | kEopie | (3U << 3) | kStrt);
    CHECK((bench.controller.read(kCr) & kStrt) != 0);
    CHECK_FALSE(bench.controller.isInterruptAsserted());
    bench.controller.setTime(22020us);
    CHECK((bench.controller.read(kCr) & kStrt) == 0);
    CHECK((bench.status() & kEop) != 0);
    CHECK(bench.controller.isInterruptAsserted());
    bench.controller.write(kSr, kEop);
    CHECK((bench.status() & kEop) == 0);
    CHECK_FALSE(bench.controller.isInterruptAsserted());
}

TEST_CASE("an error interrupts if ERRIE is set, until it is cleared")
{
    Bench bench;
    bench.controller.write(kCr, kPg | kErrie);
    bench.controller.storeFromProcessor(0x08000800, 1, 0);
    CHECK(bench.controller.isInterruptAsserted());
    bench.controller.write(kSr, kSizerr);
    CHECK(bench.controller.isInterruptAsserted());
    bench.controller.write(kSr, kOperr);
    CHECK_FALSE(bench.controller.isInterruptAsserted());
    CHECK((bench.status() & 0xFFFF) == 0);

    bench.controller.write(kCr, kPg);
    bench.controller.storeFromProcessor(0x08000800, 1, 0);
    CHECK_FALSE(bench.controller.isInterruptAsserted());
}

TEST_CASE("pages and banks are erased as selected in CR")
{
    Bench bench;
    const std::uint32_t pages = bench.memory.geometry().pageCount;
    bench.controller.write(kCr, kPer | (255U << 3) | kStrt);
    CHECK(bench.memory.eraseCount(255) == 1);
    CHECK(bench.memory.eraseCount(254) == 0);
    bench.controller.setTime(1s);
    bench.controller.write(kCr, kPer | kBker | (0U << 3) | kStrt);
    CHECK(bench.memory.eraseCount(256) == 1);
    bench.controller.setTime(2s);
    bench.controller.write(kCr, kMer1 | kStrt);
    CHECK(bench.controller.busyUntil() == 2s + 22130us);
    CHECK(bench.memory.eraseCount(0) == 1);
    CHECK(bench.memory.eraseCount(255) == 2);
    CHECK(bench.memory.eraseCount(256) == 1);
    bench.controller.setTime(3s);
    bench.controller.write(kCr, kMer2 | kStrt);
    CHECK(bench.memory.eraseCount(0) == 1);
    CHECK(bench.memory.eraseCount(256) == 2);
    CHECK(bench.memory.eraseCount(pages - 1) == 1);
    bench.controller.setTime(4s);
    bench.controller.write(kCr, kMer1 | kMer2 | kStrt);
    CHECK(bench.memory.eraseCount(0) == 2);
    CHECK(bench.memory.eraseCount(pages - 1) == 2);
}

TEST_CASE("a start without an operation, or with PG still set, is a sequence error")
{
    Bench bench;
    bench.controller.write(kCr, kStrt);
    CHECK((bench.status() & kPgserr) != 0);
    CHECK((bench.controller.read(kCr) & kStrt) == 0);
    bench.controller.write(kSr, 0xFFFF);
    bench.controller.write(kCr, kPg | kPer | kStrt);
    CHECK((bench.status() & kPgserr) != 0);
    CHECK(bench.memory.eraseCount(0) == 0);
}

TEST_CASE("while the flash is busy CR keeps its value")
{
    Bench bench;
    bench.controller.write(kCr, kPer | kStrt);
    bench.controller.write(kCr, kPer | (7U << 3) | kStrt);
    CHECK(bench.memory.eraseCount(7) == 0);
    CHECK((bench.controller.read(kCr) & (0xFFU << 3)) == 0);
}

TEST_CASE("writing protected flash is a write protection error")
{
    Bench bench;
    bench.memory.protectPages(2, 2);
    bench.controller.write(kCr, kPer | (2U << 3) | kStrt);
    CHECK((bench.status() & (kWrperr | kOperr)) == (kWrperr | kOperr));
    CHECK((bench.status() & kBsy) == 0);
    bench.controller.write(kSr, 0xFFFF);
    bench.controller.write(kCr, kPg);
    bench.store(0x08001000, 1);
    bench.store(0x08001004, 2);
    CHECK((bench.status() & (kWrperr | kProgerr)) == kWrperr);
}

TEST_CASE("option bytes need two more keys, after the first two")
{
    Bench bench;
    bench.controller.write(kOptr, 0);
    CHECK(bench.controller.read(kOptr) == 0xFFEFF8AA);
    bench.controller.write(kOptKeyr, 0x08192A3B);
    bench.controller.write(kOptKeyr, 0x4C5D6E7F);
    CHECK((bench.controller.read(kCr) & kOptlock) == 0);
    bench.controller.write(kOptr, 0x12345678);
    CHECK(bench.controller.read(kOptr) == 0x12345678);
    bench.controller.reset();
    CHECK(bench.controller.read(kOptr) == 0xFFEFF8AA);
    bench.controller.write(kOptKeyr, 0x08192A3B);
    bench.controller.write(kOptKeyr, 0x4C5D6E7F);
    CHECK((bench.controller.read(kCr) & kOptlock) != 0);
}

TEST_CASE("option bytes are loaded only when their lock is open")
{
    Bench bench;
    int launches = 0;
    bench.controller.onOptionLaunch = [&] { ++launches; };
    bench.controller.write(kCr, kOblLaunch | kOptlock);
    CHECK(launches == 0);
    bench.controller.write(kOptKeyr, 0x08192A3B);
    bench.controller.write(kOptKeyr, 0x4C5D6E7F);
    bench.controller.write(kCr, kOblLaunch);
    CHECK(launches == 1);
}

TEST_CASE("wait states are kept, and cleared by a reset")
{
    Bench bench;
    CHECK(bench.controller.read(0x00) == 0x600);
    bench.controller.write(0x00, 0x704);
    CHECK(bench.controller.read(0x00) == 0x704);
    bench.controller.reset();
    CHECK(bench.controller.read(0x00) == 0x600);
    CHECK((bench.controller.read(kSr) & (1U << 15)) != 0); // OPTVERR
    CHECK((bench.controller.read(kCr) & (kLock | kOptlock)) == (kLock | kOptlock));
}

} // namespace flash_registers_test
