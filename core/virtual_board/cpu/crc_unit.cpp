// SPDX-License-Identifier: MIT
#include "core/virtual_board/cpu/crc_unit.h"

namespace fieldflash::board {

namespace {

constexpr std::uint32_t kCrcData = 0x00;
constexpr std::uint32_t kCrcIndependent = 0x04;
constexpr std::uint32_t kCrcControl = 0x08;
constexpr std::uint32_t kCrcInitial = 0x10;
constexpr std::uint32_t kCrcPolynomial = 0x14;

constexpr std::uint32_t kCrcReset = 1U << 0;
constexpr std::uint32_t kCrcPolySize = 3U << 3;
constexpr unsigned kCrcRevInShift = 5;
constexpr std::uint32_t kCrcRevOut = 1U << 7;

/// Reverses the bits within each group of 8, 16 or 32.
std::uint32_t reversedBits(std::uint32_t word, unsigned group)
{
    std::uint32_t out = 0;
    for (unsigned bit = 0; bit < 32; ++bit) {
        const unsigned to = bit / group * group + group - 1 - bit % group;
        out |= ((word >> bit) & 1U) << to;
    }
    return out;
}

} // namespace

void CrcUnit::reset()
{
    m_init = 0xFFFFFFFF;
    m_polynomial = 0x04C11DB7;
    m_cr = 0;
    m_crc = m_init;
    m_independent = 0;
}

std::uint32_t CrcUnit::read(std::uint32_t offset)
{
    switch (offset) {
    case kCrcData: return result();
    case kCrcIndependent: return m_independent;
    case kCrcControl: return m_cr;
    case kCrcInitial: return m_init;
    case kCrcPolynomial: return m_polynomial;
    default: return 0;
    }
}

void CrcUnit::write(std::uint32_t offset, std::uint32_t value)
{
    switch (offset) {
    case kCrcData: take(value); break;
    case kCrcIndependent: m_independent = static_cast<std::uint8_t>(value); break;
    case kCrcControl:
        m_cr = value & 0xF8;
        if ((value & kCrcReset) != 0)
            m_crc = m_init;
        break;
    case kCrcInitial:
        m_init = value;
        m_crc = value;
        break;
    case kCrcPolynomial: m_polynomial = value; break;
    default: break;
    }
}

void CrcUnit::take(std::uint32_t word)
{
    const unsigned reversal = (m_cr >> kCrcRevInShift) & 3U;
    m_crc ^= reversal == 0 ? word : reversedBits(word, 4U << reversal);
    for (int bit = 0; bit < 32; ++bit)
        m_crc = (m_crc << 1) ^ ((m_crc & 0x80000000) != 0 ? m_polynomial : 0);
}

std::uint32_t CrcUnit::result() const
{
    if ((m_cr & kCrcPolySize) != 0)
        return 0;
    return (m_cr & kCrcRevOut) != 0 ? reversedBits(m_crc, 32) : m_crc;
}

} // namespace fieldflash::board
