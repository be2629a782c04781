// SPDX-License-Identifier: MIT
// An SPI as a polled master with frames of 8 bits (RM0351, 42).
#pragma once

#include "core/virtual_board/cpu/peripheral.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <string>

namespace fieldflash::board {

/// Transfers take no time. What a driver may not rely on is counted by name: accesses to DR that
/// are wider than a byte, a full FIFO, a change of the divider while the SPI is on. No interrupts,
/// DMA, CRC or slave mode.
class SpiController final : public Peripheral {
public:
    [[nodiscard]] std::uint32_t read(std::uint32_t offset) override;
    void write(std::uint32_t offset, std::uint32_t value) override;
    void reset() override;
    [[nodiscard]] bool distinguishesWidth() const override { return true; }
    void setWidth(unsigned bytes) override { m_width = bytes; }

    /// What the line answers while a byte is sent; `divider` of the clock of the bus. Absent:
    /// nothing is connected.
    std::function<std::uint8_t(std::uint8_t out, unsigned divider)> exchange;
    /// The first mistake of the driver; empty: none.
    [[nodiscard]] const std::string& violation() const { return m_violation; }

private:
    [[nodiscard]] bool isMaster() const;
    void send(std::uint8_t byte);
    [[nodiscard]] std::uint8_t receive();
    void note(const std::string& violation);

    static constexpr std::size_t kFifoBytes = 4; ///< RM0351, 42.4.9

    PlainRegisters m_registers{{{0x04, 0x0700}}};
    std::deque<std::uint8_t> m_received;
    bool m_isOverrun = false;
    unsigned m_width = 4;
    std::string m_violation;
};

} // namespace fieldflash::board
