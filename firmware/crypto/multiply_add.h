// SPDX-License-Identifier: MIT
// The step of all long multiplications.
#pragma once

#include <stdint.h>

namespace fieldflash::crypto {

/// left · right + low + high: at most (2^32 − 1)^2 + 2 (2^32 − 1) = 2^64 − 1. Returns the lower
/// half and leaves the upper half in `high`.
inline uint32_t multiplyAdd(uint32_t left, uint32_t right, uint32_t low, uint32_t& high)
{
#if defined(__ARM_FEATURE_DSP)
    asm("umaal %0, %1, %2, %3" : "+r"(low), "+r"(high) : "r"(left), "r"(right));
    return low;
#else
    const uint64_t sum = static_cast<uint64_t>(left) * right + low + high;
    high = static_cast<uint32_t>(sum >> 32);
    return static_cast<uint32_t>(sum);
#endif
}

} // namespace fieldflash::crypto
