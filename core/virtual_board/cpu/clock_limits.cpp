// SPDX-License-Identifier: MIT
// The frequencies that the chip allows (class ClockTree).
#include "core/virtual_board/cpu/clock_tree.h"

#include <QString>

#include <algorithm>
#include <span>
#include <utility>

namespace fieldflash::board {

namespace {

constexpr std::uint32_t kMegahertz = 1'000'000;

// The highest HCLK in MHz for 0, 1, 2… wait states (RM0351, 3.3.3).
constexpr std::array<std::uint32_t, 5> kRange1{16, 32, 48, 64, 80};
constexpr std::array<std::uint32_t, 4> kRange2{6, 12, 18, 26};

struct PllLimits {
    std::uint32_t lowest;
    std::uint32_t highest; ///< in range 1
    std::uint32_t highestInRange2;
};
constexpr PllLimits kInput{4 * kMegahertz, 16 * kMegahertz, 16 * kMegahertz};
constexpr PllLimits kVco{64 * kMegahertz, 344 * kMegahertz, 128 * kMegahertz};

bool isWithin(std::uint64_t frequency, const PllLimits& limits, bool isRange1)
{
    return frequency >= limits.lowest
        && frequency <= (isRange1 ? limits.highest : limits.highestInRange2);
}

} // namespace

QString ClockTree::violation(bool isRange1, unsigned waitStates) const
{
    const std::uint32_t core = systemClock();
    const std::span<const std::uint32_t> steps = isRange1 ? std::span<const std::uint32_t>(kRange1)
                                                          : std::span<const std::uint32_t>(kRange2);
    const std::size_t step = std::min<std::size_t>(waitStates, steps.size() - 1);
    if (core > steps[step] * kMegahertz)
        return QStringLiteral("HCLK is %1 Hz, but %2 wait states in voltage range %3 allow %4 MHz")
            .arg(core)
            .arg(waitStates)
            .arg(isRange1 ? 1 : 2)
            .arg(steps[step]);
    if (!isReady(kPll) && !isReady(kPllSai1) && !isReady(kPllSai2))
        return {};
    const std::uint32_t input = pllInput() / (((m_pllcfgr >> 4) & 7U) + 1);
    if (!isWithin(input, kInput, isRange1))
        return QStringLiteral("the input of the PLLs is %1 Hz, not 4 to 16 MHz").arg(input);
    for (const auto& [pll, settings] :
         {std::pair(kPll, m_pllcfgr), std::pair(kPllSai1, m_pllsai1cfgr)}) {
        const std::uint64_t vco = std::uint64_t{input} * ((settings >> 8) & 0x7FU);
        if (isReady(pll) && !isWithin(vco, kVco, isRange1))
            return QStringLiteral("a PLL oscillates at %1 Hz, outside 64 to 344 MHz").arg(vco);
    }
    return {};
}

} // namespace fieldflash::board
