// SPDX-License-Identifier: MIT
// The other side of an XMODEM transfer, for tests.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace fieldflash::test {

using Stream = std::vector<std::uint8_t>;

/// CRC-16/XMODEM by long division of polynomials, bit by bit.
inline std::uint16_t remainderOf(std::span<const std::uint8_t> data)
{
    std::uint32_t rest = 0;
    for (std::size_t bit = 0; bit < 8 * data.size() + 16; ++bit) {
        const bool next = bit < 8 * data.size() && (data[bit / 8] >> (7 - bit % 8) & 1) != 0;
        rest = rest << 1 | (next ? 1U : 0U);
        if ((rest & 0x10000) != 0)
            rest ^= 0x11021;
    }
    return static_cast<std::uint16_t>(rest);
}

/// 128 or 1024 bytes of data.
inline Stream blockOf(std::uint8_t number, std::span<const std::uint8_t> data)
{
    Stream block{static_cast<std::uint8_t>(data.size() == 128 ? 0x01 : 0x02), number,
                 static_cast<std::uint8_t>(~number)};
    block.insert(block.end(), data.begin(), data.end());
    const std::uint16_t crc = remainderOf(data);
    block.push_back(static_cast<std::uint8_t>(crc >> 8));
    block.push_back(static_cast<std::uint8_t>(crc & 0xFF));
    return block;
}

} // namespace fieldflash::test
