// SPDX-License-Identifier: MIT
// Exceptions and faults (ARMv7-M Architecture Reference Manual, B1.5), using small programs.
#include "core/virtual_board/cpu/cortex_m.h"
#include "tests/support/catch.h"

#include <initializer_list>
#include <vector>

using namespace fieldflash;
using namespace fieldflash::board;

namespace cortex_m_faults_test {

namespace {

constexpr std::uint32_t kFlash = 0x08000000;
constexpr std::uint32_t kRam = 0x20000000;
constexpr std::uint32_t kStackTop = kRam + 0x1000;
constexpr std::uint32_t kCode = 0x200;
constexpr std::uint32_t kHandler = 0x400;
constexpr std::uint32_t kShcsr = 0xD24;
constexpr std::uint32_t kCfsr = 0xD28;

struct Store {
    std::uint32_t address;
    unsigned size;
    std::uint32_t value;
    bool operator==(const Store&) const = default;
};

/// A processor with all handlers at kHandler, which loop forever unless a test writes them.
struct Bench {
    Bytes flash = Bytes(0x1000, 0xFF);
    Bytes ram = Bytes(0x1000, 0);
    std::vector<Store> stores;
    std::vector<int> entered;
    CortexM cpu;

    Bench()
    {
        vector(0, kStackTop);
        vector(1, kFlash + kCode + 1);
        for (std::uint32_t exception = 2; exception < 98; ++exception)
            vector(exception, kFlash + kHandler + 1);
        handler({0xE7FE}); // b .
        cpu.mapFlash(kFlash, flash,
                     [this](std::uint32_t address, unsigned size, std::uint32_t value) {
                         stores.push_back({address, size, value});
                     });
        cpu.mapRam(kRam, ram);
        cpu.onException = [this](int exception) { entered.push_back(exception); };
    }
    void vector(std::uint32_t exception, std::uint32_t value)
    {
        for (unsigned byte = 0; byte < 4; ++byte)
            flash[4 * exception + byte] = static_cast<std::uint8_t>(value >> (8 * byte));
    }
    void put(std::size_t offset, std::initializer_list<std::uint16_t> instructions)
    {
        for (const std::uint16_t instruction : instructions) {
            flash[offset++] = static_cast<std::uint8_t>(instruction & 0xFF);
            flash[offset++] = static_cast<std::uint8_t>(instruction >> 8);
        }
    }
    void code(std::initializer_list<std::uint16_t> instructions) { put(kCode, instructions); }
    void handler(std::initializer_list<std::uint16_t> instructions) { put(kHandler, instructions); }
    void start()
    {
        cpu.reset(kFlash);
        control().write(0xD08, 4, kFlash);
    }
    SystemControl& control() { return cpu.systemControl(); }
    [[nodiscard]] bool hasFault(const char* name) const
    {
        return cpu.lastFault().find(name) != std::string::npos;
    }
};

} // namespace

TEST_CASE("a fault uses its own handler if that is enabled, or else HardFault")
{
    const bool isEnabled = GENERATE(false, true);
    Bench bench;
    bench.code({0xDE00}); // udf
    bench.start();
    bench.control().write(kShcsr, 4, isEnabled ? 1U << 18 : 0);
    bench.cpu.run(100);
    CHECK(bench.entered == std::vector<int>{isEnabled ? kUsageFault : kHardFault});
    CHECK((bench.control().read(kCfsr, 4) & (1U << 16)) != 0); // UNDEFINSTR
    CHECK((bench.control().read(0xD2C, 4) != 0) == !isEnabled);
}

TEST_CASE("with interrupts disabled an enabled fault still escalates")
{
    Bench bench;
    bench.code({0xB672, 0xDE00}); // cpsid i; udf
    bench.start();
    bench.control().write(kShcsr, 4, 1U << 18);
    bench.cpu.run(100);
    CHECK(bench.entered == std::vector<int>{kHardFault});
    CHECK(bench.cpu.primask());
}

TEST_CASE(
    "a jump to an unmapped address is a BusFault of the fetch, distinguished from one of data")
{
    const bool isFetch = GENERATE(false, true);
    Bench bench;
    if (isFetch)
        bench.code(
            {0x2061, 0x0600, 0x3001, 0x4700}); // movs r0,#0x61; lsls r0,#24; adds r0,#1; bx r0
    else
        bench.code({0x2061, 0x0600, 0x6001}); // ...; str r1,[r0]
    bench.start();
    bench.cpu.run(100);
    CHECK(bench.hasFault(isFetch ? "BusFault (fetch)" : "BusFault (data)"));
    CHECK(bench.control().read(kCfsr, 4) == (isFetch ? 1U << 8 : 1U << 9));
}

TEST_CASE("a breakpoint without a debugger is a HardFault")
{
    Bench bench;
    bench.code({0xBE00});
    bench.start();
    bench.cpu.run(100);
    CHECK(bench.hasFault("BKPT"));
    CHECK(bench.entered == std::vector<int>{kHardFault});
}

TEST_CASE("a fault inside the NMI handler locks up")
{
    Bench bench;
    bench.code({0xE7FE});
    bench.handler({0xDE00});
    bench.start();
    bench.control().setPending(kNmi);
    CHECK(bench.cpu.run(100) == CpuStop::Lockup);
    CHECK(bench.entered == std::vector<int>{kNmi});
    CHECK(bench.cpu.run(100) == CpuStop::Lockup); // only a reset ends it
    bench.start();
    CHECK(bench.cpu.run(100) == CpuStop::Budget);
}

TEST_CASE("a vector without the Thumb bit is a HardFault, and for HardFault itself a lockup")
{
    const bool hasHardFault = GENERATE(true, false);
    Bench bench;
    bench.code({0xDF00, 0xE7FE}); // svc #0; b .
    bench.vector(kSvCall, kFlash + kHandler);
    if (!hasHardFault)
        bench.vector(kHardFault, kFlash + kHandler);
    bench.start();
    CHECK((bench.cpu.run(100) == CpuStop::Lockup) == !hasHardFault);
    CHECK(bench.hasFault("no handler for exception"));
    CHECK(bench.entered == (hasHardFault ? std::vector<int>{kHardFault} : std::vector<int>{}));
}

TEST_CASE("an exception without room for its frame locks up, and is named")
{
    Bench bench;
    bench.vector(0, kRam); // the first push lands below RAM
    bench.code({0xDF00, 0xE7FE});
    bench.start();
    CHECK(bench.cpu.run(100) == CpuStop::Lockup);
    CHECK(bench.hasFault("stacking"));
    CHECK((bench.control().read(kCfsr, 4) & (1U << 12)) != 0); // STKERR
}

TEST_CASE("a handler that returns with an invalid stack pointer never returns")
{
    Bench bench;
    bench.code({0xDF00, 0xE7FE});
    bench.handler({0x2060, 0x0600, 0x4685, 0x4770}); // movs r0,#0x60; lsls r0,#24; mov sp,r0; bx lr
    bench.start();
    CHECK(bench.cpu.run(100) == CpuStop::Lockup);
    CHECK((bench.control().read(kCfsr, 4) & (1U << 11)) != 0); // UNSTKERR
}

TEST_CASE("without a vector table nothing runs")
{
    Bench bench;
    bench.cpu.reset(0x60000000);
    CHECK(bench.cpu.run(100) == CpuStop::Lockup);
    CHECK(bench.entered.empty());
}

TEST_CASE("an exception return value outside a handler is a jump to an unmapped address")
{
    Bench bench;
    bench.code({0x2006, 0x43C0, 0x4700}); // movs r0,#6; mvns r0,r0 (0xFFFFFFF9); bx r0
    bench.start();
    bench.cpu.run(100);
    CHECK(bench.hasFault("BusFault (fetch)"));
    CHECK(bench.control().read(kCfsr, 4) == 1U << 8); // nothing was unstacked
    CHECK(bench.entered == std::vector<int>{kHardFault});
}

TEST_CASE("a jump without the Thumb bit is a UsageFault, with it the program continues")
{
    const bool isThumb = GENERATE(false, true);
    Bench bench;
    bench.code({0xE7FE});
    bench.put(0x300, {0x2007, 0xE7FE}); // movs r0,#7; b .
    bench.start();
    bench.cpu.jump(kStackTop - 0x100 + 2, kFlash + 0x300 + (isThumb ? 1 : 0));
    bench.cpu.run(10);
    CHECK((bench.cpu.coreRegister(0) == 7) == isThumb);
    CHECK(bench.hasFault("no Thumb bit") == !isThumb);
    if (isThumb)
        CHECK(bench.cpu.mainStackPointer() == kStackTop - 0x100); // aligned to a word
}

TEST_CASE("frames begin at a multiple of 8, and the stack pointer is restored")
{
    Bench bench;
    bench.code({0xB081, 0xDF00, 0x466D, 0xE7FE}); // sub sp,#4; svc #0; mov r5,sp; b .
    bench.handler({0x466C, 0x4770});              // mov r4,sp; bx lr
    bench.start();
    bench.cpu.run(100);
    CHECK(bench.entered == std::vector<int>{kSvCall});
    CHECK(bench.cpu.coreRegister(4) == kStackTop - 40);
    CHECK(bench.cpu.coreRegister(5) == kStackTop - 4);
}

TEST_CASE("a thread on the process stack is stacked there, and continues there")
{
    Bench bench;
    // movs r0,#0x20; lsls r0,#24; adds r0,#128; msr psp,r0; movs r1,#2; msr control,r1; isb;
    // svc #0; mov r5,sp; b .
    bench.code({0x2020, 0x0600, 0x3080, 0xF380, 0x8809, 0x2102, 0xF381, 0x8814, 0xF3BF, 0x8F6F,
                0xDF00, 0x466D, 0xE7FE});
    // mov r4,sp; mov r6,lr; mrs r7,psp; bx lr
    bench.handler({0x466C, 0x4676, 0xF3EF, 0x8709, 0x4770});
    bench.start();
    bench.cpu.run(100);
    CHECK(bench.entered == std::vector<int>{kSvCall});
    CHECK(bench.cpu.coreRegister(4) == kStackTop);       // the handler's own stack
    CHECK(bench.cpu.coreRegister(6) == 0xFFFFFFFD);      // to thread mode, process stack
    CHECK(bench.cpu.coreRegister(7) == kRam + 128 - 32); // the frame
    CHECK(bench.cpu.coreRegister(5) == kRam + 128);
}

TEST_CASE("a handler that is interrupted returns to the other handler")
{
    Bench bench;
    bench.code({0xDF00, 0x2507, 0xE7FE}); // svc #0; movs r5,#7; b .
    // mov r6,lr; adds r4,#1; b next, where a run may end; next: nop; bx lr
    bench.handler({0x4676, 0x1C64, 0xE7FF, 0xBF00, 0x4770});
    bench.start();
    bench.control().write(0xD1C, 4, 0x80000000); // SVCall is less urgent than line 0
    bench.control().write(0x100, 4, 1);
    for (int step = 0; step < 10 && bench.entered.empty(); ++step)
        bench.cpu.run(1);
    bench.control().setPending(kFirstInterrupt);
    bench.cpu.run(400);
    CHECK(bench.entered == std::vector<int>{kSvCall, kFirstInterrupt});
    CHECK(bench.cpu.coreRegister(6) == 0xFFFFFFF1);
    CHECK(bench.cpu.coreRegister(4) == 2);
    CHECK(bench.cpu.coreRegister(5) == 7);
    CHECK(bench.cpu.mainStackPointer() == kStackTop);
}

TEST_CASE("FAULTMASK ends with the handler that set it, except in the NMI")
{
    const int exception = GENERATE(as<int>{}, kSvCall, kNmi);
    Bench bench;
    bench.code({0xBF00, 0xF3EF, 0x8513, 0xE7FC}); // nop; mrs r5,faultmask; b back to the mrs
    bench.handler({0xB671, 0x4770});              // cpsid f; bx lr
    bench.start();
    bench.control().setPending(exception);
    bench.cpu.run(100);
    CHECK(bench.entered == std::vector<int>{exception});
    CHECK(bench.cpu.coreRegister(5) == (exception == kNmi ? 1U : 0U));
}

TEST_CASE("a store to flash reaches the controller, but not the cells or the executed code")
{
    Bench bench;
    // movs r0,#8; lsls r0,#24; movs r1,#0x42; strh r1,[r0,#4]; b .+2; ldr r2,[r0,#4]; b .
    bench.code({0x2008, 0x0600, 0x2142, 0x8081, 0xE7FF, 0x6842, 0xE7FE});
    const Bytes before = bench.flash;
    bench.start();
    bench.cpu.run(40);
    CHECK(bench.stores == std::vector<Store>{{kFlash + 4, 2, 0x42}});
    CHECK(bench.flash == before);
    CHECK(bench.cpu.coreRegister(2) == kFlash + kCode + 1);
}

TEST_CASE("WFE and YIELD do nothing, and the next instruction is executed, or is a fault")
{
    const auto hint = GENERATE(as<std::uint16_t>{}, 0xBF20, 0xBF10);
    const bool isFault = GENERATE(false, true);
    Bench bench;
    bench.code({hint, 0x2007, hint, 0xE7FE}); // hint; movs r0,#7; hint; b .
    if (isFault)
        bench.code({hint, 0xDE00}); // hint; udf
    bench.start();
    CHECK(bench.cpu.run(100) == CpuStop::Budget);
    CHECK(bench.hasFault("UsageFault") == isFault);
    CHECK((bench.cpu.coreRegister(0) == 7) == !isFault);
}

TEST_CASE("a debugger reads and sets the registers, the program counter with its Thumb bit")
{
    Bench bench;
    bench.code({0xE7FE});
    bench.put(0x300, {0x1C40, 0xE7FE}); // adds r0,#1; b .
    bench.start();
    bench.cpu.setCoreRegister(0, 41);
    bench.cpu.setCoreRegister(15, kFlash + 0x300);
    bench.cpu.run(10);
    CHECK(bench.cpu.coreRegister(0) == 42);
    CHECK(bench.cpu.programCounter() == kFlash + 0x302);
    CHECK((bench.cpu.coreRegister(16) & (1U << 24)) != 0); // xPSR.T
}

TEST_CASE("unmapped memory does not respond, and mapped memory cannot overlap")
{
    Bench bench;
    bench.cpu.unmap(kRam, bench.ram.size());
    bench.code({0xDF00});
    bench.start();
    CHECK(bench.cpu.run(100) == CpuStop::Lockup);
    CHECK_THROWS(bench.cpu.mapRam(kFlash, bench.ram));
}

} // namespace cortex_m_faults_test
