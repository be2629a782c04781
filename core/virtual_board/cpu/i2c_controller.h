// SPDX-License-Identifier: MIT
// I2C as a master that the program polls (RM0351, 39), and what is connected to it.
#pragma once

#include "core/virtual_board/cpu/peripheral.h"

#include <cstdint>
#include <map>
#include <vector>

namespace fieldflash::board {

/// A device that is a row of byte registers: the first byte of a write selects one, and each byte
/// after that, written or read, moves on to the next. Registers that are not listed read as 0.
struct I2cDevice {
    std::uint8_t address = 0; ///< 7 bits
    std::map<std::uint8_t, std::uint8_t> registers;
};

/// Transfers take no time. Addresses without a device are answered by NACK. No interrupts, no DMA,
/// no slave mode.
class I2cController final : public Peripheral {
public:
    void connect(I2cDevice device);

    [[nodiscard]] std::uint32_t read(std::uint32_t offset) override;
    void write(std::uint32_t offset, std::uint32_t value) override;
    /// The devices keep their registers: they have a supply of their own.
    void reset() override;

private:
    struct Connected {
        I2cDevice device;
        std::uint8_t pointer = 0;
    };

    void setControl(std::uint32_t value);
    void start();
    void continueTransfer();
    void send(std::uint8_t byte);
    [[nodiscard]] std::uint8_t receive();
    void countByte();
    void endTransfer(std::uint32_t flags);
    [[nodiscard]] std::uint32_t byteCount() const;

    std::vector<Connected> m_connected;
    Connected* m_selected = nullptr; ///< null: no transfer
    bool m_selectsRegister = false;  ///< the next byte sent is the number of a register
    std::uint32_t m_left = 0;        ///< of the NBYTES
    std::uint32_t m_status = 1;      ///< ISR
    PlainRegisters m_registers;
};

} // namespace fieldflash::board
