// SPDX-License-Identifier: MIT
#include "core/virtual_board/cpu/sd_checksum.h"

namespace fieldflash::board {

namespace {

/// Remainder of the division of polynomials with `degree` + 1 coefficients.
std::uint32_t remainderOf(ByteView bytes, std::uint32_t polynomial, unsigned degree)
{
    std::uint32_t rest = 0;
    for (std::size_t bit = 0; bit < 8 * bytes.size() + degree; ++bit) {
        const bool next = bit < 8 * bytes.size() && (bytes[bit / 8] >> (7 - bit % 8) & 1) != 0;
        rest = rest << 1 | (next ? 1U : 0U);
        if ((rest >> degree & 1U) != 0)
            rest ^= polynomial;
    }
    return rest;
}

} // namespace

std::uint8_t sdCommandChecksum(ByteView bytes)
{
    return static_cast<std::uint8_t>(remainderOf(bytes, 0x89, 7));
}

std::uint16_t sdBlockChecksum(ByteView bytes)
{
    return static_cast<std::uint16_t>(remainderOf(bytes, 0x11021, 16));
}

} // namespace fieldflash::board
