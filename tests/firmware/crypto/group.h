// SPDX-License-Identifier: MIT
// The numbers of RFC 8032, 5.1, and the points that verification has to refuse.
#pragma once

#include "tests/firmware/crypto/big_number.h"
#include "tests/firmware/crypto/hex.h"

#include <algorithm>
#include <array>
#include <vector>

namespace fieldflash::test {

using Block = std::array<std::uint8_t, 32>;

inline BigNumber fieldPrime() { return BigNumber::powerOfTwo(255) - BigNumber(19); }
inline BigNumber groupOrder()
{
    return BigNumber::powerOfTwo(252) + BigNumber(0x14DEF9DEA2F79CD6) * BigNumber::powerOfTwo(64)
        + BigNumber(0x5812631A5CF5D3ED);
}

inline Block blockOf(const BigNumber& number)
{
    Block block{};
    std::ranges::copy(number.toLittleEndian(block.size()), block.begin());
    return block;
}

/// Every encoding of a point whose order divides 8: canonical, with the sign of x = 0, and with y
/// not below the prime.
inline std::vector<Block> smallOrderEncodings()
{
    // y of two of the points of order 8
    const BigNumber eighth = BigNumber::fromLittleEndian(
        fromHex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"));
    const BigNumber prime = fieldPrime();
    std::vector<Block> encodings;
    for (const BigNumber& height : {BigNumber(0), BigNumber(1), eighth, prime - eighth,
                                    prime - BigNumber(1), prime, prime + BigNumber(1)}) {
        encodings.push_back(blockOf(height));
        encodings.push_back(blockOf(height + BigNumber::powerOfTwo(255)));
    }
    return encodings;
}

} // namespace fieldflash::test
