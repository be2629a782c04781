// SPDX-License-Identifier: MIT
// Values from RM0351, 6.2 to 6.4, and DS10198 (start-up times).
#include "core/virtual_board/cpu/clock_tree.h"
#include "tests/support/catch.h"

#include <utility>
#include <vector>

using namespace fieldflash::board;
using namespace std::chrono_literals;

namespace clock_tree_test {

namespace {

constexpr std::uint32_t kCr = 0x00;
constexpr std::uint32_t kCfgr = 0x08;
constexpr std::uint32_t kPllCfgr = 0x0C;
constexpr std::uint32_t kPllSai1Cfgr = 0x10;
constexpr std::uint32_t kCcipr = 0x88;
constexpr std::uint32_t kBdcr = 0x90;
constexpr std::uint32_t kCsr = 0x94;

constexpr std::uint32_t kMsiOn = 1U << 0;
constexpr std::uint32_t kMsiRangeSelected = 1U << 3;
constexpr std::uint32_t kHsiOn = 1U << 8;
constexpr std::uint32_t kHseOn = 1U << 16;
constexpr std::uint32_t kPllOn = 1U << 24;
constexpr std::uint32_t kPllSai1On = 1U << 26;
constexpr std::uint32_t kPllSai2On = 1U << 28;

constexpr std::uint32_t msiRange(std::uint32_t range) { return range << 4; }

/// PLL from `source`, times `n`, R divided by 2 and Q by `q`, both outputs enabled.
constexpr std::uint32_t pll(std::uint32_t source, std::uint32_t n, std::uint32_t q)
{
    return source | (n << 8) | (1U << 20) | ((q / 2 - 1) << 21) | (1U << 24);
}

struct Bench {
    ClockTree clocks;
    ChipTime now{0};

