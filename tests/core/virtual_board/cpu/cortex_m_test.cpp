// SPDX-License-Identifier: MIT
#include "core/virtual_board/cpu/cortex_m.h"
#include "tests/support/catch.h"

#include <initializer_list>

using namespace fieldflash;
using namespace fieldflash::board;

namespace cortex_m_test {

namespace {

constexpr std::uint32_t kFlash = 0x08000000;
constexpr std::uint32_t kRam = 0x20000000;
constexpr std::uint32_t kCode = 0x200;
constexpr std::uint32_t kHandler = 0x400;
constexpr std::uint32_t kDevice = 0x40000000;

/// A processor with a vector table in which every handler is at kHandler.
struct Bench {
    Bytes flash = Bytes(0x1000, 0xFF);
    Bytes ram = Bytes(0x1000, 0);
    CortexM cpu;

    Bench()
    {
        storeWord(0, kRam + 0x1000);
        storeWord(4, kFlash + kCode + 1);
        for (std::uint32_t exception = 2; exception < 98; ++exception)
            storeWord(4 * exception, kFlash + kHandler + 1);
        cpu.mapFlash(kFlash, flash, [](std::uint32_t, unsigned, std::uint32_t) { });
        cpu.mapRam(kRam, ram);
    }

    void storeWord(std::size_t offset, std::uint32_t value)
    {
        for (unsigned byte = 0; byte < 4; ++byte)
            flash[offset + byte] = static_cast<std::uint8_t>(value >> (8 * byte));
    }
    void code(std::size_t offset, std::initializer_list<std::uint16_t> instructions)
    {
        for (const std::uint16_t instruction : instructions) {
            flash[offset++] = static_cast<std::uint8_t>(instruction & 0xFF);
            flash[offset++] = static_cast<std::uint8_t>(instruction >> 8);
        }
    }
    void start()
    {
        cpu.reset(kFlash);
        cpu.systemControl().write(0xD08, 4, kFlash);
    }
};

} // namespace

TEST_CASE("reset loads stack pointer and entry from the vector table")
{
    Bench bench;
    bench.code(kCode, {0x2007, 0xE7FE}); // movs r0,#7; b .
    bench.start();
    CHECK(bench.cpu.run(10) == CpuStop::Budget);
    CHECK(bench.cpu.coreRegister(0) == 7);
    CHECK(bench.cpu.mainStackPointer() == kRam + 0x1000);
}

TEST_CASE("WFI sleeps until an interrupt, whose handler returns after it")
{
    Bench bench;
    bench.code(kCode, {0xBF30, 0x2007, 0xE7FE}); // wfi; movs r0,#7; b .
    bench.code(kHandler, {0x2163, 0x4770});      // movs r1,#99; bx lr
    bench.start();
    CHECK(bench.cpu.run(100) == CpuStop::Sleep);
    CHECK(bench.cpu.coreRegister(0) == 0);
    bench.cpu.systemControl().write(0x100, 4, 1);
    bench.cpu.systemControl().setPending(kFirstInterrupt);
    CHECK(bench.cpu.run(100) == CpuStop::Budget);
    CHECK(bench.cpu.coreRegister(0) == 7);
    CHECK(bench.cpu.coreRegister(1) == 0); // r1 is restored from the frame
    CHECK(bench.cpu.mainStackPointer() == kRam + 0x1000);
}

TEST_CASE("SVC enters its handler and PRIMASK delays an interrupt until it is cleared")
{
    Bench bench;
    // cpsid i; movs r4,#1; cpsie i; movs r4,#2; b .
    bench.code(kCode, {0xB672, 0x2401, 0xB662, 0x2402, 0xE7FE});
    bench.code(kHandler, {0x0025, 0x4770}); // movs r5,r4; bx lr
    bench.start();
    bench.cpu.systemControl().write(0x100, 4, 1);
    bench.cpu.run(1); // cpsid
    bench.cpu.systemControl().setPending(kFirstInterrupt);
    bench.cpu.run(400);
    CHECK(bench.cpu.coreRegister(4) == 2);
    CHECK(bench.cpu.coreRegister(5) >= 1); // r5 is not in the frame: the handler ran
}

TEST_CASE("an interrupt is taken in a loop that lifts PRIMASK for a moment only")
{
    Bench bench;
    bench.code(kCode, {0xB672, 0xBF30, 0xB662, 0xE7FB}); // cpsid i; wfi; cpsie i; b to the start
    bench.code(kHandler, {0x3501, 0x4770});              // adds r5,#1; bx lr
    bench.start();
    bench.cpu.systemControl().write(0x100, 4, 1);
    for (std::uint32_t interrupts = 1; interrupts <= 3; ++interrupts) {
        bench.cpu.run(200); // behind the mask
        bench.cpu.systemControl().setPending(kFirstInterrupt);
        bench.cpu.run(200);
        CHECK(bench.cpu.coreRegister(5) == interrupts);
    }
}

TEST_CASE("an undefined instruction escalates to HardFault, and a fault in there locks up")
{
    Bench bench;
    bench.code(kCode, {0xDE00}); // udf
    bench.code(kHandler, {0xDE00});
    bench.start();
    int entered = 0;
    bench.cpu.onException = [&](int exception) { entered = exception; };
    CHECK(bench.cpu.run(100) == CpuStop::Lockup);
    CHECK(entered == kHardFault);
    CHECK(bench.cpu.lastFault().find("UsageFault") != std::string::npos);
}

TEST_CASE("a load from an unmapped address is a BusFault")
{
    Bench bench;
    bench.code(kCode, {0x2060, 0x0600, 0x6801}); // movs r0,#0x60; lsls r0,#24; ldr r1,[r0]
    bench.code(kHandler, {0xE7FE});
    bench.start();
    bench.cpu.run(100);
    CHECK(bench.cpu.lastFault().find("BusFault") != std::string::npos);
    CHECK((bench.cpu.systemControl().read(0xD2C, 4) & (1U << 30)) != 0); // HFSR.FORCED
}

TEST_CASE("a register write reaches the device once, even if it raises an interrupt")
{
    Bench bench;
    int writes = 0;
    bench.cpu.mapRegisters(kDevice, 0x1000,
                           {.read = [](std::uint32_t, unsigned) { return 0U; },
                            .write =
                                [&](std::uint32_t, unsigned, std::uint32_t) {
                                    ++writes;
                                    bench.cpu.systemControl().setLine(0, writes == 1);
                                    bench.cpu.interruptRun();
                                }});
    // movs r0,#0x40; lsls r0,#24; str r0,[r0]; movs r2,#5; b .
    bench.code(kCode, {0x2040, 0x0600, 0x6000, 0x2205, 0xE7FE});
    // handler: str r0,[r0]; movs r6,#9; bx lr
    bench.code(kHandler, {0x6000, 0x2609, 0x4770});
    bench.start();
    bench.cpu.systemControl().write(0x100, 4, 1);
    bench.cpu.run(400);
    CHECK(writes == 2);
    CHECK(bench.cpu.coreRegister(2) == 5);
    CHECK(bench.cpu.coreRegister(6) == 9);
}

TEST_CASE("a watched fetch stops before the instruction is executed")
{
    Bench bench;
    std::uint32_t fetched = 0;
    bench.cpu.watchFetch(kFlash + 0x300, 0x10, [&](std::uint32_t address) {
        fetched = address;
        bench.cpu.stopRun();
    });
    bench.code(kCode, {0xE07E}); // b 0x300
    bench.code(0x300, {0x2007, 0xE7FE});
    bench.start();
    CHECK(bench.cpu.run(100) == CpuStop::Yield);
    CHECK(fetched == kFlash + 0x300);
    CHECK(bench.cpu.coreRegister(0) == 0);
}

} // namespace cortex_m_test
