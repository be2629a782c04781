// SPDX-License-Identifier: MIT
// The published test key. Its secret half is the 32 ASCII bytes "Fieldflash test key, not secret!"
// (an Ed25519 seed, RFC 8032 section 5.1.5): anyone can sign with it, so it protects nothing. For
// tests and the bundled demonstration images only; a product builds the loader with its own key
// (FIELDFLASH_LOADER_KEY_HEADER).
#pragma once

#include <array>
#include <stdint.h>

namespace fieldflash::loader::key {

inline constexpr bool isTestKey = true;
inline constexpr std::array<uint8_t, 32> publicKey{
    0x08, 0xB4, 0x56, 0xF3, 0x16, 0x8D, 0xF3, 0x99, 0xE5, 0x4D, 0x26, 0x8B, 0x93, 0x39, 0x8C, 0x02,
    0x14, 0x08, 0xDB, 0x35, 0xC9, 0x7B, 0x53, 0xDE, 0xB7, 0xF3, 0x3C, 0x87, 0x30, 0x4D, 0x9B, 0x85};
/// The first bytes of SHA-512 of the public key.
#define FIELDFLASH_LOADER_KEY_ID {0x32, 0x44, 0x74, 0x81, 0x39, 0xD9, 0xFC, 0xA3}

} // namespace fieldflash::loader::key
