// SPDX-License-Identifier: MIT
#include "firmware/crypto/scalar.h"

namespace fieldflash::crypto {

Number scalarFrom(const Digest& digest)
{
    Number scalar{};
    for (size_t bit = digest.size() * 8; bit-- > 0;) {
        // Shifts the next bit in; the group order is below 2^253, so no bit is lost.
        uint32_t carry = digest[bit / 8] >> bit % 8 & 1U;
        for (uint32_t& word : scalar) {
            const uint32_t top = word >> 31;
            word = word << 1 | carry;
            carry = top;
        }
        reduceOnce(scalar, groupOrder);
    }
    return scalar;
}

} // namespace fieldflash::crypto
