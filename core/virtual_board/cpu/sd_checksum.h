// SPDX-License-Identifier: MIT
// The checksums of the SD card protocol (Physical Layer Simplified Specification, section 4.5).
#pragma once

#include "core/base/bytes.h"

#include <cstdint>

namespace fieldflash::board {

/// Of a command or an answer: x^7 + x^3 + 1.
[[nodiscard]] std::uint8_t sdCommandChecksum(ByteView bytes);
/// Of a block on one data line: x^16 + x^12 + x^5 + 1.
[[nodiscard]] std::uint16_t sdBlockChecksum(ByteView bytes);

} // namespace fieldflash::board
