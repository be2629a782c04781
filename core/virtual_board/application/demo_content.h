// SPDX-License-Identifier: MIT
// A synthetic application image: looks like a real one from outside, but its code does nothing.
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"
#include "firmware/contract/bootloader_request.h"
#include "firmware/contract/flash_map.h"

#include <cstdint>

namespace fieldflash::board {

/// Below the request word of an STM32L476, 8-byte aligned as the ABI wants it.
inline constexpr std::uint32_t kDemoStackTop = FIELDFLASH_BOOTLOADER_REQUEST_ADDRESS & ~7U;

/// Linked for `base`: vector table, application header (firmware/contract), filler.
/// Deterministic. Two versions of the same size differ in the first page (header), in a middle page
/// and in the last page. Precondition: `size` is at least 1 KB and a multiple of 8.
[[nodiscard]] Bytes demoApplication(std::uint16_t bcdDevice, ByteCount size = 14 * 1024,
                                    std::uint32_t stackTop = kDemoStackTop,
                                    Address base = FIELDFLASH_FLASH_BASE);

} // namespace fieldflash::board
