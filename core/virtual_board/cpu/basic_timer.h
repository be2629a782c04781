// SPDX-License-Identifier: MIT
// TIM2 to TIM7, limited to counting up and interrupts (RM0351, 31 and 33).
#pragma once

#include "core/virtual_board/cpu/peripheral.h"

#include <cstdint>
#include <optional>

namespace fieldflash::board {

/// Counts cycles of the system clock, regardless of the APB prescaler. No capture, compare, PWM or
/// DMA: their registers only store values.
class BasicTimer final : public Peripheral {
public:
    BasicTimer() { reset(); }

    [[nodiscard]] std::uint32_t read(std::uint32_t offset) override;
    void write(std::uint32_t offset, std::uint32_t value) override;
    void reset() override;

    void advance(std::uint64_t cycles);
    [[nodiscard]] bool isInterruptAsserted() const;
    /// Until the next update, if it would raise an interrupt.
    [[nodiscard]] std::optional<std::uint64_t> cyclesToInterrupt() const;

private:
    [[nodiscard]] bool isCounting() const;
    void update();

    PlainRegisters m_registers;
    std::uint64_t m_prescaled = 0; ///< cycles since the counter's last step
    std::uint64_t m_counter = 0;
    std::uint64_t m_prescaler = 1; ///< in force since the last update
    bool m_hasUpdated = false;     ///< SR.UIF
};

} // namespace fieldflash::board
