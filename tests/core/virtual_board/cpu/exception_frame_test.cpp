// SPDX-License-Identifier: MIT
// Exception entry and return according to the ARMv7-M Architecture Reference Manual (B1.5.6 to
// B1.5.8).
#include "core/virtual_board/cpu/cortex_m.h"
#include "tests/support/catch.h"

#include <initializer_list>

using namespace fieldflash;
using namespace fieldflash::board;

namespace exception_frame_test {

namespace {

constexpr std::uint32_t kFlash = 0x08000000;
constexpr std::uint32_t kRam = 0x20000000;
constexpr std::uint32_t kStackTop = kRam + 0x1000;
constexpr std::uint32_t kCode = 0x200;
constexpr std::uint32_t kHandler = 0x400;
constexpr std::uint32_t kOtherHandler = 0x600;

/// At the start of every handler: r4 = stack pointer, r5 = return value in lr, r7 = exception
/// number.
const std::initializer_list<std::uint16_t> kLookAround{0x466C, 0x4675, 0xF3EF, 0x8705};

struct Bench {
    Bytes flash = Bytes(0x1000, 0xFF);
    Bytes ram = Bytes(0x1000, 0);
    CortexM cpu;

    explicit Bench(std::uint32_t stackTop = kStackTop)
    {
        setVector(0, stackTop);
        setVector(1, kFlash + kCode + 1);
        for (std::uint32_t exception = 2; exception < 98; ++exception)
            setVector(exception, kFlash + kHandler + 1);
        cpu.mapFlash(kFlash, flash, [](std::uint32_t, unsigned, std::uint32_t) { });
        cpu.mapRam(kRam, ram);
    }

