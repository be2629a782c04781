// SPDX-License-Identifier: MIT
#include "core/virtual_board/cpu/serial_port.h"

namespace fieldflash::board {

namespace {

constexpr std::uint32_t kCr1 = 0x00;
constexpr std::uint32_t kCr3 = 0x08;
constexpr std::uint32_t kIsr = 0x1C;
constexpr std::uint32_t kIcr = 0x20;

constexpr unsigned kUe = 0; ///< CR1
constexpr unsigned kRe = 2;
constexpr unsigned kTe = 3;
constexpr std::uint32_t kRxne = 1U << 5; ///< ISR, and the interrupt enables in CR1
constexpr std::uint32_t kTc = 1U << 6;
constexpr std::uint32_t kTxe = 1U << 7;
constexpr std::uint32_t kTeack = 1U << 21;
constexpr std::uint32_t kReack = 1U << 22;
constexpr std::uint32_t kDmar = 1U << 6; ///< CR3
constexpr std::uint32_t kDmat = 1U << 7;

constexpr std::size_t kMostText = 64 * 1024;

} // namespace

bool SerialPort::isOn(unsigned controlBit) const
{
    const std::uint32_t needed = (1U << kUe) | (1U << controlBit);
    return (m_registers.value(kCr1) & needed) == needed;
}

std::uint32_t SerialPort::status() const
{
    return kTxe | (m_isComplete ? kTc : 0) | (m_received.empty() ? 0 : kRxne)
        | (isOn(kTe) ? kTeack : 0) | (isOn(kRe) ? kReack : 0);
}

std::uint32_t SerialPort::read(std::uint32_t offset)
{
    if (offset == kIsr)
        return status();
    if (offset != kReceiveRegister)
        return m_registers.read(offset);
    if (m_received.empty())
        return 0;
    const std::uint8_t byte = m_received.front();
    m_received.pop_front();
    return byte;
}

void SerialPort::write(std::uint32_t offset, std::uint32_t value)
{
    if (offset == kIcr) {
        if ((value & kTc) != 0)
            m_isComplete = false;
    } else if (offset == kTransmitRegister) {
        if (!isOn(kTe))
            return;
        m_isComplete = true;
        m_transmitted.push_back(static_cast<char>(value & 0xFF));
        if (m_transmitted.size() > 2 * kMostText)
            m_transmitted.erase(0, m_transmitted.size() - kMostText);
    } else {
        m_registers.write(offset, value);
    }
}

void SerialPort::reset()
{
    m_registers.reset();
    m_received.clear();
    m_isComplete = true;
}

void SerialPort::receive(std::uint8_t byte)
{
    if (isOn(kRe))
        m_received.push_back(byte);
}

bool SerialPort::isInterruptAsserted() const
{
    const bool isEnabled = (m_registers.value(kCr1) & (1U << kUe)) != 0;
    return isEnabled && (m_registers.value(kCr1) & status() & (kRxne | kTc | kTxe)) != 0;
}

bool SerialPort::asksForTransmitDma() const
{
    return isOn(kTe) && (m_registers.value(kCr3) & kDmat) != 0;
}

bool SerialPort::asksForReceiveDma() const
{
    return !m_received.empty() && (m_registers.value(kCr3) & kDmar) != 0;
}

} // namespace fieldflash::board
