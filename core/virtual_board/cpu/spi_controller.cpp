// SPDX-License-Identifier: MIT
#include "core/virtual_board/cpu/spi_controller.h"

namespace fieldflash::board {

namespace {

constexpr std::uint32_t kSpiCr1 = 0x00;
constexpr std::uint32_t kSpiCr2 = 0x04;
constexpr std::uint32_t kSpiSr = 0x08;
constexpr std::uint32_t kSpiDr = 0x0C;

constexpr std::uint32_t kSpiCr1Mode = 0x83;    ///< CPHA, CPOL, LSBFIRST
constexpr std::uint32_t kSpiMstr = 1U << 2;    ///< CR1
constexpr unsigned kSpiBrPosition = 3;         ///< CR1
constexpr std::uint32_t kSpiBr = 7U << 3;      ///< CR1
constexpr std::uint32_t kSpiSpe = 1U << 6;     ///< CR1
constexpr std::uint32_t kSpiSsi = 1U << 8;     ///< CR1
constexpr std::uint32_t kSpiSsm = 1U << 9;     ///< CR1
constexpr std::uint32_t kSpiFrxth = 1U << 12;  ///< CR2: RXNE with one byte
constexpr std::uint32_t kSpiDataSize = 0xF00U; ///< CR2
constexpr std::uint32_t kSpiRxne = 1U << 0;    ///< SR
constexpr std::uint32_t kSpiTxe = 1U << 1;
constexpr std::uint32_t kSpiOvr = 1U << 6;

} // namespace

void SpiController::note(const std::string& violation)
{
    if (m_violation.empty())
        m_violation = violation;
}

bool SpiController::isMaster() const
{
    constexpr std::uint32_t kNeeded = kSpiMstr | kSpiSpe | kSpiSsi | kSpiSsm;
    const std::uint32_t control = m_registers.value(kSpiCr1);
    return (control & (kNeeded | kSpiCr1Mode)) == kNeeded
        && (m_registers.value(kSpiCr2) & kSpiDataSize) == 0x700;
}

std::uint32_t SpiController::read(std::uint32_t offset)
{
    if (offset == kSpiSr) {
        const std::size_t threshold = (m_registers.value(kSpiCr2) & kSpiFrxth) != 0 ? 1 : 2;
        return kSpiTxe | (m_received.size() >= threshold ? kSpiRxne : 0)
            | (m_isOverrun ? kSpiOvr : 0);
    }
    if (offset != kSpiDr)
        return m_registers.read(offset);
    if (m_width == 1)
        return receive();
    note("a read of DR that takes two bytes");
    const std::uint32_t low = receive();
    return low | std::uint32_t{receive()} << 8;
}

void SpiController::write(std::uint32_t offset, std::uint32_t value)
{
    if (offset == kSpiDr) {
        if (m_width != 1)
            note("a write to DR that sends two bytes");
        send(static_cast<std::uint8_t>(value));
        if (m_width != 1)
            send(static_cast<std::uint8_t>(value >> 8));
        return;
    }
    if (m_width != 4)
        note("a narrow write to a control register");
    const bool isOn = (m_registers.value(kSpiCr1) & kSpiSpe) != 0;
    const bool staysOn = isOn && (value & kSpiSpe) != 0;
    if (offset == kSpiCr1 && staysOn && ((m_registers.value(kSpiCr1) ^ value) & kSpiBr) != 0)
        note("the divider changes while the SPI is on");
    m_registers.write(offset, value);
}

void SpiController::reset()
{
    m_registers.reset();
    m_received.clear();
    m_isOverrun = false;
}

void SpiController::send(std::uint8_t byte)
{
    if (!isMaster()) {
        note("a byte for an SPI that is not an enabled master with 8 bits in mode 0");
        return;
    }
    const unsigned divider = 2U << ((m_registers.value(kSpiCr1) & kSpiBr) >> kSpiBrPosition);
    const std::uint8_t answer = exchange ? exchange(byte, divider) : std::uint8_t{0};
    if (m_received.size() == kFifoBytes) {
        note("received bytes are lost");
        m_isOverrun = true;
        return;
    }
    m_received.push_back(answer);
}

std::uint8_t SpiController::receive()
{
    if (m_received.empty()) {
        note("a read of an empty DR");
        return 0;
    }
    const std::uint8_t byte = m_received.front();
    m_received.pop_front();
    return byte;
}

} // namespace fieldflash::board
