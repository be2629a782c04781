// SPDX-License-Identifier: MIT
// Offsets of the flash registers, and bits of FLASH_SR and FLASH_CR (RM0351, 3.7).
#pragma once

#include <cstdint>

namespace fieldflash::test::flash {

inline constexpr std::uint32_t kAcr = 0x00;
inline constexpr std::uint32_t kKeyr = 0x08;
inline constexpr std::uint32_t kOptKeyr = 0x0C;
inline constexpr std::uint32_t kSr = 0x10;
inline constexpr std::uint32_t kCr = 0x14;
inline constexpr std::uint32_t kOptr = 0x20;

inline constexpr std::uint32_t kEop = 1U << 0;
inline constexpr std::uint32_t kOperr = 1U << 1;
inline constexpr std::uint32_t kProgerr = 1U << 3;
inline constexpr std::uint32_t kWrperr = 1U << 4;
inline constexpr std::uint32_t kPgaerr = 1U << 5;
inline constexpr std::uint32_t kSizerr = 1U << 6;
inline constexpr std::uint32_t kPgserr = 1U << 7;
inline constexpr std::uint32_t kBsy = 1U << 16;

inline constexpr std::uint32_t kPg = 1U << 0;
inline constexpr std::uint32_t kPer = 1U << 1;
inline constexpr std::uint32_t kMer1 = 1U << 2;
inline constexpr std::uint32_t kBker = 1U << 11;
inline constexpr std::uint32_t kMer2 = 1U << 15;
inline constexpr std::uint32_t kStrt = 1U << 16;
inline constexpr std::uint32_t kEopie = 1U << 24;
inline constexpr std::uint32_t kErrie = 1U << 25;
inline constexpr std::uint32_t kOblLaunch = 1U << 27;
inline constexpr std::uint32_t kOptlock = 1U << 30;
inline constexpr std::uint32_t kLock = 1U << 31;

} // namespace fieldflash::test::flash
