// SPDX-License-Identifier: MIT
#include "core/virtual_board/cpu/simple_peripherals.h"

namespace fieldflash::board {

std::uint32_t PowerControl::read(std::uint32_t offset)
{
    switch (offset) {
    case 0x00: return m_cr1;
    case 0x04: return m_cr2;
    case 0x10: return 0;       // SR1
    case 0x14: return 1U << 8; // SR2: REGLPS; VOSF and PVMO1 are 0
    default: return m_others.read(offset);
    }
}

void PowerControl::write(std::uint32_t offset, std::uint32_t value)
{
    switch (offset) {
    case 0x00:
        m_cr1 = value;
        if (onBackupAccess)
            onBackupAccess((value & (1U << 8)) != 0);
        break;
    case 0x04: m_cr2 = value; break;
    default: m_others.write(offset, value); break;
    }
}

void PowerControl::reset()
{
    m_cr2 = 0;
    m_others.reset();
    write(0x00, 0x200);
}

std::uint32_t SystemConfiguration::read(std::uint32_t offset)
{
    return offset == 0 ? m_memrmp : m_others.read(offset);
}

void SystemConfiguration::write(std::uint32_t offset, std::uint32_t value)
{
    if (offset != 0) {
        m_others.write(offset, value);
        return;
    }
    m_memrmp = value & 0x107;
    if (onRemap)
        onRemap();
}

void SystemConfiguration::reset()
{
    m_others.reset();
    write(0, 0);
}

Gpio::Gpio(std::uint32_t moderAfterReset) : m_moderAfterReset(moderAfterReset) { reset(); }

void Gpio::reset()
{
    m_registers.reset();
    m_registers.write(0, m_moderAfterReset);
    m_odr = 0;
}

void Gpio::drive(unsigned pin, std::optional<bool> level) { m_driven.at(pin) = level; }

bool Gpio::isOutput(unsigned pin) const { return ((m_registers.value(0) >> (2 * pin)) & 3U) == 1; }

bool Gpio::isAlternateFunction(unsigned pin, unsigned function) const
{
    const std::uint32_t selected =
        (m_registers.value(pin < 8 ? 0x20 : 0x24) >> (4 * (pin % 8))) & 0xFU;
    return ((m_registers.value(0) >> (2 * pin)) & 3U) == 2 && selected == function;
}

bool Gpio::isPulledUp(unsigned pin) const
{
    return ((m_registers.value(0x0C) >> (2 * pin)) & 3U) == 1;
}

unsigned Gpio::speed(unsigned pin) const { return (m_registers.value(0x08) >> (2 * pin)) & 3U; }

std::uint32_t Gpio::levels() const
{
    std::uint32_t bits = 0;
    for (unsigned pin = 0; pin < 16; ++pin) {
        const bool level = isOutput(pin) ? output(pin) : m_driven.at(pin).value_or(isPulledUp(pin));
        bits |= level ? 1U << pin : 0;
    }
    return bits;
}

std::uint32_t Gpio::read(std::uint32_t offset)
{
    switch (offset) {
    case 0x10: return levels();
    case 0x14: return m_odr;
    case 0x18:
    case 0x28: return 0;
    default: return m_registers.read(offset);
    }
}

void Gpio::write(std::uint32_t offset, std::uint32_t value)
{
    switch (offset) {
    case 0x10: break;
    case 0x14: m_odr = value & 0xFFFF; break;
    case 0x18: m_odr = ((m_odr & ~(value >> 16)) | value) & 0xFFFF; break;
    case 0x28: m_odr &= ~value; break;
    default: m_registers.write(offset, value); break;
    }
}

namespace {

constexpr std::int64_t kLsiFrequency = 32'000;

} // namespace

ChipTime IndependentWatchdog::period() const
{
    const std::int64_t divider = std::int64_t{4} << (m_pr < 6 ? m_pr : 6);
    return ChipTime(std::int64_t{1'000'000'000} * divider * (m_rlr + 1) / kLsiFrequency);
}

std::uint32_t IndependentWatchdog::read(std::uint32_t offset)
{
    switch (offset) {
    case 0x04: return m_pr;
    case 0x08: return m_rlr;
    case 0x10: return 0xFFF;
    default: return 0; // SR: updates are instant here
    }
}

void IndependentWatchdog::write(std::uint32_t offset, std::uint32_t value)
{
    if (offset == 0x00) {
        m_isUnlocked = value == 0x5555;
        if (value == 0xCCCC || (value == 0xAAAA && m_expiresAt))
            m_expiresAt = m_now + period();
    } else if (m_isUnlocked && offset == 0x04) {
        m_pr = value & 7U;
    } else if (m_isUnlocked && offset == 0x08) {
        m_rlr = value & 0xFFFU;
    }
}

void IndependentWatchdog::reset()
{
    m_pr = 0;
    m_rlr = 0xFFF;
    m_isUnlocked = false;
    m_expiresAt.reset();
}

void IndependentWatchdog::refreshByRom()
{
    if (!m_expiresAt)
        return;
    m_pr = 6;
    m_rlr = 0xFFF;
    m_expiresAt = m_now + period();
}

std::uint32_t BackupRegisters::read(std::uint32_t offset)
{
    return offset == 0x0C
        ? 0x7 | (m_registers.value(0x0C) & 0x80) // ISR: write flags, INITF follows INIT
            | ((m_registers.value(0x0C) & 0x80) >> 1)
        : m_registers.read(offset);
}

void BackupRegisters::write(std::uint32_t offset, std::uint32_t value)
{
    if (isAccessible)
        m_registers.write(offset, value);
}

} // namespace fieldflash::board
