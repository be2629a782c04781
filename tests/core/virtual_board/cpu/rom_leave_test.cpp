// SPDX-License-Identifier: MIT
// The state after the ROM's jump, one kind at a time, as seen by a program.
#include "core/virtual_board/cpu/stm32l476.h"
#include "core/virtual_board/switches/board_switches.h"
#include "tests/support/catch.h"

#include <initializer_list>
#include <set>
#include <vector>

using namespace fieldflash;
using namespace fieldflash::board;
using namespace std::chrono_literals;

namespace rom_leave_test {

namespace {

constexpr std::uint32_t kFlash = 0x08000000;
constexpr std::uint32_t kStackTop = 0x20001000;
constexpr std::uint32_t kEntry = kFlash + 0x200;
constexpr std::uint32_t kConstants = 0x1000; ///< far from the entry point
constexpr std::uint32_t kRcc = 0x40021000;
constexpr std::uint32_t kFlashAcr = 0x40022000;
constexpr std::array<std::uint8_t, 12> kUniqueId{};

struct Bench {
    FlashMemory flash;
    Stm32l476 chip;

    explicit Bench(Crystals crystals = {}) : chip(flash, kUniqueId, crystals)
    {
        Bytes vectors;
        appendLittle32(vectors, kStackTop);
        appendLittle32(vectors, kEntry + 1);
        flash.place(kFlash, vectors);
        program({0xE7FE}); // b .
    }
    void program(std::initializer_list<std::uint16_t> instructions,
                 std::initializer_list<std::uint32_t> literals = {})
    {
        Bytes code;
        for (const std::uint16_t instruction : instructions)
            appendLittle16(code, instruction);
        code.resize(0x20, 0); // literals: ldr rN, [pc, #…] counts from here
        for (const std::uint32_t literal : literals)
            appendLittle32(code, literal);
        flash.place(kEntry, code);
    }
    void leave(const char* words, std::uint32_t seed = 1)
    {
        auto residue = RomResidue::read(QString::fromLatin1(words));
        REQUIRE(residue.has_value());
        residue->seed = seed;
        chip.powerOn();
        chip.noteRomStart();
        chip.startFromRom(kFlash, *residue);
    }
    void pass(ChipTime time) { chip.advanceTo(chip.now() + time); }
    std::uint32_t read(std::uint32_t address) { return chip.peripherals().read(address, 4); }
    void write(std::uint32_t address, std::uint32_t value)
    {
        chip.peripherals().write(address, 4, value);
    }
    SystemControl& control() { return chip.processor().systemControl(); }
};

std::uint32_t exceptionNumber(const Bench& bench)
{
    return bench.chip.processor().coreRegister(16) & 0x1FF;
}

} // namespace

TEST_CASE("without residue the registers are as after a reset, except for HSI and the memory map")
{
    Bench bench;
    bench.chip.powerOn();
    bench.chip.noteRomStart();
    bench.chip.startFromRom(kFlash);
    bench.pass(50us);
    CHECK(exceptionNumber(bench) == 0);
    CHECK_FALSE(bench.chip.processor().primask());
    CHECK_FALSE(bench.control().isAnyInterruptEnabled());
    CHECK(bench.read(kRcc + 0x18) == 0);
    CHECK((bench.read(kRcc) & 0x500) == 0x500);
    CHECK(bench.read(0x40010000) == 1);
    CHECK(bench.chip.processor().programCounter() == kEntry);
    CHECK_FALSE(bench.chip.watchdog().expiresAt().has_value());
}

TEST_CASE(
    "an active exception ends by a fabricated exception return, and blocks its interrupt till then")
{
    Bench bench;
    // ldr r0,=xPSR; ldr r1,=there; push {r0}; push {r1}; sub sp,#24; ldr r2,=EXC_RETURN; bx r2
    bench.program({0x4807, 0x4908, 0xB401, 0xB402, 0xB086, 0x4A07, 0x4710, 0xE7FE},
                  {0x01000000, kEntry + 0x80, 0xFFFFFFF9});
    Bytes there;
    appendLittle16(there, 0xE7FE);
    bench.flash.place(kEntry + 0x80, there);
    bench.leave("active-exception");
    CHECK(exceptionNumber(bench) == 83);
    CHECK(bench.control().isActive(83));
    CHECK_FALSE(bench.control().next({}).has_value());
    bench.pass(20us);
    CHECK(exceptionNumber(bench) == 0);
    CHECK_FALSE(bench.control().isActive(83));
    CHECK(bench.chip.processor().programCounter() == kEntry + 0x80);
    CHECK(bench.chip.processor().mainStackPointer() == kStackTop);
}

TEST_CASE("an exception return that does not match the active exception is a usage fault")
{
    Bench bench;
    bench.program({0x4A07, 0x4710}, {0xFFFFFFF9}); // the frame is the random content of RAM
    bench.leave("active-exception");
    bench.control().enter(40); // another exception is active below
    bench.pass(20us);
    CHECK((bench.control().read(0xD28, 4) & (1U << 18)) != 0); // UFSR.INVPC
}

TEST_CASE("masks, priorities and the process stack are left as stated in the switch")
{
    Bench masks;
    masks.leave("masks");
    CHECK(masks.chip.processor().primask());
    Bench priorities;
    priorities.leave("priorities", 3);
    for (std::uint32_t interrupt = 0; interrupt < 80; ++interrupt)
        CHECK((priorities.control().read(0x400 + interrupt, 1) & 0xF0) != 0);
    CHECK((priorities.control().read(0xD20, 4) >> 24) != 0); // SysTick
    Bench stack;
    stack.leave("process-stack");
    CHECK(stack.chip.processor().coreRegister(13) < kStackTop + 0x2000);
    CHECK(stack.chip.processor().coreRegister(13) != kStackTop);
    CHECK(stack.chip.processor().mainStackPointer() == kStackTop);
    Bench both; // handler mode has only the main stack
    both.leave("process-stack+active-exception");
    CHECK(both.chip.processor().coreRegister(13) == kStackTop);
}

TEST_CASE("interrupts are left enabled and pending behind PRIMASK")
{
    Bench bench;
    bench.leave("interrupts");
    CHECK(bench.chip.processor().primask());
    CHECK(bench.control().isSysTickRunning());
    CHECK(bench.read(kRcc + 0x18) != 0);
    CHECK(bench.read(kRcc + 0x1C) != 0);
    CHECK(bench.control().next({}).has_value());
    bench.write(kRcc + 0x20, 0xFFFFFFFF);
    CHECK(bench.read(kRcc + 0x1C) == 0);
}

TEST_CASE("the PLL at 72 MHz cannot be changed while it runs, and the clock security system stays")
{
    const auto hse = GENERATE(0U, 8'000'000U, 16'000'000U);
    Bench bench(Crystals{.hasLse = true, .hseFrequency = hse});
    bench.leave("pll");
    CHECK((bench.read(kRcc + 8) & 0xF) == 0xF); // SW and SWS: PLL
    const std::uint32_t settings = bench.read(kRcc + 0x0C);
    CHECK(((settings >> 8) & 0x7F) == 36);
    bench.write(kRcc + 0x0C, 0x1000);
    CHECK(bench.read(kRcc + 0x0C) == settings - (1U << 20)); // only the enable bit of Q
    bench.write(kRcc, bench.read(kRcc) & ~((1U << 24) | (1U << 16) | (1U << 8)));
    CHECK((bench.read(kRcc) & (1U << 25)) != 0);
    CHECK(((bench.read(kRcc) & (1U << 19)) != 0) == (hse != 0));
    bench.write(kRcc, bench.read(kRcc) | 1U); // to MSI
    bench.pass(20us);
    bench.write(kRcc + 8, 0);
    bench.write(kRcc, bench.read(kRcc) & ~((1U << 24) | (1U << 19)));
    CHECK((bench.read(kRcc) & (1U << 25)) == 0);
    CHECK(((bench.read(kRcc) & (1U << 19)) != 0) == (hse != 0));
    bench.write(kRcc + 0x0C, 0x1000);
    CHECK(bench.read(kRcc + 0x0C) == 0x1000);
}

TEST_CASE("multiplexers, watchdog, flash errors and RAM are left as stated in the switch")
{
    Bench bench;
    bench.leave("multiplexers+watchdog+flash-errors+ram");
    CHECK(bench.read(kRcc + 0x88) != 0);
    CHECK((bench.read(kRcc + 8) & 0x3F00) != 0);
    REQUIRE(bench.chip.watchdog().expiresAt().has_value());
    CHECK(*bench.chip.watchdog().expiresAt() - bench.chip.now() > 32s);
    CHECK((bench.read(0x40022010) & 0xFA) == 0xFA);
    bench.write(0x40022010, 0xFFFF);
    CHECK((bench.read(0x40022010) & 0xFA) == 0);
}

TEST_CASE("the USB core is left configured with pending interrupts, without its pull-up")
{
    Bench bench;
    bench.leave("usb-core");
    CHECK(bench.chip.usb().isInterruptAsserted());
    CHECK_FALSE(bench.chip.isPullUpOn());
    CHECK(bench.chip.usb().address() == 5);
    bench.write(kRcc + ClockTree::kAhb2Rstr, 1U << 12);
    CHECK_FALSE(bench.chip.usb().isInterruptAsserted());
}

TEST_CASE(
    "stale cache lines are read until the data cache is disabled, and are cleared by its reset")
{
    Bench bench;
    Bytes old(0x800, 0x11);
    bench.flash.place(kFlash + kConstants, old);
    // Sums the 2 KB at kConstants into r2, repeatedly; r3 counts the rounds.
    // again: ldr r0,=first; ldr r1,=512; movs r2,#0; next: ldr r4,[r0]; adds r0,#4; adds r2,r2,r4;
    // subs r1,#1; bne next; mov r5,r2; b again
    bench.program({0x4807, 0x4908, 0x2200, 0x6804, 0x3004, 0x1912, 0x3901, 0xD1FA, 0x0015, 0xE7F5},
                  {kFlash + kConstants, 512});
    bench.chip.powerOn();
    bench.chip.noteRomStart();
    bench.flash.place(kFlash + kConstants, Bytes(0x800, 0x22));
    auto residue = *RomResidue::read(QStringLiteral("stale-cache"));
    bench.chip.startFromRom(kFlash, residue);
    constexpr std::uint32_t kFresh = 512U * 0x22222222U;
    const auto sum = [&bench] {
        bench.pass(20ms);
        return bench.chip.processor().coreRegister(5);
    };
    CHECK(sum() != kFresh);
    const std::uint32_t cached = bench.read(kFlashAcr);
    bench.write(kFlashAcr, cached | (1U << 12)); // ignored: the cache is on
    CHECK(sum() != kFresh);
    bench.write(kFlashAcr, cached & ~(1U << 10));
    CHECK(sum() == kFresh);
    bench.write(kFlashAcr, cached); // on again without a reset
    CHECK(sum() != kFresh);
    bench.write(kFlashAcr, cached & ~(1U << 10));
    bench.write(kFlashAcr, (cached & ~(1U << 10)) | (1U << 12));
    bench.write(kFlashAcr, cached);
    CHECK(sum() == kFresh);
    CHECK(bench.flash.contents()[kConstants] == 0x22);
}

TEST_CASE("the seed determines what leave=random leaves, and every kind occurs")
{
    std::bitset<kResidues> seen;
    std::set<unsigned long> mixes;
    for (std::uint32_t seed = 1; seed <= 50; ++seed) {
        const RomResidue residue = RomResidue::random(seed);
        CHECK(residue.kinds == RomResidue::random(seed).kinds);
        seen |= residue.kinds;
        mixes.insert(residue.kinds.to_ulong());
    }
    CHECK(seen.all());
    CHECK(mixes.size() > 40);
    const auto switches = BoardSwitches::parse(QStringLiteral("leave=random,seed=7"));
    REQUIRE(switches.has_value());
    CHECK(switches->residueAfterLeave(1).kinds == RomResidue::random(7).kinds);
    CHECK(switches->residueAfterLeave(2).kinds != switches->residueAfterLeave(1).kinds);
    CHECK(BoardSwitches::parse(QStringLiteral("leave=masks+ram"))->residue.names()
          == QStringList{QStringLiteral("masks"), QStringLiteral("ram")});
    CHECK_FALSE(BoardSwitches::parse(QStringLiteral("leave=masks+rum")).has_value());
}

} // namespace rom_leave_test
