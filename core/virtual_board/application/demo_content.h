// SPDX-License-Identifier: MIT
// A synthetic application image: has everything that a real one shows to the outside, and no code
// that does anything.
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"

#include <cstdint>

namespace fieldflash::board {

/// Linked for the start of flash: vector table, application header (firmware/contract), filler.
/// Deterministic. Two versions of one size differ in the first page (header), in one in the middle
/// and in the last. Precondition: `size` is at least 1 KB and a multiple of 8.
[[nodiscard]] Bytes demoApplication(std::uint16_t bcdDevice, ByteCount size = 14 * 1024);

} // namespace fieldflash::board
