// SPDX-License-Identifier: MIT
// Offsets in the system control space (ARMv7-M, B3.2).
#pragma once

#include <cstdint>

namespace fieldflash::test::system {

inline constexpr std::uint32_t kSystCsr = 0x010;
inline constexpr std::uint32_t kSystRvr = 0x014;
inline constexpr std::uint32_t kSystCvr = 0x018;
inline constexpr std::uint32_t kIser = 0x100;
inline constexpr std::uint32_t kIcer = 0x180;
inline constexpr std::uint32_t kIspr = 0x200;
inline constexpr std::uint32_t kIcpr = 0x280;
inline constexpr std::uint32_t kIabr = 0x300;
inline constexpr std::uint32_t kIpr = 0x400;
inline constexpr std::uint32_t kIcsr = 0xD04;
inline constexpr std::uint32_t kAircr = 0xD0C;
inline constexpr std::uint32_t kShpr1 = 0xD18;
inline constexpr std::uint32_t kShcsr = 0xD24;
inline constexpr std::uint32_t kCfsr = 0xD28;
inline constexpr std::uint32_t kHfsr = 0xD2C;
inline constexpr std::uint32_t kStir = 0xF00;

} // namespace fieldflash::test::system
