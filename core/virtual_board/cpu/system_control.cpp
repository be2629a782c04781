// SPDX-License-Identifier: MIT
#include "core/virtual_board/cpu/system_control.h"

#include <algorithm>

namespace fieldflash::board {

namespace {

constexpr int kLowestPriority = 256;
constexpr std::uint8_t kImplementedPriorityBits = 0xF0; // four bits on STM32L4

constexpr std::uint32_t kSysTickEnable = 1U << 0;
constexpr std::uint32_t kSysTickInterrupt = 1U << 1;
constexpr std::uint32_t kSysTickClockSource = 1U << 2;
constexpr std::uint32_t kSysTickCountFlag = 1U << 16;

bool isIn(std::uint32_t offset, std::uint32_t first, std::uint32_t words)
{
    return offset >= first && offset < first + 4 * words;
}

} // namespace

void SystemControl::reset()
{
    auto callback = std::move(onResetRequest);
    *this = SystemControl();
    onResetRequest = std::move(callback);
}

int SystemControl::priority(int exception) const
{
    switch (exception) {
    case kReset: return -3;
    case kNmi: return -2;
    case kHardFault: return -1;
    default: return m_priority[static_cast<std::size_t>(exception)];
    }
}

int SystemControl::groupPriority(int exception) const
{
    const int full = priority(exception);
    if (full < 0)
        return full;
    const int subpriorityBits = static_cast<int>(m_prigroup) + 1;
    return (full >> subpriorityBits) << subpriorityBits;
}

int SystemControl::runningPriority() const
{
    int running = kLowestPriority;
    for (int exception = kReset; exception < kExceptions; ++exception) {
        if (m_active[static_cast<std::size_t>(exception)])
            running = std::min(running, groupPriority(exception));
    }
    return running;
}

bool SystemControl::isEnabled(int exception) const
{
    if (exception >= kFirstInterrupt || (exception >= kMemManage && exception <= kUsageFault))
        return m_enabled[static_cast<std::size_t>(exception)];
    return true;
}

std::optional<int> SystemControl::next(const ExceptionMasks& masks) const
{
    int limit = runningPriority();
    if (masks.basepri != 0)
        limit = std::min(limit, static_cast<int>(masks.basepri & kImplementedPriorityBits));
    if (masks.primask)
        limit = std::min(limit, 0);
    if (masks.faultmask)
        limit = std::min(limit, -1);

    std::optional<int> best;
    for (int exception = kNmi; exception < kExceptions; ++exception) {
        if (!m_pending[static_cast<std::size_t>(exception)] || !isEnabled(exception))
            continue;
        if (groupPriority(exception) >= limit)
            continue;
        if (!best || priority(exception) < priority(*best))
            best = exception;
    }
    return best;
}

bool SystemControl::isAnythingPending() const
{
    // NMI, HardFault and the system exceptions without an enable bit.
    static constexpr Flags kAlwaysEnabled(0xFF8C);
    return (m_pending & (m_enabled | kAlwaysEnabled)).any();
}

bool SystemControl::isAnyInterruptEnabled() const { return (m_enabled >> kFirstInterrupt).any(); }

void SystemControl::setPending(int exception)
{
    m_pending[static_cast<std::size_t>(exception)] = true;
}

void SystemControl::setLine(int interrupt, bool isAsserted)
{
    const auto index = kFirstInterrupt + static_cast<std::size_t>(interrupt);
    m_line[index] = isAsserted;
    if (isAsserted && !m_active[index])
        m_pending[index] = true;
}

void SystemControl::enter(int exception)
{
    m_pending[static_cast<std::size_t>(exception)] = false;
    m_active[static_cast<std::size_t>(exception)] = true;
}

void SystemControl::leave(int exception)
{
    const auto index = static_cast<std::size_t>(exception);
    m_active[index] = false;
    if (m_line[index])
        m_pending[index] = true;
}

bool SystemControl::isActive(int exception) const
{
    return m_active[static_cast<std::size_t>(exception)];
}

int SystemControl::activeCount() const { return static_cast<int>(m_active.count()); }

void SystemControl::advance(std::uint64_t cycles)
{
    if ((m_systCsr & kSysTickEnable) == 0 || cycles == 0)
        return;
    // The external reference is HCLK / 8 (RM0351, SysTick).
    const std::uint64_t ticks = (m_systCsr & kSysTickClockSource) != 0 ? cycles : cycles / 8;
    const std::uint64_t current = m_systCvr == 0 ? m_systRvr + 1ULL : m_systCvr;
    if (ticks < current) {
        m_systCvr = static_cast<std::uint32_t>(current - ticks);
        return;
    }
    const std::uint64_t period = m_systRvr + 1ULL;
    m_systCvr = static_cast<std::uint32_t>(period - 1 - (ticks - current) % period);
    m_systCsr |= kSysTickCountFlag;
    if ((m_systCsr & kSysTickInterrupt) != 0)
        setPending(kSysTick);
}

std::optional<std::uint64_t> SystemControl::cyclesToSysTick() const
{
    if ((m_systCsr & (kSysTickEnable | kSysTickInterrupt)) != (kSysTickEnable | kSysTickInterrupt))
        return std::nullopt;
    const std::uint64_t current = m_systCvr == 0 ? m_systRvr + 1ULL : m_systCvr;
    return (m_systCsr & kSysTickClockSource) != 0 ? current : current * 8;
}

void SystemControl::noteFault(std::uint32_t cfsrBits, std::uint32_t hfsrBits)
{
    m_cfsr |= cfsrBits;
    m_hfsr |= hfsrBits;
}

std::uint32_t SystemControl::read(std::uint32_t offset, unsigned size)
{
    const std::uint32_t word = readWord(offset & ~3U);
    const std::uint32_t shifted = word >> (8 * (offset & 3U));
    return size == 4 ? shifted : shifted & ((1U << (8 * size)) - 1);
}

void SystemControl::write(std::uint32_t offset, unsigned size, std::uint32_t value)
{
    const bool isPriorityRegister = isIn(offset, 0x400, 21) || isIn(offset, 0xD18, 3);
    if (size == 4 || !isPriorityRegister) {
        // Other narrow writes: in practice only to the halves of CFSR, where they clear bits.
        writeWord(offset & ~3U, value << (8 * (offset & 3U)));
        return;
    }
    const std::uint32_t mask = ((1U << (8 * size)) - 1) << (8 * (offset & 3U));
    const std::uint32_t old = readWord(offset & ~3U);
    writeWord(offset & ~3U, (old & ~mask) | ((value << (8 * (offset & 3U))) & mask));
}

std::uint32_t SystemControl::bitsAt(const Flags& flags, std::uint32_t word)
{
    std::uint32_t bits = 0;
    for (std::uint32_t bit = 0; bit < 32; ++bit) {
        const std::uint32_t index = kFirstInterrupt + 32 * word + bit;
        if (index < flags.size() && flags[index])
            bits |= 1U << bit;
    }
    return bits;
}

std::uint32_t SystemControl::icsr() const
{
    std::uint32_t value = 0;
    for (std::uint32_t exception = kReset; exception < kExceptions; ++exception) {
        if (m_active[exception])
            value |= exception; // VECTACTIVE is exact only without nesting
    }
    value &= 0x1FF;
    if (m_pending[kSysTick])
        value |= 1U << 26;
    if (m_pending[kPendSv])
        value |= 1U << 28;
    if (m_pending[kNmi])
        value |= 1U << 31;
    for (std::uint32_t exception = kFirstInterrupt; exception < kExceptions; ++exception) {
        if (m_pending[exception] && m_enabled[exception])
            return value | (1U << 22) | (exception << 12);
    }
    return value;
}

std::uint32_t SystemControl::readWord(std::uint32_t offset)
{
    if (isIn(offset, 0x100, 8) || isIn(offset, 0x180, 8))
        return bitsAt(m_enabled, (offset & 0x7F) / 4);
    if (isIn(offset, 0x200, 8) || isIn(offset, 0x280, 8))
        return bitsAt(m_pending, (offset & 0x7F) / 4);
    if (isIn(offset, 0x300, 8))
        return bitsAt(m_active, (offset & 0x7F) / 4);
    if (isIn(offset, 0x400, 21) || isIn(offset, 0xD18, 3)) {
        const std::uint32_t first =
            offset >= 0xD18 ? offset - 0xD18 + 4 : offset - 0x400 + kFirstInterrupt;
        std::uint32_t value = 0;
        for (std::uint32_t byte = 0; byte < 4; ++byte) {
            if (first + byte < m_priority.size())
                value |= static_cast<std::uint32_t>(m_priority[first + byte]) << (8 * byte);
        }
        return value;
    }
    switch (offset) {
    case 0x004: return 2; // ICTR: 96 lines at most
    case 0x010: {
        const std::uint32_t value = m_systCsr;
        m_systCsr &= ~kSysTickCountFlag;
        return value;
    }
    case 0x014: return m_systRvr;
    case 0x018: return m_systCvr;
    case 0x01C: return 0x40000000 | 1249; // CALIB: 10 ms / 8 at the reset clock
    case 0xD00: return 0x410FC241;        // CPUID: Cortex-M4 r0p1
    case 0xD04: return icsr();
    case 0xD08: return m_vtor;
    case 0xD0C: return 0xFA050000 | (m_prigroup << 8);
    case 0xD10: return m_scr;
    case 0xD14: return m_ccr;
    case 0xD24:
        return (m_enabled[kMemManage] ? 1U << 16 : 0) | (m_enabled[kBusFault] ? 1U << 17 : 0)
            | (m_enabled[kUsageFault] ? 1U << 18 : 0);
    case 0xD28: return m_cfsr;
    case 0xD2C: return m_hfsr;
    case 0xD88: return m_cpacr;
    case 0xD90: return 0x800; // MPU_TYPE: eight regions, not enforced
    case 0xDFC: return m_demcr;
    case 0xF34: return m_fpccr;
    default: return 0;
    }
}

void SystemControl::writeIcsr(std::uint32_t value)
{
    if ((value & (1U << 31)) != 0)
        setPending(kNmi);
    if ((value & (1U << 28)) != 0)
        setPending(kPendSv);
    if ((value & (1U << 27)) != 0)
        m_pending[kPendSv] = false;
    if ((value & (1U << 26)) != 0)
        setPending(kSysTick);
    if ((value & (1U << 25)) != 0)
        m_pending[kSysTick] = false;
}

void SystemControl::writeAircr(std::uint32_t value)
{
    if ((value >> 16) != 0x05FA)
        return;
    m_prigroup = (value >> 8) & 7U;
    if ((value & 4U) != 0 && onResetRequest)
        onResetRequest();
}

void SystemControl::writeWord(std::uint32_t offset, std::uint32_t value)
{
    for (std::uint32_t bit = 0; bit < 32; ++bit) {
        const std::uint32_t index = kFirstInterrupt + 8 * (offset & 0x7F) + bit;
        if ((value & (1U << bit)) == 0 || index >= kExceptions)
            continue;
        if (isIn(offset, 0x100, 8))
            m_enabled[index] = true;
        else if (isIn(offset, 0x180, 8))
            m_enabled[index] = false;
        else if (isIn(offset, 0x200, 8))
            m_pending[index] = true;
        else if (isIn(offset, 0x280, 8))
            m_pending[index] = m_line[index]; // an asserted line is pending again immediately
    }
    if (isIn(offset, 0x400, 21) || isIn(offset, 0xD18, 3)) {
        const std::uint32_t first =
            offset >= 0xD18 ? offset - 0xD18 + 4 : offset - 0x400 + kFirstInterrupt;
        for (std::uint32_t byte = 0; byte < 4; ++byte) {
            if (first + byte < m_priority.size())
                m_priority[first + byte] =
                    static_cast<std::uint8_t>(value >> (8 * byte)) & kImplementedPriorityBits;
        }
        return;
    }
    switch (offset) {
    case 0x010: m_systCsr = (m_systCsr & kSysTickCountFlag) | (value & 7U); break;
    case 0x014: m_systRvr = value & 0xFFFFFF; break;
    case 0x018:
        m_systCvr = 0;
        m_systCsr &= ~kSysTickCountFlag;
        break;
    case 0xD04: writeIcsr(value); break;
    case 0xD08: m_vtor = value & 0xFFFFFF80; break;
    case 0xD0C: writeAircr(value); break;
    case 0xD10: m_scr = value & 0x16; break;
    case 0xD14: m_ccr = value & 0x31B; break;
    case 0xD24:
        m_enabled[kMemManage] = (value & (1U << 16)) != 0;
        m_enabled[kBusFault] = (value & (1U << 17)) != 0;
        m_enabled[kUsageFault] = (value & (1U << 18)) != 0;
        break;
    case 0xD28: m_cfsr &= ~value; break;
    case 0xD2C: m_hfsr &= ~value; break;
    case 0xD88: m_cpacr = value; break;
    case 0xDFC: m_demcr = value; break;
    case 0xF00:
        if ((value & 0x1FF) < static_cast<std::uint32_t>(kInterrupts))
            setPending(kFirstInterrupt + static_cast<int>(value & 0x1FF));
        break;
    case 0xF34: m_fpccr = value; break;
    default: break;
    }
}

} // namespace fieldflash::board
