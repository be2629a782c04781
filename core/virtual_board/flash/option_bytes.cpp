// SPDX-License-Identifier: MIT
#include "core/virtual_board/flash/option_bytes.h"

#include <algorithm>
#include <array>
#include <optional>

namespace fieldflash::board {

namespace {

constexpr std::uint32_t kRdpMask = 0xFF;
constexpr std::uint32_t kLevel0 = 0xAA;
constexpr std::uint32_t kLevel1 = 0xBB;
constexpr std::uint32_t kLevel2 = 0xCC;
constexpr std::uint32_t kBfb2 = 1U << 20;
constexpr std::uint32_t kUnusedWord = 0xFFFFFFFF;
constexpr std::uint32_t kNoPcropStart = 0xFFFFFFFF;
constexpr std::uint32_t kNoPcropEnd = 0x00FF0000;

using Words = std::array<std::uint32_t, 5>;

Bytes blockOf(const Words& words)
{
    Bytes block;
    for (const std::uint32_t word : words) {
        appendLittle32(block, word);
        appendLittle32(block, ~word);
    }
    return block;
}

std::optional<Words> wordsOf(ByteView block)
{
    if (block.size() != kOptionBlockSize)
        return std::nullopt;
    Words words{};
    for (std::size_t i = 0; i < words.size(); ++i) {
        words[i] = readLittle32(block, 8 * i);
        if (readLittle32(block, 8 * i + 4) != ~words[i])
            return std::nullopt;
    }
    return words;
}

std::uint32_t areaWord(std::uint32_t first, std::uint32_t last)
{
    return 0xFF00FF00U | (last << 16) | first;
}

void protectArea(FlashMemory& flash, std::uint32_t word, std::uint32_t firstPageOfBank)
{
    const std::uint32_t first = word & 0xFF;
    const std::uint32_t last = (word >> 16) & 0xFF;
    if (first <= last)
        flash.protectPages(firstPageOfBank + first, firstPageOfBank + last);
}

} // namespace

Bytes OptionBytes::firstBlock() const
{
    return blockOf({m_optr, kNoPcropStart, kNoPcropEnd, m_wrp1a, m_wrp1b});
}

Bytes OptionBytes::secondBlock() const
{
    return blockOf({kUnusedWord, kNoPcropStart, kNoPcropEnd, m_wrp2a, m_wrp2b});
}

bool OptionBytes::storeFirstBlock(ByteView block)
{
    const auto words = wordsOf(block);
    if (!words)
        return false;
    m_optr = (*words)[0];
    m_wrp1a = (*words)[3];
    m_wrp1b = (*words)[4];
    return true;
}

bool OptionBytes::storeSecondBlock(ByteView block)
{
    const auto words = wordsOf(block);
    if (!words)
        return false;
    m_wrp2a = (*words)[3];
    m_wrp2b = (*words)[4];
    return true;
}

int OptionBytes::readProtection() const
{
    switch (m_optr & kRdpMask) {
    case kLevel0: return 0;
    case kLevel2: return 2;
    default: return 1;
    }
}

void OptionBytes::setReadProtection(int level)
{
    m_optr = (m_optr & ~kRdpMask) | (level == 0 ? kLevel0 : kLevel1);
}

bool OptionBytes::bootsFromEitherBank() const { return (m_optr & kBfb2) != 0; }

void OptionBytes::setBootsFromEitherBank(bool isSet)
{
    m_optr = isSet ? m_optr | kBfb2 : m_optr & ~kBfb2;
}

void OptionBytes::protectPages(std::uint32_t first, std::uint32_t last,
                               const FlashGeometry& geometry)
{
    const std::uint32_t bank = geometry.pageCount / geometry.banks;
    if (first >= geometry.pageCount)
        return;
    if (first < bank)
        m_wrp1a = areaWord(first, std::min(last, bank - 1));
    if (last >= bank && geometry.banks > 1)
        m_wrp2a = areaWord(std::max(first, bank) - bank, std::min(last - bank, bank - 1));
}

void OptionBytes::applyTo(FlashMemory& flash) const
{
    const FlashGeometry& geometry = flash.geometry();
    flash.clearWriteProtection();
    protectArea(flash, m_wrp1a, 0);
    protectArea(flash, m_wrp1b, 0);
    if (geometry.banks > 1) {
        protectArea(flash, m_wrp2a, geometry.pageCount / 2);
        protectArea(flash, m_wrp2b, geometry.pageCount / 2);
    }
    flash.setReadProtection(readProtection());
}

} // namespace fieldflash::board
