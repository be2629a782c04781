// SPDX-License-Identifier: MIT
// The polynomial part of the page hashes (firmware/contract/loader.h). Pure.
#pragma once

#include "firmware/loader/flash_area.h"

#include <cstring>
#include <stdint.h>

namespace fieldflash::loader {

inline constexpr uint64_t hashPrime = (uint64_t{1} << 61) - 1;

/// (left * right + word) mod 2^61 - 1, below 2^61; `left` and `right` are below 2^61.
constexpr uint64_t multiplyAdd(uint64_t left, uint64_t right, uint32_t word)
{
    const uint32_t a0 = static_cast<uint32_t>(left);
    const uint32_t a1 = static_cast<uint32_t>(left >> 32); // below 2^29, like b1
    const uint32_t b0 = static_cast<uint32_t>(right);
    const uint32_t b1 = static_cast<uint32_t>(right >> 32);
    const uint64_t low = uint64_t{a0} * b0;
    const uint64_t middle = uint64_t{a0} * b1 + uint64_t{a1} * b0; // below 2^62
    const uint64_t high = uint64_t{a1} * b1;                       // below 2^58
    // 2^61 = 1: bits of the product from 61 on are added at bit 0.
    //   high * 2^64   = high * 8
    //   middle * 2^32 = (middle >> 29) + (middle's low 29 bits) * 2^32
    uint64_t sum = (low & hashPrime) + (low >> 61) + (high << 3) + (middle >> 29);
    sum = (sum & hashPrime) + (sum >> 61);
    sum += (middle & 0x1FFFFFFF) << 32;
    sum += word;
    sum = (sum & hashPrime) + (sum >> 61);
    return sum >= hashPrime ? sum - hashPrime : sum;
}

struct HashPoints {
    uint64_t r[2];

    static HashPoints from(const uint8_t* bytes)
    {
        HashPoints points;
        std::memcpy(points.r, bytes, sizeof points.r);
        for (uint64_t& point : points.r)
            point &= (uint64_t{1} << 60) - 1;
        return points;
    }
};

/// `wordAt(n)` is word n of the page, n < 512. Writes two numbers to `hash`.
template <typename WordAt>
void hashPage(WordAt wordAt, unsigned number, const HashPoints& points, uint64_t (&hash)[2])
{
    hash[0] = number;
    hash[1] = number;
    for (unsigned word = 0; word < pageSize / 4; ++word) {
        const uint32_t value = wordAt(word);
        hash[0] = multiplyAdd(hash[0], points.r[0], value);
        hash[1] = multiplyAdd(hash[1], points.r[1], value);
    }
}

} // namespace fieldflash::loader
