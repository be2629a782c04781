// SPDX-License-Identifier: MIT
// USART, UART and LPUART, limited to what drivers use (RM0351, 40 and 41).
#pragma once

#include "core/virtual_board/cpu/clock_tree.h"
#include "core/virtual_board/cpu/peripheral.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <string>

namespace fieldflash::board {

/// Transmits immediately into a text, regardless of the baud rate. Bytes from receive() arrive one
/// after the other at the baud rate of the program, as from a terminal that is set to it; a byte
/// that is not read before the next one arrives is an overrun (RM0351, 40.5.6).
class SerialPort final : public Peripheral {
public:
    [[nodiscard]] std::uint32_t read(std::uint32_t offset) override;
    void write(std::uint32_t offset, std::uint32_t value) override;
    void reset() override;

    /// The last 64 KB.
    [[nodiscard]] const std::string& transmitted() const { return m_transmitted; }
    /// Puts a byte on the line; lost if the receiver is off.
    void receive(std::uint8_t byte);
    /// `clock`: of the port, in Hz.
    void setTime(ChipTime now, std::uint64_t clock);
    /// Of the next byte on the line.
    [[nodiscard]] std::optional<ChipTime> nextArrival() const;
    /// As the program has set it; 0: not yet.
    [[nodiscard]] std::uint64_t baudRate() const;
    /// Bytes lost because the program did not read in time.
    [[nodiscard]] std::uint64_t overruns() const { return m_overruns; }

    [[nodiscard]] bool isInterruptAsserted() const;
    /// DMA requests: DMAT with TXE, DMAR with RXNE.
    [[nodiscard]] bool asksForTransmitDma() const;
    [[nodiscard]] bool asksForReceiveDma() const;

    static constexpr std::uint32_t kReceiveRegister = 0x24;  ///< RDR
    static constexpr std::uint32_t kTransmitRegister = 0x28; ///< TDR

private:
    [[nodiscard]] std::uint32_t status() const;
    [[nodiscard]] bool isOn(unsigned controlBit) const;
    [[nodiscard]] ChipTime byteTime() const;
    void arrive(std::uint8_t byte);

    PlainRegisters m_registers;
    std::deque<std::uint8_t> m_line;        ///< sent, not yet arrived
    std::optional<std::uint8_t> m_received; ///< RDR
    bool m_isOverrun = false;               ///< ORE
    std::uint64_t m_overruns = 0;
    ChipTime m_now{0};
    ChipTime m_lineFree{0}; ///< the end of the last byte
    std::uint64_t m_clock = 0;
    bool m_isComplete = true; ///< TC
    std::string m_transmitted;
};

} // namespace fieldflash::board
