// SPDX-License-Identifier: MIT
// The polynomial part of the page hashes (firmware/contract/loader.h). Pure.
#pragma once

#include "firmware/crypto/multiply_add.h"
#include "firmware/loader/flash_area.h"

#include <cstring>
#include <stdint.h>

namespace fieldflash::loader {

inline constexpr uint64_t hashPrime = (uint64_t{1} << 61) - 1;

/// (left * right + addend) mod 2^61 - 1, below 2^61; `left` and `right` are below 2^61, `addend`
/// below 2^62.
inline uint64_t multiplyAdd(uint64_t left, uint64_t right, uint64_t addend)
{
    const uint32_t b0 = static_cast<uint32_t>(right);
    const uint32_t b1 = static_cast<uint32_t>(right >> 32);
    uint32_t product[4]{static_cast<uint32_t>(addend), static_cast<uint32_t>(addend >> 32)};
    const uint32_t a0 = static_cast<uint32_t>(left);
    product[0] = crypto::multiplyAdd(a0, b0, product[0], product[2]);
    product[1] = crypto::multiplyAdd(a0, b1, product[1], product[2]);
    const uint32_t a1 = static_cast<uint32_t>(left >> 32);
    product[1] = crypto::multiplyAdd(a1, b0, product[1], product[3]);
    product[2] = crypto::multiplyAdd(a1, b1, product[2], product[3]); // below 2^123 in all
    // 2^61 = 1: bits of the product from 61 on are added at bit 0.
    uint64_t sum = (uint64_t{product[1]} << 32 | product[0]) & hashPrime;
    sum += (uint64_t{product[2]} << 32 | product[1]) >> 29;
    sum += uint64_t{product[3]} << 35;
    sum = (sum & hashPrime) + (sum >> 61);
    return sum >= hashPrime ? sum - hashPrime : sum;
}

/// The points r of a hash, prepared for blocks of eight words:
///   h * r^8 + w[0] * r^7 + ... + w[7],
/// reduced modulo the prime once, not eight times. A third of the time.
struct HashPoints {
    static constexpr unsigned blockWords = 8;

    uint64_t powers[blockWords][2]; ///< r^7 ... r^0
    uint64_t step[2];               ///< r^8

    static HashPoints from(const uint8_t* bytes)
    {
        HashPoints points;
        for (unsigned i = 0; i < 2; ++i, bytes += sizeof(uint64_t)) {
            uint64_t point;
            std::memcpy(&point, bytes, sizeof point);
            point &= (uint64_t{1} << 60) - 1;
            uint64_t power = 1;
            for (unsigned word = blockWords; word-- > 0;) {
                points.powers[word][i] = power;
                power = multiplyAdd(power, point, 0);
            }
            points.step[i] = power;
        }
        return points;
    }
};

/// A sum of products of a word and a number below 2^61.
struct HashSum {
    uint32_t parts[3]{};

    /// At most eight, one of them with the number 1: the others add up to 2^29 each to parts[2].
    void add(uint32_t word, uint64_t number)
    {
        uint32_t carry = 0;
        parts[0] = crypto::multiplyAdd(word, static_cast<uint32_t>(number), parts[0], carry);
        parts[1] = crypto::multiplyAdd(word, static_cast<uint32_t>(number >> 32), parts[1], carry);
        parts[2] += carry;
    }
    /// Modulo 2^61 - 1, below 2^62: bits from 61 on are added at bit 0.
    [[nodiscard]] uint64_t reduced() const
    {
        const uint64_t upper = uint64_t{parts[2]} << 32 | parts[1];
        return ((uint64_t{parts[1]} << 32 | parts[0]) & hashPrime) + (upper >> 29);
    }
};

/// `wordAt(n)` is word n of the page, n < 512. Writes two numbers to `hash`.
template <typename WordAt>
void hashPage(WordAt wordAt, unsigned number, const HashPoints& points, uint64_t (&hash)[2])
{
    hash[0] = number;
    hash[1] = number;
    for (unsigned word = 0; word < pageSize / 4;) {
        HashSum first;
        HashSum second;
        const auto* power = points.powers;
        do {
            const uint32_t content = wordAt(word++);
            first.add(content, (*power)[0]);
            second.add(content, (*power)[1]);
        } while (++power != points.powers + HashPoints::blockWords);
        hash[0] = multiplyAdd(hash[0], points.step[0], first.reduced());
        hash[1] = multiplyAdd(hash[1], points.step[1], second.reduced());
    }
}

} // namespace fieldflash::loader
