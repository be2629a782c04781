// SPDX-License-Identifier: MIT
#include "core/virtual_board/cpu/i2c_controller.h"

#include <algorithm>
#include <utility>

namespace fieldflash::board {

namespace {

constexpr std::uint32_t kCr1 = 0x00;
constexpr std::uint32_t kCr2 = 0x04;
constexpr std::uint32_t kIsr = 0x18;
constexpr std::uint32_t kIcr = 0x1C;
constexpr std::uint32_t kRxdr = 0x24;
constexpr std::uint32_t kTxdr = 0x28;

constexpr std::uint32_t kPe = 1U << 0;     ///< CR1
constexpr std::uint32_t kRdWrn = 1U << 10; ///< CR2
constexpr std::uint32_t kStart = 1U << 13; ///< cleared by hardware, as is kStop
constexpr std::uint32_t kStop = 1U << 14;
constexpr std::uint32_t kReload = 1U << 24;
constexpr std::uint32_t kAutoEnd = 1U << 25;
constexpr std::uint32_t kTxe = 1U << 0; ///< ISR
constexpr std::uint32_t kTxis = 1U << 1;
constexpr std::uint32_t kRxne = 1U << 2;
constexpr std::uint32_t kNackf = 1U << 4;
constexpr std::uint32_t kStopf = 1U << 5;
constexpr std::uint32_t kTc = 1U << 6;
constexpr std::uint32_t kTcr = 1U << 7;
constexpr std::uint32_t kBusy = 1U << 15;
constexpr std::uint32_t kCleared = 0x3F38; ///< by ICR

} // namespace

void I2cController::connect(I2cDevice device)
{
    m_selected = nullptr;
    m_connected.push_back({std::move(device)});
}

std::uint32_t I2cController::byteCount() const { return (m_registers.value(kCr2) >> 16) & 0xFF; }

std::uint32_t I2cController::read(std::uint32_t offset)
{
    if (offset == kIsr)
        return m_status;
    return offset == kRxdr ? receive() : m_registers.read(offset);
}

void I2cController::write(std::uint32_t offset, std::uint32_t value)
{
    switch (offset) {
    case kCr1:
        m_registers.write(offset, value);
        if ((value & kPe) == 0)
            endTransfer(0);
        break;
    case kCr2: setControl(value); break;
    case kIsr: m_status |= value & kTxe; break;
    case kIcr: m_status &= ~(value & kCleared); break;
    case kTxdr: send(static_cast<std::uint8_t>(value & 0xFF)); break;
    default: m_registers.write(offset, value); break;
    }
}

void I2cController::setControl(std::uint32_t value)
{
    m_registers.write(kCr2, value & ~(kStart | kStop));
    if ((m_registers.value(kCr1) & kPe) == 0)
        return;
    if ((value & kStart) != 0)
        start();
    else if ((value & kStop) != 0)
        endTransfer(kStopf);
    else if ((m_status & kTcr) != 0 && byteCount() != 0)
        continueTransfer();
}

void I2cController::start()
{
    const std::uint32_t address = (m_registers.value(kCr2) >> 1) & 0x7F;
    const auto found =
        std::ranges::find(m_connected, address,
                          [](const Connected& one) -> std::uint32_t { return one.device.address; });
    if (found == m_connected.end()) {
        endTransfer(kNackf | kStopf);
        return;
    }
    m_selected = &*found;
    m_selectsRegister = true;
    m_status |= kBusy;
    continueTransfer();
}

/// The bytes that NBYTES now announces.
void I2cController::continueTransfer()
{
    m_status &= ~(kTc | kTcr);
    m_left = byteCount() + 1;
    countByte();
}

/// One of them is done; afterwards the flag that asks for the next, or tells that there is none.
void I2cController::countByte()
{
    m_status &= ~(kTxis | kRxne);
    if (--m_left > 0) {
        m_status |= (m_registers.value(kCr2) & kRdWrn) != 0 ? kRxne : kTxis;
        return;
    }
    if ((m_registers.value(kCr2) & kReload) != 0)
        m_status |= kTcr;
    else if ((m_registers.value(kCr2) & kAutoEnd) != 0)
        endTransfer(kStopf);
    else
        m_status |= kTc;
}

void I2cController::send(std::uint8_t byte)
{
    if ((m_status & kTxis) == 0)
        return;
    if (std::exchange(m_selectsRegister, false))
        m_selected->pointer = byte;
    else
        m_selected->device.registers[m_selected->pointer++] = byte;
    countByte();
}

std::uint8_t I2cController::receive()
{
    if ((m_status & kRxne) == 0)
        return 0;
    const auto& registers = m_selected->device.registers;
    const auto found = registers.find(m_selected->pointer++);
    countByte();
    return found == registers.end() ? 0 : found->second;
}

/// `flags`: what ISR tells of the end.
void I2cController::endTransfer(std::uint32_t flags)
{
    m_selected = nullptr;
    m_status = flags == 0 ? kTxe : (m_status & ~(kBusy | kTxis | kRxne | kTc | kTcr)) | flags;
}

void I2cController::reset()
{
    m_registers.reset();
    endTransfer(0);
}

} // namespace fieldflash::board