    explicit Bench(Crystals crystals = {.hasLse = true, .hseFrequency = 8'000'000})
        : clocks(crystals)
    {
    }
    void pass(ChipTime duration)
    {
        now += duration;
        clocks.setTime(now);
    }
    [[nodiscard]] bool isReady(std::uint32_t onBit)
    {
        return (clocks.read(kCr) & (onBit << 1)) != 0;
    }
};

} // namespace

TEST_CASE("after a reset the chip runs from MSI at 4 MHz, and USB has no clock")
{
    Bench bench;
    CHECK(bench.clocks.systemClock() == 4'000'000);
    CHECK(bench.clocks.usbClock() == 0);
    CHECK_FALSE(bench.clocks.isSystemClockFromPll());
    CHECK(bench.clocks.isEnabled(ClockTree::kAhb1Enr, 8)); // FLASHEN
}

TEST_CASE("the range of MSI applies only once it is selected, and twelve of sixteen exist")
{
    const std::vector<std::pair<std::uint32_t, std::uint32_t>> ranges{
        {0, 100'000}, {4, 1'000'000}, {7, 8'000'000}, {11, 48'000'000}, {12, 4'000'000}};
    for (const auto& [range, frequency] : ranges) {
        Bench bench;
        bench.clocks.write(kCr, kMsiOn | msiRange(range));
        CHECK(bench.clocks.systemClock() == 4'000'000);
        bench.clocks.write(kCr, kMsiOn | kMsiRangeSelected | msiRange(range));
        INFO(range);
        CHECK(bench.clocks.systemClock() == frequency);
    }
}

TEST_CASE("a switch of the system clock is reported when the source is ready, not before")
{
    Bench bench;
    bench.clocks.write(kCr, kMsiOn | kHsiOn);
    bench.clocks.write(kCfgr, 1);
    CHECK((bench.clocks.read(kCfgr) & 0xC) == 0);
    CHECK(bench.clocks.systemClock() == 4'000'000);
    bench.pass(4us);
    CHECK((bench.clocks.read(kCr) & (1U << 10)) != 0); // HSIRDY
    CHECK((bench.clocks.read(kCfgr) & 0xC) == 4);
    CHECK(bench.clocks.systemClock() == 16'000'000);
}

TEST_CASE("the crystal runs if the board has one, and only then")
{
    Bench with;
    with.clocks.write(kCr, kMsiOn | kHseOn);
    with.pass(1900us);
    CHECK_FALSE(with.isReady(kHseOn));
    with.pass(100us);
    CHECK(with.isReady(kHseOn));
    with.clocks.write(kCfgr, 2);
    CHECK(with.clocks.systemClock() == 8'000'000);
    with.clocks.write(kCr, kMsiOn);
    CHECK(with.isReady(kHseOn)); // it drives the system clock
    with.clocks.write(kCfgr, 0);
    with.clocks.write(kCr, kMsiOn);
    CHECK_FALSE(with.isReady(kHseOn));

    Bench without({.hasLse = false, .hseFrequency = 0});
    without.clocks.write(kCr, kMsiOn | kHseOn);
    without.clocks.isBackupAccessible = true;
    without.clocks.write(kBdcr, 1);
    without.pass(10s);
    CHECK_FALSE(without.isReady(kHseOn));
    CHECK((without.clocks.read(kBdcr) & 2U) == 0);
}

TEST_CASE("80 MHz comes from the PLL on any of its inputs")
{
    // (source, oscillator, multiplier): 4, 16 and 8 MHz.
    const auto [source, oscillator, n] =
        GENERATE(table<std::uint32_t, std::uint32_t, std::uint32_t>(
            {{1, kMsiOn, 40}, {2, kHsiOn, 10}, {3, kHseOn, 20}}));
    Bench bench;
    bench.clocks.write(kCr, kMsiOn | oscillator);
    bench.pass(5ms);
    bench.clocks.write(kPllCfgr, pll(source, n, 2));
    bench.clocks.write(kCr, kMsiOn | oscillator | kPllOn);
    bench.clocks.write(kCfgr, 3);
    CHECK_FALSE(bench.clocks.isSystemClockFromPll());
    bench.pass(40us);
    CHECK(bench.clocks.isSystemClockFromPll());
    CHECK(bench.clocks.systemClock() == 80'000'000);
}

TEST_CASE("a PLL without a running input never locks")
{
    const auto source = GENERATE(0U, 2U, 3U);
    Bench bench;
    bench.clocks.write(kPllCfgr, pll(source, 20, 2));
    bench.clocks.write(kCr, kMsiOn | kPllOn | kPllSai1On | kPllSai2On);
    bench.pass(1s);
    CHECK_FALSE(bench.isReady(kPllOn));
    CHECK_FALSE(bench.isReady(kPllSai1On));
    CHECK_FALSE(bench.isReady(kPllSai2On));
}

TEST_CASE("a PLL output that is not enabled has no clock")
{
    Bench bench;
    bench.clocks.write(kPllCfgr, pll(1, 40, 2) & ~(1U << 24));
    bench.clocks.write(kCr, kMsiOn | kPllOn);
    bench.pass(1ms);
    bench.clocks.write(kCfgr, 3);
    CHECK(bench.clocks.systemClock() == 4'000'000); // a real chip would have stopped
}

TEST_CASE("48 MHz for USB comes from MSI, from the PLL or from PLLSAI1")
{
    Bench bench;
    bench.clocks.write(kPllCfgr, pll(1, 24, 2));
    bench.clocks.write(kPllSai1Cfgr, (12U << 8) | (1U << 20)); // 4 MHz * 12 / 2
    bench.clocks.write(kCr, kMsiOn | kPllOn | kPllSai1On);
    bench.clocks.write(kCcipr, 2U << 26);
    CHECK(bench.clocks.usbClock() == 0);
    bench.pass(40us);
    CHECK(bench.clocks.usbClock() == 48'000'000);
    bench.clocks.write(kCcipr, 1U << 26);
    CHECK(bench.clocks.usbClock() == 24'000'000);
    bench.clocks.write(kCcipr, 3U << 26);
    CHECK(bench.clocks.usbClock() == 4'000'000);
    bench.clocks.write(kCr, kMsiOn | (1U << 8));
    bench.pass(40us);
    bench.clocks.write(kCfgr, 1); // the system clock is HSI: MSI may stop
    bench.clocks.write(kCr, 1U << 8);
    CHECK(bench.clocks.usbClock() == 0);
}

TEST_CASE("the AHB prescaler divides the system clock by 2 to 512")
{
    Bench bench;
    const std::vector<std::pair<std::uint32_t, std::uint32_t>> prescalers{
        {0, 4'000'000}, {7, 4'000'000}, {8, 2'000'000}, {11, 250'000}, {12, 62'500}, {15, 7812}};
    for (const auto& [code, frequency] : prescalers) {
        INFO(code);
        bench.clocks.write(kCfgr, code << 4);
        CHECK(bench.clocks.systemClock() == frequency);
    }
}

TEST_CASE("the backup domain ignores writes until PWR unlocks it, and survives a system reset")
{
    Bench bench;
    bench.clocks.write(kBdcr, 1);
    bench.pass(1s);
    CHECK(bench.clocks.read(kBdcr) == 0);
    bench.clocks.isBackupAccessible = true;
    bench.clocks.write(kBdcr, 1);
    bench.pass(499ms);
    CHECK((bench.clocks.read(kBdcr) & 2U) == 0);
    bench.pass(1ms);
    CHECK((bench.clocks.read(kBdcr) & 3U) == 3);
    bench.clocks.reset();
    CHECK((bench.clocks.read(kBdcr) & 3U) == 3);
    bench.clocks.write(kBdcr, (1U << 16) | 1U); // BDRST
    CHECK((bench.clocks.read(kBdcr) & 3U) == 0);
}

TEST_CASE("reset causes stay until RMVF, and LSI has its own ready flag")
{
    Bench bench;
    bench.clocks.noteResetCause(ClockTree::kSoftwareResetFlag);
    bench.clocks.reset();
    CHECK((bench.clocks.read(kCsr) & (1U << 28)) != 0);
    bench.clocks.write(kCsr, 1);
    CHECK((bench.clocks.read(kCsr) & 2U) == 0);
    bench.pass(80us);
    CHECK((bench.clocks.read(kCsr) & 2U) != 0);
    CHECK((bench.clocks.read(kCsr) & (1U << 28)) != 0);
    bench.clocks.write(kCsr, 1U << 23);
    CHECK((bench.clocks.read(kCsr) & 0xFF000000) == 0);
}

TEST_CASE("a reset bit of a peripheral is reported, with its bits, and only when it is set")
{
    Bench bench;
    bench.clocks.write(ClockTree::kAhb2Rstr, 1U << 12); // no listener
    std::vector<std::uint32_t> told;
    bench.clocks.onPeripheralReset = [&](std::uint32_t at, std::uint32_t bits) {
        CHECK(at == ClockTree::kAhb2Rstr);
        told.push_back(bits);
    };
    bench.clocks.write(ClockTree::kAhb2Rstr, (1U << 12) | 1U);
    bench.clocks.write(ClockTree::kAhb2Rstr, 0);
    CHECK(told == std::vector<std::uint32_t>{(1U << 12) | 1U});
}

TEST_CASE("registers read back what was written, and a system reset clears it")
{
    Bench bench;
    bench.clocks.write(kPllCfgr, 0x01002803);
    bench.clocks.write(kPllSai1Cfgr, 0x00101800);
    bench.clocks.write(ClockTree::kApb1Enr1, 1U << 28);
    CHECK(bench.clocks.read(kPllCfgr) == 0x01002803);
    CHECK(bench.clocks.read(kPllSai1Cfgr) == 0x00101800);
    CHECK(bench.clocks.isEnabled(ClockTree::kApb1Enr1, 28));
    bench.clocks.reset();
    CHECK(bench.clocks.read(kPllCfgr) == 0x00001000);
    CHECK(bench.clocks.read(kPllSai1Cfgr) == 0x00001000);
    CHECK_FALSE(bench.clocks.isEnabled(ClockTree::kApb1Enr1, 28));
}

} // namespace clock_tree_test
