// SPDX-License-Identifier: MIT
// Arithmetic modulo p = 2^255 − 19. Operands and results are any numbers below 2^256; canonical()
// gives the one below p. Time depends on the values: for public ones only.
#pragma once

#include "firmware/crypto/number.h"

namespace fieldflash::crypto::field {

inline constexpr Number prime{0xFFFFFFED, 0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF,
                              0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0x7FFFFFFF};
inline constexpr Number one{1};

// A result may be an operand.
void add(Number& result, const Number& left, const Number& right);
void subtract(Number& result, const Number& left, const Number& right);
void multiply(Number& result, const Number& left, const Number& right);

/// An exponent of `bits` bits: the low eight are `lowBits`, the others 1.
struct Exponent {
    unsigned bits;
    uint8_t lowBits;
};
inline constexpr Exponent inverse{255, 0xEB};       ///< p − 2
inline constexpr Exponent inverseOfRoot{252, 0xFD}; ///< (p − 5) / 8
/// `result` must not be `base`.
void power(Number& result, const Number& base, Exponent exponent);

void makeCanonical(Number& number);
[[nodiscard]] bool isZero(Number number);

} // namespace fieldflash::crypto::field
