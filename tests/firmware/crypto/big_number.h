// SPDX-License-Identifier: MIT
// Natural numbers of any size, as slow and simple as in school: a reference for the firmware's
// arithmetic.
#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>
#include <span>
#include <vector>

namespace fieldflash::test {

class BigNumber {
public:
    BigNumber(std::uint64_t value = 0) // NOLINT: converts implicitly, as integers do
    {
        for (; value != 0; value >>= kDigitBits)
            m_digits.push_back(static_cast<std::uint32_t>(value & kDigitMask));
    }
    static BigNumber fromLittleEndian(std::span<const std::uint8_t> bytes)
    {
        BigNumber number;
        number.m_digits.assign((bytes.size() + 1) / 2, 0);
        for (std::size_t i = 0; i < bytes.size(); ++i)
            number.m_digits[i / 2] |= std::uint32_t{bytes[i]} << 8 * (i % 2);
        number.trim();
        return number;
    }
    static BigNumber powerOfTwo(unsigned exponent)
    {
        BigNumber number;
        number.m_digits.assign(exponent / kDigitBits + 1, 0);
        number.m_digits.back() = 1U << exponent % kDigitBits;
        return number;
    }

    friend std::strong_ordering operator<=>(const BigNumber& left, const BigNumber& right)
    {
        if (left.m_digits.size() != right.m_digits.size())
            return left.m_digits.size() <=> right.m_digits.size();
        return std::lexicographical_compare_three_way(left.m_digits.rbegin(), left.m_digits.rend(),
                                                      right.m_digits.rbegin(),
                                                      right.m_digits.rend());
    }
    friend bool operator==(const BigNumber&, const BigNumber&) = default;

    friend BigNumber operator+(BigNumber left, const BigNumber& right)
    {
        left.add(right);
        return left;
    }
    /// Precondition: left >= right.
    friend BigNumber operator-(BigNumber left, const BigNumber& right)
    {
        left.subtract(right);
        return left;
    }
    friend BigNumber operator*(const BigNumber& left, const BigNumber& right)
    {
        BigNumber product;
        product.m_digits.assign(left.m_digits.size() + right.m_digits.size() + 1, 0);
        for (std::size_t i = 0; i < left.m_digits.size(); ++i) {
            std::uint32_t carry = 0;
            for (std::size_t j = 0; i + j < product.m_digits.size(); ++j) {
                carry += left.m_digits[i] * right.digit(j) + product.m_digits[i + j];
                product.m_digits[i + j] = carry & kDigitMask;
                carry >>= kDigitBits;
            }
        }
        product.trim();
        return product;
    }
    /// Long division, bit by bit.
    friend BigNumber operator%(const BigNumber& number, const BigNumber& modulus)
    {
        BigNumber rest;
        for (std::size_t bit = number.m_digits.size() * kDigitBits; bit-- > 0;) {
            rest.doubleAndAdd(number.digit(bit / kDigitBits) >> bit % kDigitBits & 1U);
            if (rest >= modulus)
                rest.subtract(modulus);
        }
        return rest;
    }

    /// `length` bytes; precondition: the number fits.
    [[nodiscard]] std::vector<std::uint8_t> toLittleEndian(std::size_t length) const
    {
        std::vector<std::uint8_t> bytes(length);
        for (std::size_t i = 0; i < length; ++i)
            bytes[i] = static_cast<std::uint8_t>(digit(i / 2) >> 8 * (i % 2));
        return bytes;
    }

private:
    static constexpr unsigned kDigitBits = 16;
    static constexpr std::uint32_t kDigitMask = 0xFFFF;

    [[nodiscard]] std::uint32_t digit(std::size_t index) const
    {
        return index < m_digits.size() ? m_digits[index] : 0;
    }
    void add(const BigNumber& other)
    {
        m_digits.resize(std::max(m_digits.size(), other.m_digits.size()) + 1, 0);
        std::uint32_t carry = 0;
        for (std::size_t i = 0; i < m_digits.size(); ++i) {
            carry += m_digits[i] + other.digit(i);
            m_digits[i] = carry & kDigitMask;
            carry >>= kDigitBits;
        }
        trim();
    }
    void subtract(const BigNumber& other)
    {
        std::uint32_t borrow = 0;
        for (std::size_t i = 0; i < m_digits.size(); ++i) {
            const std::uint32_t difference = m_digits[i] - other.digit(i) - borrow;
            m_digits[i] = difference & kDigitMask;
            borrow = difference >> 31;
        }
        trim();
    }
    void doubleAndAdd(std::uint32_t carry)
    {
        for (std::uint32_t& digit : m_digits) {
            carry |= digit << 1;
            digit = carry & kDigitMask;
            carry >>= kDigitBits;
        }
        if (carry != 0)
            m_digits.push_back(carry);
    }
    void trim()
    {
        while (!m_digits.empty() && m_digits.back() == 0)
            m_digits.pop_back();
    }

    std::vector<std::uint32_t> m_digits; ///< little-endian, without leading zeros
};

} // namespace fieldflash::test
