// SPDX-License-Identifier: MIT
// What a program sees while it reads torn flash, and while the flash is busy.
#include "core/virtual_board/cpu/stm32l476.h"
#include "tests/support/catch.h"

using namespace fieldflash;
using namespace fieldflash::board;
using namespace std::chrono_literals;

namespace flash_reading_test {

namespace {

constexpr Address kFlash = 0x08000000;
constexpr std::uint32_t kFlashRegisters = 0x40022000;
constexpr Address kTorn = 0x08090008;

struct Bench {
    FlashMemory flash;
    Stm32l476 chip{flash, {1, 2, 3}, {}};

    explicit Bench(std::initializer_list<std::uint16_t> code)
    {
        Bytes image;
        appendLittle32(image, 0x20001000);
        for (int exception = 1; exception < 98; ++exception)
            appendLittle32(image, kFlash + (exception == 2 ? 0x240 : 0x200) + 1);
        image.resize(0x200);
        for (const std::uint16_t instruction : code)
            appendLittle16(image, instruction);
        image.resize(0x220);
        appendLittle32(image, kTorn);
        image.resize(0x240);
        appendLittle16(image, 0x3201); // NMI: adds r2, #1
        appendLittle16(image, 0xE7FE);
        flash.place(kFlash, image);
    }
    void write(std::uint32_t offset, std::uint32_t value)
    {
        chip.peripherals().write(kFlashRegisters + offset, 4, value);
    }
    void erasePage(std::uint32_t page)
    {
        write(0x08, 0x45670123);
        write(0x08, 0xCDEF89AB);
        write(0x10, 0xFFFF);
        write(0x14, 1U << 1 | (page % 256) << 3 | (page / 256) << 11 | 1U << 16);
    }
};

} // namespace

TEST_CASE("reading a torn double word raises an NMI, and ECCR has its address")
{
    Bench bench({0x4807, 0x6801, 0xE7FE}); // ldr r0, =kTorn; ldr r1, [r0]; b .
    bench.flash.leaveHalfProgrammed(kTorn, 5);
    bench.chip.powerOn();
    bench.chip.advanceTo(1ms);
    CHECK(bench.chip.processor().coreRegister(2) == 1);
    const std::uint32_t eccr = bench.chip.peripherals().read(kFlashRegisters + 0x18, 4);
    CHECK(eccr == (1U << 31 | 1U << 19 | 0x10008U));
    bench.write(0x18, 1U << 31);
    CHECK((bench.chip.peripherals().read(kFlashRegisters + 0x18, 4) & 1U << 31) == 0);
}

TEST_CASE("a double word next to a torn one is read without an NMI")
{
    Bench bench({0x4807, 0x6801, 0xE7FE});
    bench.flash.leaveHalfProgrammed(kTorn + 8, 5);
    bench.chip.powerOn();
    bench.chip.advanceTo(1ms);
    CHECK(bench.chip.processor().coreRegister(2) == 0);
}

TEST_CASE("the processor waits while a page of its own bank is erased, not for the other bank")
{
    const auto [page, waits] = GENERATE(table<std::uint32_t, bool>({{10, true}, {300, false}}));
    Bench bench({0x3301, 0xE7FD}); // adds r3, #1; b back
    bench.chip.powerOn();
    bench.chip.advanceTo(1ms);
    bench.erasePage(page);
    const std::uint32_t before = bench.chip.processor().coreRegister(3);
    bench.chip.advanceTo(20ms);
    CHECK((bench.chip.processor().coreRegister(3) == before) == waits);
    bench.chip.advanceTo(30ms);
    CHECK(bench.chip.processor().coreRegister(3) != before);
}

} // namespace flash_reading_test
