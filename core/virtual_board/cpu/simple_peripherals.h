// SPDX-License-Identifier: MIT
// The small blocks: power, system configuration, pins, watchdog and backup registers.
#pragma once

#include "core/virtual_board/cpu/clock_tree.h"
#include "core/virtual_board/cpu/peripheral.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace fieldflash::board {

/// PWR (RM0351, 5.4).
class PowerControl final : public Peripheral {
public:
    [[nodiscard]] std::uint32_t read(std::uint32_t offset) override;
    void write(std::uint32_t offset, std::uint32_t value) override;
    void reset() override;

    [[nodiscard]] bool isUsbSupplyValid() const { return (m_cr2 & (1U << 10)) != 0; } ///< USV
    /// VOS: the ROM's DFU does not work in range 2 (AN2606).
    [[nodiscard]] bool isRange1() const { return ((m_cr1 >> 9) & 3U) == 1; }
    std::function<void(bool isAccessible)> onBackupAccess; ///< DBP

private:
    std::uint32_t m_cr1 = 0x200;
    std::uint32_t m_cr2 = 0;
    PlainRegisters m_others;
};

/// SYSCFG (RM0351, 9.2): selects the memory at address 0.
class SystemConfiguration final : public Peripheral {
public:
    [[nodiscard]] std::uint32_t read(std::uint32_t offset) override;
    void write(std::uint32_t offset, std::uint32_t value) override;
    void reset() override;

    [[nodiscard]] bool isSystemMemoryMapped() const { return (m_memrmp & 7U) == 1; }
    std::function<void()> onRemap;

private:
    std::uint32_t m_memrmp = 0;
    PlainRegisters m_others;
};

/// One GPIO port (RM0351, 8.4).
class Gpio final : public Peripheral {
public:
    explicit Gpio(std::uint32_t moderAfterReset);

    [[nodiscard]] std::uint32_t read(std::uint32_t offset) override;
    void write(std::uint32_t offset, std::uint32_t value) override;
    void reset() override;

    /// The external level at an input; absent: not connected.
    void drive(unsigned pin, std::optional<bool> level);
    [[nodiscard]] bool output(unsigned pin) const { return (m_odr & (1U << pin)) != 0; }
    [[nodiscard]] bool isAlternateFunction(unsigned pin, unsigned function) const;
    [[nodiscard]] bool isOutput(unsigned pin) const;
    [[nodiscard]] bool isPulledUp(unsigned pin) const;
    /// OSPEEDR: 0 is the slowest.
    [[nodiscard]] unsigned speed(unsigned pin) const;

private:
    [[nodiscard]] std::uint32_t levels() const;

    std::uint32_t m_moderAfterReset;
    std::uint32_t m_odr = 0;
    std::array<std::optional<bool>, 16> m_driven{};
    PlainRegisters m_registers;
};

/// IWDG (RM0351, 36): once started, only a reset stops it.
class IndependentWatchdog final : public Peripheral {
public:
    [[nodiscard]] std::uint32_t read(std::uint32_t offset) override;
    void write(std::uint32_t offset, std::uint32_t value) override;
    void reset() override;

    void setTime(ChipTime now) { m_now = now; }
    [[nodiscard]] std::optional<ChipTime> expiresAt() const { return m_expiresAt; }
    /// The ROM sets the prescaler to its maximum and refreshes the counter.
    void refreshByRom();

private:
    [[nodiscard]] ChipTime period() const;

    ChipTime m_now{0};
    std::uint32_t m_pr = 0;
    std::uint32_t m_rlr = 0xFFF;
    bool m_isUnlocked = false;
    std::optional<ChipTime> m_expiresAt;
};

/// RTC with its backup registers: only power-on resets them.
class BackupRegisters final : public Peripheral {
public:
    [[nodiscard]] std::uint32_t read(std::uint32_t offset) override;
    void write(std::uint32_t offset, std::uint32_t value) override;
    void reset() override { }
    void powerOn() { m_registers.reset(); }
    bool isAccessible = false; ///< PWR_CR1.DBP

private:
    PlainRegisters m_registers;
};

} // namespace fieldflash::board
