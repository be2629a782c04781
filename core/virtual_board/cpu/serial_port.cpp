// SPDX-License-Identifier: MIT
#include "core/virtual_board/cpu/serial_port.h"

#include <utility>

namespace fieldflash::board {

namespace {

constexpr std::uint32_t kCr1 = 0x00;
constexpr std::uint32_t kCr3 = 0x08;
constexpr std::uint32_t kBrr = 0x0C;
constexpr std::uint32_t kIsr = 0x1C;
constexpr std::uint32_t kIcr = 0x20;

constexpr unsigned kUe = 0; ///< CR1
constexpr unsigned kRe = 2;
constexpr unsigned kTe = 3;
constexpr std::uint32_t kOre = 1U << 3;  ///< ISR and ICR
constexpr std::uint32_t kRxne = 1U << 5; ///< ISR, and the interrupt enables in CR1
constexpr std::uint32_t kTc = 1U << 6;
constexpr std::uint32_t kTxe = 1U << 7;
constexpr std::uint32_t kTeack = 1U << 21;
constexpr std::uint32_t kReack = 1U << 22;
constexpr std::uint32_t kDmar = 1U << 6; ///< CR3
constexpr std::uint32_t kDmat = 1U << 7;
constexpr std::uint32_t kOvrdis = 1U << 12;

constexpr std::size_t kMostText = 64 * 1024;

} // namespace

bool SerialPort::isOn(unsigned controlBit) const
{
    const std::uint32_t needed = (1U << kUe) | (1U << controlBit);
    return (m_registers.value(kCr1) & needed) == needed;
}

std::uint32_t SerialPort::status() const
{
    return kTxe | (m_isComplete ? kTc : 0) | (m_received ? kRxne : 0) | (m_isOverrun ? kOre : 0)
        | (isOn(kTe) ? kTeack : 0) | (isOn(kRe) ? kReack : 0);
}

std::uint32_t SerialPort::read(std::uint32_t offset)
{
    if (offset == kIsr)
        return status();
    if (offset != kReceiveRegister)
        return m_registers.read(offset);
    return std::exchange(m_received, std::nullopt).value_or(0);
}

void SerialPort::write(std::uint32_t offset, std::uint32_t value)
{
    if (offset == kIcr) {
        if ((value & kTc) != 0)
            m_isComplete = false;
        if ((value & kOre) != 0)
            m_isOverrun = false;
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
    m_line.clear();
    m_received.reset();
    m_isOverrun = false;
    m_isComplete = true;
}

void SerialPort::receive(std::uint8_t byte)
{
    if (!isOn(kRe))
        return;
    if (!m_line.empty() || m_now < m_lineFree)
        return m_line.push_back(byte);
    m_lineFree = m_now + byteTime();
    arrive(byte);
}

void SerialPort::arrive(std::uint8_t byte)
{
    if (!isOn(kRe))
        return;
    const bool isLate = m_received.has_value();
    const bool isOverrunOn = (m_registers.value(kCr3) & kOvrdis) == 0;
    if (isLate)
        ++m_overruns;
    m_isOverrun = m_isOverrun || (isLate && isOverrunOn);
    if (!isLate || !isOverrunOn)
        m_received = byte;
}

ChipTime SerialPort::byteTime() const
{
    constexpr ChipTime kUsual{86'806}; // 10 bits at 115200 baud
    const std::uint64_t baud = baudRate();
    return baud == 0 ? kUsual : ChipTime(static_cast<std::int64_t>(10'000'000'000ULL / baud));
}

std::uint64_t SerialPort::baudRate() const
{
    const std::uint32_t divider = m_registers.value(kBrr);
    return divider == 0 ? 0 : m_clock / divider;
}

void SerialPort::setTime(ChipTime now, std::uint64_t clock)
{
    m_now = now;
    m_clock = clock;
    while (!m_line.empty() && m_lineFree <= m_now) {
        m_lineFree += byteTime();
        arrive(m_line.front());
        m_line.pop_front();
    }
}

std::optional<ChipTime> SerialPort::nextArrival() const
{
    return m_line.empty() ? std::nullopt : std::optional(m_lineFree);
}

bool SerialPort::isInterruptAsserted() const
{
    const std::uint32_t enabled = m_registers.value(kCr1);
    const std::uint32_t flags = status();
    const std::uint32_t causes = flags | ((flags & kOre) != 0 ? kRxne : 0); // RXNEIE serves both
    return (enabled & (1U << kUe)) != 0 && (enabled & causes & (kRxne | kTc | kTxe)) != 0;
}

bool SerialPort::asksForTransmitDma() const
{
    return isOn(kTe) && (m_registers.value(kCr3) & kDmat) != 0;
}

bool SerialPort::asksForReceiveDma() const
{
    return m_received && (m_registers.value(kCr3) & kDmar) != 0;
}

} // namespace fieldflash::board
