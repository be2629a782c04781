// SPDX-License-Identifier: MIT
// RCC: oscillators, PLLs, bus clocks, reset causes (RM0351, 6; CMSIS stm32l476xx.h).
#pragma once

#include "core/virtual_board/cpu/peripheral.h"

#include <QString>

#include <array>
#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>

namespace fieldflash::board {

/// The crystals on the board.
struct Crystals {
    bool hasLse = true;             ///< 32.768 kHz
    std::uint32_t hseFrequency = 0; ///< Hz; 0: none
};

/// Time of the chip since power-on.
using ChipTime = std::chrono::nanoseconds;

class ClockTree final : public Peripheral {
public:
    explicit ClockTree(Crystals crystals);

    [[nodiscard]] std::uint32_t read(std::uint32_t offset) override;
    void write(std::uint32_t offset, std::uint32_t value) override;
    /// System reset: does not affect the backup domain (LSE) or the reset flags.
    void reset() override;
    void powerOn();

    void setTime(ChipTime now);
    /// Makes enabled oscillators ready: the ROM that enabled them has waited for them.
    void settle();
    /// RCC interrupt line (CIER, CIFR).
    [[nodiscard]] bool isInterruptAsserted() const { return m_cifr != 0; }
    [[nodiscard]] Crystals crystals() const { return m_crystals; }

    [[nodiscard]] std::uint32_t systemClock() const; ///< HCLK in Hz
    [[nodiscard]] bool isSystemClockFromPll() const { return ((configuration() >> 2) & 3U) == 3; }
    /// The clock of the USB core in Hz; 0: none.
    [[nodiscard]] std::uint32_t usbClock() const;

    /// Which limit of a frequency the settings exceed, for a person; empty: none (RM0351, 3.3.3;
    /// DS10198, "PLL characteristics").
    [[nodiscard]] QString violation(bool isRange1, unsigned waitStates) const;

    /// ENR registers: "AHB2ENR bit 12".
    [[nodiscard]] bool isEnabled(std::uint32_t enableRegister, unsigned bit) const;

    /// RCC_CSR flags (31 LPWRRSTF … 23 RMVF).
    void noteResetCause(unsigned csrBit) { m_csr |= 1U << csrBit; }

    static constexpr std::uint32_t kAhb1Enr = 0x48;
    static constexpr std::uint32_t kAhb2Enr = 0x4C;
    static constexpr std::uint32_t kApb1Enr1 = 0x58;
    static constexpr std::uint32_t kApb1Enr2 = 0x5C;
    static constexpr std::uint32_t kApb2Enr = 0x60;
    static constexpr unsigned kSoftwareResetFlag = 28;
    static constexpr unsigned kWatchdogResetFlag = 29;
    static constexpr unsigned kPowerOnResetFlag = 27;
    static constexpr unsigned kPinResetFlag = 26;

    /// Called when software resets a peripheral by an RSTR register: (register offset, bits).
    std::function<void(std::uint32_t resetRegister, std::uint32_t bits)> onPeripheralReset;
    static constexpr std::uint32_t kAhb1Rstr = 0x28;
    static constexpr std::uint32_t kAhb2Rstr = 0x2C;
    static constexpr std::uint32_t kApb2Rstr = 0x40;

    /// Set by PWR_CR1.DBP: otherwise BDCR ignores writes.
    bool isBackupAccessible = false;

private:
    enum Oscillator { kMsi, kHsi, kHse, kPll, kPllSai1, kPllSai2, kLse, kLsi, kOscillators };

    void setOn(Oscillator oscillator, bool isOn);
    [[nodiscard]] bool isReady(Oscillator oscillator) const;
    [[nodiscard]] std::uint32_t control() const;
    [[nodiscard]] std::uint32_t configuration() const;
    [[nodiscard]] std::uint32_t msiFrequency() const;
    [[nodiscard]] std::uint32_t pllInput() const;
    [[nodiscard]] std::uint32_t pllOutput(std::uint32_t config, unsigned enableBit,
                                          unsigned dividerShift, bool isReady) const;
    void writeControl(std::uint32_t value);
    void writePllConfiguration(std::uint32_t value);
    [[nodiscard]] bool isDrivingSystemClock(Oscillator oscillator) const;
    void noteReadiness();

    Crystals m_crystals;
    ChipTime m_now{0};
    std::array<std::optional<ChipTime>, kOscillators> m_readyAt;
    std::uint32_t m_cr = 0;
    std::uint32_t m_cfgr = 0;
    std::uint32_t m_pllcfgr = 0;
    std::uint32_t m_pllsai1cfgr = 0;
    std::uint32_t m_bdcr = 0;
    std::uint32_t m_csr = 0;
    std::uint32_t m_cier = 0;
    std::uint32_t m_cifr = 0;
    std::array<bool, kOscillators> m_wasReady{};
    PlainRegisters m_others;
};

} // namespace fieldflash::board
