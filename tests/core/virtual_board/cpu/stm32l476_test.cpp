// SPDX-License-Identifier: MIT
// The chip around the processor, tested with tiny programs and with accesses from outside.
#include "core/virtual_board/cpu/stm32l476.h"
#include "tests/support/catch.h"

#include <initializer_list>
#include <set>
#include <utility>
#include <vector>

using namespace fieldflash;
using namespace fieldflash::board;
using namespace std::chrono_literals;

namespace stm32l476_test {

namespace {

constexpr std::uint32_t kFlash = 0x08000000;
constexpr std::uint32_t kStackTop = 0x20001000;
constexpr std::size_t kCode = 0x200;
constexpr std::size_t kLiterals = 0x220;

constexpr std::uint32_t kRcc = 0x40021000;
constexpr std::uint32_t kPwr = 0x40007000;
constexpr std::uint32_t kSyscfg = 0x40010000;
constexpr std::uint32_t kIwdg = 0x40003000;
constexpr std::uint32_t kGpioA = 0x48000000;
constexpr std::uint32_t kOtg = 0x50000000;
constexpr std::uint32_t kFlashRegisters = 0x40022000;

constexpr std::array<std::uint8_t, 12> kUniqueId{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};

struct Bench {
    FlashMemory flash;
    Stm32l476 chip;

