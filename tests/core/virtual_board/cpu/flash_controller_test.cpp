// SPDX-License-Identifier: MIT
#include "core/virtual_board/cpu/flash_controller.h"
#include "tests/core/virtual_board/cpu/flash_registers.h"
#include "tests/support/catch.h"

using namespace fieldflash::board;
using namespace std::chrono_literals;

namespace flash_controller_test {

using namespace fieldflash::test::flash;

namespace {

struct Bench {
    FlashMemory memory;
    FlashController controller{memory};

    void unlock()
    {
        controller.write(kKeyr, 0x45670123);
        controller.write(kKeyr, 0xCDEF89AB);
        controller.write(kSr, 0xFFFF);
    }
    void program(std::uint32_t address)
    {
        controller.storeFromProcessor(address, 4, 0x11223344);
        controller.storeFromProcessor(address + 4, 4, 0x55667788);
    }
};

} // namespace

TEST_CASE("CR stays locked without the keys, and until reset after a wrong one")
{
    Bench bench;
    bench.controller.write(kCr, 1);
    CHECK((bench.controller.read(kCr) & 1U) == 0);
    bench.controller.write(kKeyr, 0xDEADBEEF);
    bench.unlock();
    CHECK((bench.controller.read(kCr) & (1U << 31)) != 0);
    bench.controller.reset();
    bench.unlock();
    CHECK((bench.controller.read(kCr) & (1U << 31)) == 0);
}

TEST_CASE("a double word is programmed by its high word and takes 82 us")
{
    Bench bench;
    bench.unlock();
    bench.controller.write(kCr, 1);
    bench.program(0x08000800);
    CHECK(bench.memory.programmedDoubleWords() == 1);
    CHECK((bench.controller.read(kSr) & kBsy) != 0);
    bench.controller.setTime(82us);
    CHECK((bench.controller.read(kSr) & kBsy) == 0);
    CHECK((bench.controller.read(kSr) & 1U) == 0); // EOP only with EOPIE
}

TEST_CASE("programming cells that are not erased sets PROGERR, and a later operation PGSERR")
{
    Bench bench;
    bench.unlock();
    bench.controller.write(kCr, 1);
    bench.program(0x08000800);
    bench.controller.setTime(1ms);
    bench.program(0x08000800);
    CHECK((bench.controller.read(kSr) & (1U << 3)) != 0);
    bench.controller.write(kCr, (1U << 1) | (1U << 3) | (1U << 16));
    CHECK((bench.controller.read(kSr) & (1U << 7)) != 0);
    CHECK(bench.memory.eraseCount(1) == 0);
}

TEST_CASE("a store outside programming mode or of another size is an error, not a write")
{
    Bench bench;
    bench.unlock();
    bench.program(0x08000800);
    CHECK((bench.controller.read(kSr) & (1U << 7)) != 0);
    bench.controller.write(kSr, 0xFFFF);
    bench.controller.write(kCr, 1);
    bench.controller.storeFromProcessor(0x08000800, 2, 0x1122);
    CHECK((bench.controller.read(kSr) & (1U << 6)) != 0);
    bench.controller.write(kSr, 0xFFFF);
    bench.controller.storeFromProcessor(0x08000804, 4, 1);
    CHECK((bench.controller.read(kSr) & (1U << 5)) != 0);
    CHECK(bench.memory.programmedDoubleWords() == 0);
}

TEST_CASE("BKER selects the second bank of pages")
{
    Bench bench;
    bench.unlock();
    bench.controller.write(kCr, (1U << 1) | (5U << 3) | (1U << 11) | (1U << 16));
    CHECK(bench.memory.eraseCount(256 + 5) == 1);
    CHECK(bench.controller.busyUntil() == ChipTime(22020us));
}

} // namespace flash_controller_test
