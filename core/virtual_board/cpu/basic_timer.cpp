// SPDX-License-Identifier: MIT
#include "core/virtual_board/cpu/basic_timer.h"

namespace fieldflash::board {

namespace {

constexpr std::uint32_t kTimerCr1 = 0x00;
constexpr std::uint32_t kTimerDier = 0x0C;
constexpr std::uint32_t kTimerSr = 0x10;
constexpr std::uint32_t kTimerEgr = 0x14;
constexpr std::uint32_t kTimerCnt = 0x24;
constexpr std::uint32_t kTimerPsc = 0x28;
constexpr std::uint32_t kTimerArr = 0x2C;

constexpr std::uint32_t kTimerCen = 1U << 0; ///< CR1
constexpr std::uint32_t kTimerUrs = 1U << 2;
constexpr std::uint32_t kTimerOpm = 1U << 3;
constexpr std::uint32_t kTimerUpdate = 1U << 0; ///< UIE in DIER, UIF in SR, UG in EGR

} // namespace

std::uint32_t BasicTimer::read(std::uint32_t offset)
{
    switch (offset) {
    case kTimerSr: return m_hasUpdated ? kTimerUpdate : 0;
    case kTimerCnt: return static_cast<std::uint32_t>(m_counter);
    case kTimerEgr: return 0;
    default: return m_registers.read(offset);
    }
}

void BasicTimer::write(std::uint32_t offset, std::uint32_t value)
{
    switch (offset) {
    case kTimerSr: m_hasUpdated = m_hasUpdated && (value & kTimerUpdate) != 0; break;
    case kTimerCnt: m_counter = value; break;
    case kTimerEgr:
        if ((value & kTimerUpdate) == 0)
            break;
        m_counter = 0;
        update();
        // With URS set, only an overflow raises the flag.
        m_hasUpdated = m_hasUpdated || (m_registers.value(kTimerCr1) & kTimerUrs) == 0;
        break;
    default: m_registers.write(offset, value); break;
    }
}

void BasicTimer::reset()
{
    m_registers.reset();
    m_registers.write(kTimerArr, 0xFFFF);
    m_counter = 0;
    update();
    m_hasUpdated = false;
}

/// Loads the registers that take effect only with an update.
void BasicTimer::update()
{
    m_prescaled = 0;
    m_prescaler = (m_registers.value(kTimerPsc) & 0xFFFF) + 1;
}

bool BasicTimer::isCounting() const
{
    return (m_registers.value(kTimerCr1) & kTimerCen) != 0 && m_registers.value(kTimerArr) != 0;
}

void BasicTimer::advance(std::uint64_t cycles)
{
    if (!isCounting())
        return;
    m_prescaled += cycles;
    m_counter += m_prescaled / m_prescaler;
    m_prescaled %= m_prescaler;
    const std::uint64_t period = std::uint64_t{m_registers.value(kTimerArr)} + 1;
    if (m_counter < period)
        return;
    m_counter %= period;
    m_prescaler = (m_registers.value(kTimerPsc) & 0xFFFF) + 1;
    m_hasUpdated = true;
    if ((m_registers.value(kTimerCr1) & kTimerOpm) != 0) {
        m_counter = 0;
        m_registers.write(kTimerCr1, m_registers.value(kTimerCr1) & ~kTimerCen);
    }
}

bool BasicTimer::isInterruptAsserted() const
{
    return m_hasUpdated && (m_registers.value(kTimerDier) & kTimerUpdate) != 0;
}

std::optional<std::uint64_t> BasicTimer::cyclesToInterrupt() const
{
    if (!isCounting() || (m_registers.value(kTimerDier) & kTimerUpdate) == 0)
        return std::nullopt;
    const std::uint64_t period = std::uint64_t{m_registers.value(kTimerArr)} + 1;
    const std::uint64_t steps = m_counter < period ? period - m_counter : 0;
    return steps * m_prescaler - m_prescaled;
}

} // namespace fieldflash::board