    explicit Bench(Crystals crystals = {}) : chip(flash, kUniqueId, crystals)
    {
        word(0, kStackTop);
        for (std::uint32_t exception = 1; exception < 98; ++exception)
            word(4 * exception, kFlash + kCode + 1);
        program({0xE7FE}); // b .
    }
    void word(std::size_t offset, std::uint32_t value)
    {
        Bytes bytes;
        appendLittle32(bytes, value);
        flash.place(static_cast<Address>(kFlash + offset), bytes);
    }
    /// Literals are at pc+0x1C for the instruction at kCode (0x4807: ldr r0), one word each.
    void program(std::initializer_list<std::uint16_t> instructions,
                 std::initializer_list<std::uint32_t> literals = {})
    {
        Bytes bytes;
        for (const std::uint16_t instruction : instructions)
            appendLittle16(bytes, instruction);
        flash.place(static_cast<Address>(kFlash + kCode), bytes);
        std::size_t at = kLiterals;
        for (const std::uint32_t literal : literals) {
            word(at, literal);
            at += 4;
        }
    }
    void start() { chip.powerOn(); }
    void pass(ChipTime duration) { chip.advanceTo(chip.now() + duration); }
    void write(std::uint32_t address, std::uint32_t value)
    {
        chip.peripherals().write(address, 4, value);
    }
    [[nodiscard]] std::uint32_t read(std::uint32_t address)
    {
        return chip.peripherals().read(address, 4);
    }
    [[nodiscard]] bool wasResetBy(unsigned cause)
    {
        return (read(kRcc + 0x94) & (1U << cause)) != 0;
    }
    /// The word that a program reads there.
    [[nodiscard]] std::uint32_t wordAt(std::uint32_t address)
    {
        program({0x4807, 0x6801, 0xE7FE}, {address}); // ldr r0,=address; ldr r1,[r0]; b .
        start();
        pass(100us);
        return chip.processor().coreRegister(1);
    }
    /// Clocks for GPIOA, OTG_FS, PWR and SYSCFG.
    void enableClocks()
    {
        write(kRcc + ClockTree::kAhb2Enr, (1U << 12) | 1U);
        write(kRcc + ClockTree::kApb1Enr1, 1U << 28);
        write(kRcc + ClockTree::kApb2Enr, 1);
    }
};

} // namespace

TEST_CASE("a program detects which chip it runs on")
{
    const std::vector<std::pair<std::uint32_t, std::uint32_t>> words{
        {0xE0042000, 0x10076415},                           // DBGMCU_IDCODE
        {0xE0042004, 0},          {0x1FFF7590, 0x04030201}, // unique id
        {0x1FFF7598, 0x0C0B0A09}, {0x1FFF75E0, 0xFFFF0400}, // 1024 KB
        {0x1FFF7500, 0},                                    // LQFP64
        {0x1FFF0000, 0x20002D40},                           // the ROM's vectors
        {0x00000000, kStackTop},                            // flash is at 0 as well
        {0xE0001000, 0},                                    // DWT_CTRL
    };
    for (const auto& [address, value] : words) {
        Bench bench;
        INFO(std::hex << address);
        CHECK(bench.wordAt(address) == value);
    }
}

TEST_CASE("the cycle counter runs")
{
    Bench bench;
    // ldr r0,=DWT_CYCCNT; ldr r1,[r0]; str r1,[r0,#4] (ignored); ldr r2,[r0]; b .
    bench.program({0x4807, 0x6801, 0x6041, 0x6802, 0xE7FE}, {0xE0001004});
    bench.start();
    bench.pass(100us);
    CHECK(bench.chip.processor().coreRegister(2) >= bench.chip.processor().coreRegister(1));
    CHECK(bench.chip.processor().coreRegister(2) > 0);
}

TEST_CASE("stores to system memory, to factory bytes and to locked flash change nothing")
{
    const auto address = GENERATE(0x1FFF0000U, 0x1FFF7590U, 0xE0042000U, 0x08001000U, 0x00001000U);
    Bench bench;
    // ldr r0,=address; ldr r1,[r0]; movs r2,#0x42; str r2,[r0]; b .+2; ldr r3,[r0]; movs r4,#1; b .
    bench.program({0x4807, 0x6801, 0x2242, 0x6002, 0xE7FF, 0x6803, 0x2401, 0xE7FE}, {address});
    bench.start();
    bench.pass(200us);
    CHECK(bench.chip.processor().coreRegister(4) == 1);
    CHECK(bench.chip.processor().coreRegister(3) == bench.chip.processor().coreRegister(1));
    const bool isFlash = address == 0x08001000U;
    CHECK(((bench.read(kFlashRegisters + 0x10) & (1U << 7)) != 0) == isFlash); // PGSERR
}

TEST_CASE("memory mapped to address 0 by SYSCFG is read there, and a reset undoes it")
{
    Bench bench;
    // ldr r0,=0; loop: ldr r1,[r0]; b loop
    bench.program({0x4807, 0x6801, 0xE7FD}, {0});
    bench.start();
    bench.write(kSyscfg, 1);
    bench.pass(100us);
    CHECK(bench.chip.processor().coreRegister(1) == kStackTop); // SYSCFG is not clocked
    bench.enableClocks();
    bench.write(kSyscfg, 1);
    bench.pass(100us);
    CHECK(bench.chip.processor().coreRegister(1) == 0x20002D40);
    bench.write(kSyscfg, 1); // again: no change
    bench.chip.systemReset(ClockTree::kSoftwareResetFlag);
    bench.pass(100us);
    CHECK(bench.chip.processor().coreRegister(1) == kStackTop);
}

TEST_CASE("a peripheral reset bit resets its port, or the USB core, and no other")
{
    Bench bench;
    bench.start();
    bench.enableClocks();
    bench.write(kGpioA, 0);
    bench.write(kOtg + 8, 1);
    bench.write(kRcc + ClockTree::kAhb2Rstr, 1U << 1); // GPIOB
    CHECK(bench.read(kGpioA) == 0);
    bench.write(kRcc + ClockTree::kAhb2Rstr, 1U);
    CHECK(bench.read(kGpioA) == 0xABFFFFFF);
    CHECK(bench.read(kOtg + 8) == 1);
    bench.write(kRcc + ClockTree::kAhb2Rstr, 1U << 12);
    CHECK(bench.read(kOtg + 8) == 0);
}

TEST_CASE(
    "the host sees the pull-up if supply, clock and pins are right, and a missing one is named")
{
    Bench bench;
    bench.start();
    CHECK(bench.chip.connectionObstacle().isEmpty());
    bench.enableClocks();
    CHECK(bench.chip.connectionObstacle().isEmpty()); // no connection requested
    bench.write(kOtg + 0x000, 0xC0);
    bench.write(kOtg + 0x038, 1U << 16);
    bench.write(kOtg + 0x804, 0);
    CHECK_THAT(bench.chip.connectionObstacle().toStdString(), test::hasText("VDDUSB"));
    bench.write(kPwr + 0x04, 1U << 10);
    CHECK_THAT(bench.chip.connectionObstacle().toStdString(), test::hasText("is 0 Hz"));
    bench.write(kRcc + 0x88, 3U << 26); // MSI
    CHECK_THAT(bench.chip.connectionObstacle().toStdString(), test::hasText("is 4000000 Hz"));
    bench.write(kRcc + 0x0C, 1U | (25U << 8) | (1U << 20)); // the PLL: 4 MHz * 25 / 2
    bench.write(kRcc + 0x00, 1U | (1U << 24));
    bench.write(kRcc + 0x88, 2U << 26);
    bench.pass(100us);
    CHECK_THAT(bench.chip.connectionObstacle().toStdString(), test::hasText("is 50000000 Hz"));
    bench.write(kRcc + 0x00, 1U); // the PLL accepts new dividers only while it is off
    bench.write(kRcc + 0x0C, 1U | (24U << 8) | (1U << 20));
    bench.write(kRcc + 0x00, 1U | (1U << 24));
    bench.pass(100us);
    CHECK_THAT(bench.chip.connectionObstacle().toStdString(), test::hasText("PA11 and PA12"));
    bench.write(kGpioA, 2U << 22);
    bench.write(kGpioA + 0x24, (10U << 12) | (10U << 16));
    CHECK_FALSE(bench.chip.isPullUpOn()); // PA12 is still an input
    bench.write(kGpioA, (2U << 22) | (2U << 24));
    CHECK(bench.chip.connectionObstacle().isEmpty());
    CHECK(bench.chip.isPullUpOn());
    bench.write(kRcc + ClockTree::kAhb2Enr, 1);
    CHECK_FALSE(bench.chip.isPullUpOn());
}

TEST_CASE("too few wait states for the clock stop the processor, and are named")
{
    // (voltage range, wait states, MSI range, does it run): 16, 24, 32 and 48 MHz.
    const auto [range, waitStates, msi, isFine] =
        GENERATE(table<std::uint32_t, std::uint32_t, std::uint32_t, bool>({{1, 0, 8, true},
                                                                           {1, 0, 9, false},
                                                                           {1, 1, 10, true},
                                                                           {1, 1, 11, false},
                                                                           {1, 2, 11, true},
                                                                           {2, 2, 8, true},
                                                                           {2, 1, 8, false},
                                                                           {2, 3, 9, true},
                                                                           {2, 4, 10, false}}));
    CAPTURE(range, waitStates, msi);
    Bench bench;
    bench.start();
    bench.write(kRcc + ClockTree::kApb1Enr1, 1U << 28);
    bench.write(kPwr, range << 9);
    bench.write(kFlashRegisters, waitStates);
    bench.write(kRcc, 0x9U | (msi << 4)); // MSI in this range
    bench.pass(100us);
    CHECK(bench.chip.isHalted() != isFine);
    CHECK(bench.chip.clockViolation().isEmpty() == isFine);
    if (!isFine)
        CHECK_THAT(bench.chip.clockViolation().toStdString(), test::hasText("wait states"));
}

TEST_CASE("a PLL outside its limits stops the processor, and is named")
{
    // MSI at 4 MHz: (M - 1, N), input and oscillator: 4 MHz x 16, 4 x 15, 2 x 40, 4 x 86, 4 x 87.
    const auto [m, n, isFine] = GENERATE(table<std::uint32_t, std::uint32_t, bool>(
        {{0, 16, true}, {0, 15, false}, {1, 40, false}, {0, 86, true}, {0, 87, false}}));
    const std::uint32_t offset = GENERATE(0x0CU, 0x10U); // the PLL, PLLSAI1
    CAPTURE(m, n, offset);
    Bench bench;
    bench.start();
    bench.write(kRcc + 0x0C, 1U | (m << 4) | (offset == 0x0C ? n << 8 : 0));
    bench.write(kRcc + 0x10, offset == 0x10 ? n << 8 : 0);
    bench.write(kRcc, 1U | (offset == 0x0C ? 1U << 24 : 1U << 26));
    bench.pass(10us);
    CHECK_FALSE(bench.chip.isHalted()); // not yet locked
    bench.pass(200us);
    CHECK(bench.chip.isHalted() != isFine);
    CHECK(bench.chip.clockViolation().isEmpty() == isFine);
}

TEST_CASE("a watchdog that is not reloaded resets the chip, and the cause can be read")
{
    Bench bench;
    bench.program({0xBF30, 0xE7FD}); // wfi; b .-2
    bench.start();
    CHECK(bench.wasResetBy(ClockTree::kPowerOnResetFlag));
    bench.write(kRcc + 0x94, 1U << 23); // RMVF
    bench.write(kIwdg, 0xCCCC);
    CHECK(bench.chip.nextEvent() == ChipTime(512ms));
    bench.pass(511ms);
    CHECK_FALSE(bench.wasResetBy(ClockTree::kWatchdogResetFlag));
    bench.pass(2ms);
    CHECK(bench.wasResetBy(ClockTree::kWatchdogResetFlag));
    CHECK_FALSE(bench.chip.nextEvent());
    CHECK_FALSE(bench.chip.isHalted());
}

TEST_CASE("a reset with the boot pin high ends in the ROM, not in the program")
{
    Bench bench;
    bench.start();
    bool isHeld = true;
    bench.chip.bootsIntoRom = [&] { return isHeld; };
    bench.chip.systemReset(ClockTree::kSoftwareResetFlag);
    CHECK(bench.chip.isHalted());
    const ChipTime before = bench.chip.now();
    bench.pass(1s);
    CHECK(bench.chip.now() == before + 1s);
    isHeld = false;
    bench.chip.systemReset(ClockTree::kSoftwareResetFlag);
    CHECK_FALSE(bench.chip.isHalted());
}

TEST_CASE("a program may reset the chip, which starts again with its RAM unchanged")
{
    Bench bench;
    // ldr r0,=0x20000100; ldr r1,[r0]; adds r1,#1; str r1,[r0]; b next; next: ldr r0,=AIRCR;
    // ldr r2,=key; str r2,[r0]; b .
    bench.program({0x4807, 0x6801, 0x3101, 0x6001, 0xE7FF, 0x4806, 0x4A06, 0x6002, 0xE7FE},
                  {0x20000100, 0xE000ED0C, 0x05FA0004});
    bench.start();
    bench.write(kRcc + 0x94, 1U << 23);
    bench.pass(21us);
    CHECK(bench.wasResetBy(ClockTree::kSoftwareResetFlag));
    CHECK_FALSE(bench.wasResetBy(ClockTree::kPowerOnResetFlag));
    std::set<std::uint32_t> seen; // also sampled in the middle of the program
    for (int look = 0; look < 40; ++look) {
        bench.pass(1us);
        seen.insert(bench.chip.processor().coreRegister(1));
    }
    CHECK(seen.size() > 3);
}

TEST_CASE("a sleeping processor is woken by SysTick")
{
    Bench bench;
    bench.word(15 * 4, kFlash + 0x300 + 1); // SysTick: movs r4,#1; bx lr
    Bytes handler;
    appendLittle16(handler, 0x2401);
    appendLittle16(handler, 0x4770);
    bench.flash.place(kFlash + 0x300, handler);
    // ldr r0,=SYST_CSR; ldr r1,=39999; str r1,[r0,#4]; movs r1,#7; str r1,[r0]; wfi; b .-2
    bench.program({0x4807, 0x4908, 0x6041, 0x2107, 0x6001, 0xBF30, 0xE7FD}, {0xE000E010, 39999});
    bench.start();
    bench.pass(1ms);
    CHECK(bench.chip.isSleeping());
    CHECK(bench.chip.processor().coreRegister(4) == 0);
    const auto next = bench.chip.nextEvent(); // 40000 cycles at 4 MHz
    REQUIRE(next);
    CHECK(*next > ChipTime(9ms));
    CHECK(*next <= ChipTime(10100us));
    bench.pass(10ms);
    CHECK(bench.chip.processor().coreRegister(4) == 1);
}

TEST_CASE("the ROM leaves to the requested program, and nowhere if there is none")
{
    Bench bench;
    Bytes second;
    appendLittle32(second, kStackTop - 0x100);
    appendLittle32(second, kFlash + 0x8008 + 1);
    appendLittle16(second, 0x2507); // movs r5,#7; b .
    appendLittle16(second, 0xE7FE);
    bench.flash.place(kFlash + 0x8000, second);
    bench.start();
    bench.chip.startFromRom(kFlash + 0x8000);
    bench.pass(100us);
    CHECK(bench.chip.processor().coreRegister(5) == 7);
    CHECK(bench.chip.processor().mainStackPointer() == kStackTop - 0x100);
    CHECK((bench.read(kRcc) & (1U << 8)) != 0); // HSI, as the ROM left it
    bench.chip.startFromRom(kFlash + 0x100000 - 4);
    bench.pass(100us);
    CHECK(bench.chip.processor().coreRegister(5) == 0);
    CHECK(bench.chip.isHalted());
}

TEST_CASE("the ROM overwrites its own part of RAM, and no more")
{
    Bench bench;
    // ldr r0,=0x20003300; ldr r1,[r0]; ldr r0,=0x20003400; ldr r2,[r0]; b back
    bench.program({0x4807, 0x6801, 0x4807, 0x6802, 0xE7FA}, {0x20003300, 0x20003400});
    bench.start();
    bench.pass(100us);
    const std::uint32_t above = bench.chip.processor().coreRegister(2);
    CHECK(bench.chip.processor().coreRegister(1) != 0x5A5A5A5A);
    CHECK(above != 0); // noise, as after power-on
    bench.chip.noteRomStart();
    bench.pass(100us);
    CHECK(bench.chip.processor().coreRegister(1) == 0x5A5A5A5A);
    CHECK(bench.chip.processor().coreRegister(2) == above);
}

TEST_CASE("a button that is not connected reads as its pull resistor, pressed as its level")
{
    Bench bench;
    bench.start();
    bench.write(kRcc + ClockTree::kAhb2Enr, 1U << 2);
    bench.write(0x48000800, 0);
    bench.write(0x4800080C, 1U << 26);
    CHECK((bench.read(0x48000810) & (1U << 13)) != 0);
    bench.chip.port('C').drive(13, false);
    CHECK((bench.read(0x48000810) & (1U << 13)) == 0);
}

} // namespace stm32l476_test