    void setVector(std::uint32_t exception, std::uint32_t value)
    {
        for (unsigned byte = 0; byte < 4; ++byte)
            flash[4 * exception + byte] = static_cast<std::uint8_t>(value >> (8 * byte));
    }
    void code(std::size_t offset, std::initializer_list<std::uint16_t> first,
              std::initializer_list<std::uint16_t> second = {})
    {
        for (const auto& part : {first, second}) {
            for (const std::uint16_t instruction : part) {
                flash[offset++] = static_cast<std::uint8_t>(instruction & 0xFF);
                flash[offset++] = static_cast<std::uint8_t>(instruction >> 8);
            }
        }
    }
    void start()
    {
        cpu.reset(kFlash);
        cpu.systemControl().write(0xD08, 4, kFlash);
    }
    [[nodiscard]] std::uint32_t ramWord(std::uint32_t address) const
    {
        return readLittle32(ram, address - kRam);
    }
};

} // namespace

TEST_CASE("a handler finds eight words on its stack, and all of them are restored")
{
    Bench bench;
    // movs r0,#1; movs r1,#2; movs r2,#3; movs r3,#4; svc #0; movs r6,#1; b .
    bench.code(kCode, {0x2001, 0x2102, 0x2203, 0x2304, 0xDF00, 0x2601, 0xE7FE});
    // movs r0…r3,#9; mov r12,r3; bx lr
    bench.code(kHandler, kLookAround, {0x2009, 0x2109, 0x2209, 0x2309, 0x469C, 0x4770});
    bench.start();
    bench.cpu.setCoreRegister(12, 0x12121212);
    bench.cpu.setCoreRegister(14, 0x14141415);
    CHECK(bench.cpu.run(200) == CpuStop::Budget);

    const std::uint32_t frame = kStackTop - 32;
    CHECK(bench.cpu.coreRegister(4) == frame);
    CHECK(bench.cpu.coreRegister(5) == 0xFFFFFFF9);
    CHECK(bench.cpu.coreRegister(7) == kSvCall);
    for (std::uint32_t index = 0; index < 4; ++index) {
        CHECK(bench.ramWord(frame + 4 * index) == index + 1);
        CHECK(bench.cpu.coreRegister(static_cast<int>(index)) == index + 1);
    }
    CHECK(bench.ramWord(frame + 16) == 0x12121212);
    CHECK(bench.ramWord(frame + 20) == 0x14141415);
    CHECK(bench.ramWord(frame + 24) == kFlash + kCode + 10);
    CHECK((bench.ramWord(frame + 28) & 0x010003FF) == 0x01000000);
    CHECK(bench.cpu.coreRegister(12) == 0x12121212);
    CHECK(bench.cpu.coreRegister(14) == 0x14141415);
    CHECK(bench.cpu.coreRegister(6) == 1);
    CHECK(bench.cpu.mainStackPointer() == kStackTop);
}

TEST_CASE("a frame is aligned to eight bytes, and the stack is restored")
{
    Bench bench(kStackTop - 4);
    bench.code(kCode, {0xDF00, 0x2601, 0xE7FE});
    bench.code(kHandler, kLookAround, {0x4770});
    bench.start();
    CHECK(bench.cpu.run(100) == CpuStop::Budget);
    const std::uint32_t frame = kStackTop - 40;
    CHECK(bench.cpu.coreRegister(4) == frame);
    CHECK((bench.ramWord(frame + 28) & (1U << 9)) != 0);
    CHECK(bench.cpu.coreRegister(6) == 1);
    CHECK(bench.cpu.mainStackPointer() == kStackTop - 4);
    CHECK((bench.cpu.coreRegister(16) & (1U << 9)) == 0);
}

TEST_CASE("flags survive a handler")
{
    Bench bench;
    // movs r0,#0 (Z); svc #0; ite eq; moveq r6,#1; movne r6,#2; b .
    bench.code(kCode, {0x2000, 0xDF00, 0xBF0C, 0x2601, 0x2602, 0xE7FE});
    bench.code(kHandler, kLookAround, {0x2109, 0x4770}); // movs r1,#9 clears Z
    bench.start();
    CHECK(bench.cpu.run(100) == CpuStop::Budget);
    CHECK(bench.cpu.coreRegister(6) == 1);
}

TEST_CASE("a program on the process stack is interrupted there, its handler has the main stack")
{
    Bench bench;
    // msr psp,r0; movs r1,#2; msr control,r1; isb; svc #0; movs r6,#1; b .
    bench.code(kCode,
               {0xF380, 0x8809, 0x2102, 0xF381, 0x8814, 0xF3BF, 0x8F6F, 0xDF00, 0x2601, 0xE7FE});
    bench.code(kHandler, kLookAround, {0x4770});
    bench.start();
    bench.cpu.setCoreRegister(0, kRam + 0x800);
    CHECK(bench.cpu.run(200) == CpuStop::Budget);
    CHECK(bench.cpu.coreRegister(4) == kStackTop);
    CHECK(bench.cpu.coreRegister(5) == 0xFFFFFFFD);
    CHECK(bench.ramWord(kRam + 0x800 - 32) == kRam + 0x800); // r0 in the frame
    CHECK(bench.cpu.coreRegister(6) == 1);
    CHECK(bench.cpu.coreRegister(13) == kRam + 0x800);
    CHECK(bench.cpu.mainStackPointer() == kStackTop);
}

TEST_CASE("float registers used by a program survive a handler that also uses them")
{
    Bench bench;
    // vmov s0,r0; vmov s15,r1; svc #0; vmov r6,s0; vmov r7,s15; b .
    bench.code(kCode,
               {0xEE00, 0x0A10, 0xEE07, 0x1A90, 0xDF00, 0xEE10, 0x6A10, 0xEE17, 0x7A90, 0xE7FE});
    // vmov s0,r3; vmov s15,r3; bx lr
    bench.code(kHandler, kLookAround, {0xEE00, 0x3A10, 0xEE07, 0x3A90, 0x4770});
    bench.start();
    bench.cpu.systemControl().write(0xD88, 4, 0x00F00000);
    bench.cpu.setCoreRegister(0, 0x40490FDB);
    bench.cpu.setCoreRegister(1, 0x402DF854);
    bench.cpu.setCoreRegister(3, 0x12345678);
    CHECK(bench.cpu.run(200) == CpuStop::Budget);
    CHECK(bench.cpu.coreRegister(5) == 0xFFFFFFE9); // a frame with float registers
    CHECK(bench.cpu.coreRegister(4) == kStackTop - 104);
    CHECK(bench.cpu.coreRegister(6) == 0x40490FDB);
    CHECK(bench.cpu.coreRegister(7) == 0x402DF854);
    CHECK(bench.cpu.mainStackPointer() == kStackTop);
}

TEST_CASE("an interrupted handler continues, and then the program")
{
    Bench bench;
    bench.setVector(kSvCall, kFlash + kOtherHandler + 1);
    bench.code(kCode, {0xBF00, 0x2601, 0xE7FE});    // nop; movs r6,#1; b .
    bench.code(kHandler, {0xDF00, 0x3801, 0x4770}); // svc #0; subs r0,#1; bx lr
    bench.code(kOtherHandler, kLookAround, {0x4770});
    bench.start();
    SystemControl& control = bench.cpu.systemControl();
    control.write(0x100, 4, 1);
    control.write(0x400, 1, 0x80); // less urgent than SVC
    control.setPending(kFirstInterrupt);
    CHECK(bench.cpu.run(200) == CpuStop::Budget);
    CHECK(bench.cpu.coreRegister(5) == 0xFFFFFFF1);
    CHECK(bench.cpu.coreRegister(4) == kStackTop - 64);
    CHECK(bench.cpu.coreRegister(7) == kSvCall);
    CHECK(bench.cpu.coreRegister(6) == 1);
    CHECK(bench.cpu.mainStackPointer() == kStackTop);
    CHECK_FALSE(control.isActive(kFirstInterrupt));
    CHECK_FALSE(control.isActive(kSvCall));
}

TEST_CASE("an exception without a handler becomes a HardFault, and without that one a lockup")
{
    Bench bench;
    bench.code(kCode, {0xDF00, 0xE7FE});
    bench.code(kHandler, kLookAround, {0xE7FE});
    bench.setVector(kSvCall, kFlash + kHandler); // even: no Thumb code
    bench.start();
    CHECK(bench.cpu.run(100) == CpuStop::Budget);
    CHECK(bench.cpu.coreRegister(7) == kHardFault);

    bench.setVector(kHardFault, kFlash + kHandler);
    bench.start();
    CHECK(bench.cpu.run(100) == CpuStop::Lockup);
    CHECK_FALSE(bench.cpu.lastFault().empty());
}

TEST_CASE("a missing stack locks up instead of running a handler")
{
    Bench bench(0x30000000);
    bench.code(kCode, {0xDF00, 0xE7FE});
    bench.code(kHandler, kLookAround, {0xE7FE});
    bench.start();
    CHECK(bench.cpu.run(100) == CpuStop::Lockup);
    CHECK(bench.cpu.coreRegister(7) == 0);
}

TEST_CASE("a reset starts again, whatever ran before")
{
    Bench bench;
    bench.code(kCode, {0x2601, 0xB672, 0xDE00, 0xE7FE}); // movs r6,#1; cpsid i; udf
    bench.code(kHandler, {0xDE00, 0xE7FE});              // a fault in the HardFault
    bench.start();
    CHECK(bench.cpu.run(100) == CpuStop::Lockup);
    bench.code(kCode, {0x2007, 0xE7FE});
    bench.cpu.forgetTranslations(kFlash, bench.flash.size());
    bench.start();
    CHECK_FALSE(bench.cpu.primask());
    CHECK(bench.cpu.coreRegister(6) == 0);
    CHECK(bench.cpu.coreRegister(14) == 0xFFFFFFFF);
    CHECK(bench.cpu.run(10) == CpuStop::Budget);
    CHECK(bench.cpu.coreRegister(0) == 7);
}

TEST_CASE("a jump from the ROM needs the Thumb bit, and aligns the stack to words")
{
    Bench bench;
    bench.code(kCode, {0x2007, 0xE7FE});
    bench.code(kHandler, kLookAround, {0xE7FE});
    bench.start();
    bench.cpu.jump(kStackTop - 0x100 + 3, kFlash + kCode + 1);
    CHECK(bench.cpu.mainStackPointer() == kStackTop - 0x100);
    CHECK(bench.cpu.programCounter() == kFlash + kCode);
    bench.cpu.jump(kStackTop, kFlash + kCode);
    bench.cpu.run(20);
    CHECK(bench.cpu.coreRegister(7) == kHardFault);
}

TEST_CASE("cycles are counted, in total and per run")
{
    Bench bench;
    bench.code(kCode, {0xE7FE});
    bench.start();
    bench.cpu.run(100);
    const std::uint64_t first = bench.cpu.lastCycles();
    CHECK(first >= 100);
    bench.cpu.run(300);
    CHECK(bench.cpu.lastCycles() >= 300);
    CHECK(bench.cpu.totalCycles() == first + bench.cpu.lastCycles());
}

TEST_CASE("each handler is reported when it is entered")
{
    Bench bench;
    std::vector<int> entered;
    bench.cpu.onException = [&](int exception) { entered.push_back(exception); };
    bench.code(kCode, {0xDF00, 0xBF30, 0xE7FE});
    bench.code(kHandler, {0x4770});
    bench.start();
    bench.cpu.run(100);
    bench.cpu.systemControl().write(0x104, 4, 1U << 3);
    bench.cpu.systemControl().setPending(kFirstInterrupt + 35);
    bench.cpu.run(100);
    CHECK(entered == std::vector<int>{kSvCall, kFirstInterrupt + 35});
}

} // namespace exception_frame_test
