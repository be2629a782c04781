// SPDX-License-Identifier: MIT
#include "firmware/crypto/field.h"

#include "firmware/crypto/multiply_add.h"

namespace fieldflash::crypto::field {

namespace {

/// 2^256 modulo p.
constexpr uint32_t wrap = 38;

/// Adds carry · 2^256. A first pass leaves a carry only with a number so close to 0 or 2^256 that
/// the second leaves none.
void fold(Number& number, int64_t carry)
{
    while (carry != 0) {
        carry *= wrap;
        for (size_t i = 0; i < number.size() && carry != 0; ++i) {
            carry += number[i];
            number[i] = static_cast<uint32_t>(carry);
            carry >>= 32;
        }
    }
}

} // namespace

void add(Number& result, const Number& left, const Number& right)
{
    uint64_t carry = 0;
    for (size_t i = 0; i < result.size(); ++i) {
        carry += static_cast<uint64_t>(left[i]) + right[i];
        result[i] = static_cast<uint32_t>(carry);
        carry >>= 32;
    }
    fold(result, static_cast<int64_t>(carry));
}

void subtract(Number& result, const Number& left, const Number& right)
{
    fold(result, subtractNumbers(result, left, right) ? -1 : 0);
}

void multiply(Number& result, const Number& left, const Number& right)
{
    std::array<uint32_t, 16> product;
    for (size_t i = 0; i < left.size(); ++i)
        product[i] = 0;
    for (size_t i = 0; i < left.size(); ++i) {
        uint32_t carry = 0;
        const uint32_t factor = left[i];
        if (factor != 0) { // halves the time of short numbers
                           // 64 bytes more, and a signature takes 0.095 s instead of 0.155 s.
#pragma GCC unroll 8
            for (size_t j = 0; j < right.size(); ++j)
                product[i + j] = multiplyAdd(factor, right[j], product[i + j], carry);
        }
        product[i + right.size()] = carry;
    }
    uint32_t carry = 0;
    for (size_t i = 0; i < result.size(); ++i)
        result[i] = multiplyAdd(product[i + result.size()], wrap, product[i], carry);
    fold(result, carry);
}

void power(Number& result, const Number& base, Exponent exponent)
{
    result = one;
    for (unsigned bit = exponent.bits; bit-- > 0;) {
        multiply(result, result, result);
        if (bit >= 8 || (exponent.lowBits >> bit & 1U) != 0)
            multiply(result, result, base);
    }
}

void makeCanonical(Number& number)
{
    // 2^256 − 1 is 2p + 37.
    reduceOnce(number, prime);
    reduceOnce(number, prime);
}

bool isZero(Number number)
{
    makeCanonical(number);
    return number == Number{};
}

} // namespace fieldflash::crypto::field
