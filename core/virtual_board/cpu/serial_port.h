// SPDX-License-Identifier: MIT
// USART, UART and LPUART, limited to what drivers use (RM0351, 40 and 41).
#pragma once

#include "core/virtual_board/cpu/peripheral.h"

#include <cstdint>
#include <deque>
#include <string>

namespace fieldflash::board {

/// Transmits immediately into a text, regardless of the baud rate. Receives bytes from receive().
class SerialPort final : public Peripheral {
public:
    [[nodiscard]] std::uint32_t read(std::uint32_t offset) override;
    void write(std::uint32_t offset, std::uint32_t value) override;
    void reset() override;

    /// The last 64 KB.
    [[nodiscard]] const std::string& transmitted() const { return m_transmitted; }
    void receive(std::uint8_t byte);

    [[nodiscard]] bool isInterruptAsserted() const;
    /// DMA requests: DMAT with TXE, DMAR with RXNE.
    [[nodiscard]] bool asksForTransmitDma() const;
    [[nodiscard]] bool asksForReceiveDma() const;

    static constexpr std::uint32_t kReceiveRegister = 0x24;  ///< RDR
    static constexpr std::uint32_t kTransmitRegister = 0x28; ///< TDR

private:
    [[nodiscard]] std::uint32_t status() const;
    [[nodiscard]] bool isOn(unsigned controlBit) const;

    PlainRegisters m_registers;
    std::deque<std::uint8_t> m_received;
    bool m_isComplete = true; ///< TC
    std::string m_transmitted;
};

} // namespace fieldflash::board
