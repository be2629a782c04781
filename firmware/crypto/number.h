// SPDX-License-Identifier: MIT
// Numbers of 256 bits.
#pragma once

#include <array>
#include <span>
#include <stddef.h>
#include <stdint.h>

namespace fieldflash::crypto {

/// Little-endian words.
using Number = std::array<uint32_t, 8>;

/// From 32 bytes, little-endian, at any address.
[[nodiscard]] Number numberFrom(const uint8_t* bytes);
/// left − right modulo 2^256. True if it was negative. `result` may be an operand.
bool subtractNumbers(Number& result, const Number& left, const Number& right);
[[nodiscard]] bool isLess(const Number& left, const Number& right);
/// number − modulus, unless that is negative.
void reduceOnce(Number& number, const Number& modulus);
[[nodiscard]] inline bool bitOf(const Number& number, unsigned bit)
{
    return (number[bit / 32] >> bit % 32 & 1U) != 0;
}

} // namespace fieldflash::crypto
