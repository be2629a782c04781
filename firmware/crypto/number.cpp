// SPDX-License-Identifier: MIT
#include "firmware/crypto/number.h"

#include <bit>
#include <string.h>

namespace fieldflash::crypto {

Number numberFrom(const uint8_t* bytes)
{
    static_assert(std::endian::native == std::endian::little);
    Number number;
    memcpy(number.data(), bytes, sizeof number);
    return number;
}

bool subtractNumbers(Number& result, const Number& left, const Number& right)
{
    int64_t carry = 0;
    for (size_t i = 0; i < result.size(); ++i) {
        carry += static_cast<int64_t>(left[i]) - right[i];
        result[i] = static_cast<uint32_t>(carry);
        carry >>= 32;
    }
    return carry != 0;
}

bool isLess(const Number& left, const Number& right)
{
    Number difference;
    return subtractNumbers(difference, left, right);
}

void reduceOnce(Number& number, const Number& modulus)
{
    if (!isLess(number, modulus))
        subtractNumbers(number, number, modulus);
}

} // namespace fieldflash::crypto
