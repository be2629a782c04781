// SPDX-License-Identifier: MIT
// Scalars: numbers modulo the order of the base point.
#pragma once

#include "firmware/crypto/number.h"
#include "firmware/crypto/sha512.h"

namespace fieldflash::crypto {

/// 2^252 + 27742317777372353535851937790883648493 (RFC 8032, 5.1).
inline constexpr Number groupOrder{0x5CF5D3ED, 0x5812631A, 0xA2F79CD6, 0x14DEF9DE,
                                   0,          0,          0,          0x10000000};

/// The digest as a little-endian number, modulo the group order.
[[nodiscard]] Number scalarFrom(const Digest& digest);

} // namespace fieldflash::crypto
