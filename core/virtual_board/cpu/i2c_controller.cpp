// SPDX-License-Identifier: MIT
#include "core/virtual_board/cpu/i2c_controller.h"

#include <algorithm>
#include <utility>

namespace fieldflash::board {

namespace {

constexpr std::uint32_t kI2cCr1 = 0x00;
constexpr std::uint32_t kI2cCr2 = 0x04;
constexpr std::uint32_t kI2cIsr = 0x18;
constexpr std::uint32_t kI2cIcr = 0x1C;
constexpr std::uint32_t kI2cRxdr = 0x24;
constexpr std::uint32_t kI2cTxdr = 0x28;

constexpr std::uint32_t kI2cPe = 1U << 0;     ///< CR1
constexpr std::uint32_t kI2cRdWrn = 1U << 10; ///< CR2
constexpr std::uint32_t kI2cStart = 1U << 13; ///< cleared by hardware, as is kI2cStop
constexpr std::uint32_t kI2cStop = 1U << 14;
constexpr std::uint32_t kI2cReload = 1U << 24;
constexpr std::uint32_t kI2cAutoEnd = 1U << 25;
constexpr std::uint32_t kI2cTxe = 1U << 0; ///< ISR
constexpr std::uint32_t kI2cTxis = 1U << 1;
constexpr std::uint32_t kI2cRxne = 1U << 2;
constexpr std::uint32_t kI2cNackf = 1U << 4;
constexpr std::uint32_t kI2cStopf = 1U << 5;
constexpr std::uint32_t kI2cTc = 1U << 6;
constexpr std::uint32_t kI2cTcr = 1U << 7;
constexpr std::uint32_t kI2cBusy = 1U << 15;
constexpr std::uint32_t kI2cCleared = 0x3F38; ///< by ICR

} // namespace

void I2cController::connect(I2cDevice device)
{
    m_selected = nullptr;
    m_connected.push_back({std::move(device)});
}

std::uint32_t I2cController::byteCount() const { return (m_registers.value(kI2cCr2) >> 16) & 0xFF; }

std::uint32_t I2cController::read(std::uint32_t offset)
{
    if (offset == kI2cIsr)
        return m_status;
    return offset == kI2cRxdr ? receive() : m_registers.read(offset);
}

void I2cController::write(std::uint32_t offset, std::uint32_t value)
{
    switch (offset) {
    case kI2cCr1:
        m_registers.write(offset, value);
        if ((value & kI2cPe) == 0)
            endTransfer(0);
        break;
    case kI2cCr2: setControl(value); break;
    case kI2cIsr: m_status |= value & kI2cTxe; break;
    case kI2cIcr: m_status &= ~(value & kI2cCleared); break;
    case kI2cTxdr: send(static_cast<std::uint8_t>(value & 0xFF)); break;
    default: m_registers.write(offset, value); break;
    }
}

void I2cController::setControl(std::uint32_t value)
{
    m_registers.write(kI2cCr2, value & ~(kI2cStart | kI2cStop));
    if ((m_registers.value(kI2cCr1) & kI2cPe) == 0)
        return;
    if ((value & kI2cStart) != 0)
        start();
    else if ((value & kI2cStop) != 0)
        endTransfer(kI2cStopf);
    else if ((m_status & kI2cTcr) != 0 && byteCount() != 0)
        continueTransfer();
}

void I2cController::start()
{
    const std::uint32_t address = (m_registers.value(kI2cCr2) >> 1) & 0x7F;
    const auto found =
        std::ranges::find(m_connected, address,
                          [](const Connected& one) -> std::uint32_t { return one.device.address; });
    if (found == m_connected.end()) {
        endTransfer(kI2cNackf | kI2cStopf);
        return;
    }
    m_selected = &*found;
    m_selectsRegister = true;
    m_status |= kI2cBusy;
    continueTransfer();
}

/// Starts the next NBYTES bytes.
void I2cController::continueTransfer()
{
    m_status &= ~(kI2cTc | kI2cTcr);
    m_left = byteCount() + 1;
    countByte();
}

/// One byte is done; sets the flag that requests the next byte or reports the end.
void I2cController::countByte()
{
    m_status &= ~(kI2cTxis | kI2cRxne);
    if (--m_left > 0) {
        m_status |= (m_registers.value(kI2cCr2) & kI2cRdWrn) != 0 ? kI2cRxne : kI2cTxis;
        return;
    }
    if ((m_registers.value(kI2cCr2) & kI2cReload) != 0)
        m_status |= kI2cTcr;
    else if ((m_registers.value(kI2cCr2) & kI2cAutoEnd) != 0)
        endTransfer(kI2cStopf);
    else
        m_status |= kI2cTc;
}

void I2cController::send(std::uint8_t byte)
{
    if ((m_status & kI2cTxis) == 0)
        return;
    if (std::exchange(m_selectsRegister, false))
        m_selected->pointer = byte;
    else
        m_selected->device.registers[m_selected->pointer++] = byte;
    countByte();
}

std::uint8_t I2cController::receive()
{
    if ((m_status & kI2cRxne) == 0)
        return 0;
    const auto& registers = m_selected->device.registers;
    const auto found = registers.find(m_selected->pointer++);
    countByte();
    return found == registers.end() ? 0 : found->second;
}

/// `flags`: the ISR bits that report the end.
void I2cController::endTransfer(std::uint32_t flags)
{
    m_selected = nullptr;
    m_status = flags == 0
        ? kI2cTxe
        : (m_status & ~(kI2cBusy | kI2cTxis | kI2cRxne | kI2cTc | kI2cTcr)) | flags;
}

void I2cController::reset()
{
    m_registers.reset();
    endTransfer(0);
}

} // namespace fieldflash::board
