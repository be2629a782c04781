// SPDX-License-Identifier: MIT
// The Cortex-M4 system control space: NVIC, SysTick, SCB (ARMv7-M Architecture Reference Manual,
// B3).
#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <functional>
#include <optional>

namespace fieldflash::board {

/// Exception numbers (ARMv7-M, table B1-4); interrupt n is exception 16 + n.
enum ExceptionNumber : int {
    kReset = 1,
    kNmi = 2,
    kHardFault = 3,
    kMemManage = 4,
    kBusFault = 5,
    kUsageFault = 6,
    kSvCall = 11,
    kDebugMonitor = 12,
    kPendSv = 14,
    kSysTick = 15,
    kFirstInterrupt = 16,
};

/// The current values of the processor's mask registers.
struct ExceptionMasks {
    bool primask = false;
    bool faultmask = false;
    std::uint8_t basepri = 0;
};

/// Registers and exception state; executes nothing. Interrupt lines are level-sensitive: a line
/// still asserted when its handler returns is pending again.
class SystemControl {
public:
    static constexpr std::uint32_t kBase = 0xE000E000;
    static constexpr std::uint32_t kSize = 0x1000;
    static constexpr int kInterrupts = 82; ///< STM32L476 (RM0351, NVIC)
    static constexpr int kExceptions = kFirstInterrupt + kInterrupts;

    /// Called when AIRCR.SYSRESETREQ is written.
    std::function<void()> onResetRequest;

    void reset();

    [[nodiscard]] std::uint32_t read(std::uint32_t offset, unsigned size);
    void write(std::uint32_t offset, unsigned size, std::uint32_t value);

    void setPending(int exception);
    void setLine(int interrupt, bool isAsserted);

    /// The pending exception that would preempt the current code, if any. Disabled faults must
    /// already have been escalated to HardFault.
    [[nodiscard]] std::optional<int> next(const ExceptionMasks& masks) const;
    /// True if anything enabled is pending, even if masked: WFI wakes up, and a short slice must
    /// follow.
    [[nodiscard]] bool isAnythingPending() const;
    [[nodiscard]] bool isEnabled(int exception) const;

    void enter(int exception);
    void leave(int exception);
    [[nodiscard]] bool isActive(int exception) const;
    /// 0 in thread mode.
    [[nodiscard]] int activeCount() const;
    /// CCR.NONBASETHRDENA.
    [[nodiscard]] bool mayReturnToThreadFromNested() const { return (m_ccr & 1U) != 0; }

    [[nodiscard]] std::uint32_t vtor() const { return m_vtor; }

    /// Advances the SysTick counter.
    void advance(std::uint64_t cycles);
    /// Cycles until SysTick becomes pending; nothing if it is off or raises no exception.
    [[nodiscard]] std::optional<std::uint64_t> cyclesToSysTick() const;

    /// For trace and diagnosis: sets bits in CFSR and HFSR.
    void noteFault(std::uint32_t cfsrBits, std::uint32_t hfsrBits);

    /// At least one interrupt is enabled in the NVIC.
    [[nodiscard]] bool isAnyInterruptEnabled() const;
    [[nodiscard]] bool isSysTickRunning() const { return (m_systCsr & 1U) != 0; }

private:
    [[nodiscard]] int priority(int exception) const;
    [[nodiscard]] int groupPriority(int exception) const;
    [[nodiscard]] int runningPriority() const;
    [[nodiscard]] std::uint32_t readWord(std::uint32_t offset);
    void writeWord(std::uint32_t offset, std::uint32_t value);
    [[nodiscard]] static std::uint32_t bitsAt(const std::bitset<kExceptions>& flags,
                                              std::uint32_t word);
    [[nodiscard]] std::uint32_t icsr() const;
    void writeIcsr(std::uint32_t value);
    void writeAircr(std::uint32_t value);

    using Flags = std::bitset<kExceptions>;

    Flags m_enabled;
    Flags m_pending;
    Flags m_active;
    Flags m_line;
    std::array<std::uint8_t, kExceptions> m_priority{};

    std::uint32_t m_vtor = 0;
    std::uint32_t m_prigroup = 0;
    std::uint32_t m_scr = 0;
    std::uint32_t m_ccr = 0x200;
    std::uint32_t m_cfsr = 0;
    std::uint32_t m_hfsr = 0;
    std::uint32_t m_cpacr = 0;
    std::uint32_t m_fpccr = 0xC0000000;
    std::uint32_t m_demcr = 0;
    std::uint32_t m_systCsr = 0;
    std::uint32_t m_systRvr = 0;
    std::uint32_t m_systCvr = 0;
};

} // namespace fieldflash::board
