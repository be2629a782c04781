// SPDX-License-Identifier: MIT
// What the program on the chip and its test agree on.
#pragma once

#include <stdint.h>

namespace fieldflash::test {

inline constexpr uint32_t jobAddress = 0x20000800; // behind the program's variables
inline constexpr uint32_t stackTop = 0x20002000;
inline constexpr uint32_t messageAddress = 0x08010000;
inline constexpr uint32_t validVerdict = 0x600D;
inline constexpr uint32_t invalidVerdict = 0xBAD;

struct Job {
    uint8_t signature[64];
    uint8_t key[32];
    uint32_t length;
    uint32_t verdict;
};

} // namespace fieldflash::test
