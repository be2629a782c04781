// SPDX-License-Identifier: MIT
// A polled I2C master (RM0351, 39), and the devices connected to it.
#pragma once

#include "core/virtual_board/cpu/peripheral.h"

#include <cstdint>
#include <map>
#include <vector>

namespace fieldflash::board {

/// A device with consecutive byte registers: the first byte of a write selects a register, and each
/// further byte, written or read, advances to the next. Unlisted registers read as 0.
struct I2cDevice {
    std::uint8_t address = 0; ///< 7 bits
    std::map<std::uint8_t, std::uint8_t> registers;
};

/// Transfers take no time. Addresses without a device are NACKed. No interrupts, DMA or slave mode.
class I2cController final : public Peripheral {
public:
    void connect(I2cDevice device);

    [[nodiscard]] std::uint32_t read(std::uint32_t offset) override;
    void write(std::uint32_t offset, std::uint32_t value) override;
    /// The devices keep their registers: they have their own supply.
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
    bool m_selectsRegister = false;  ///< the next byte sent is a register number
    std::uint32_t m_left = 0;        ///< bytes left of NBYTES
    std::uint32_t m_status = 1;      ///< ISR
    PlainRegisters m_registers;
};

} // namespace fieldflash::board
