// SPDX-License-Identifier: MIT
// The program that would start from flash, and its USB identity.
#pragma once

#include "core/virtual_board/flash/flash_memory.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <span>

namespace fieldflash::board {

struct ApplicationImage {
    Address entry = 0; ///< of its vector table
    std::uint16_t vendorId = 0;
    std::uint16_t productId = 0;
    std::uint16_t bcdDevice = 0;
    QString name;
};

/// The two of an STM32L476 (RM0351, 2.2).
[[nodiscard]] std::span<const AddressRange> ramOfL476();

/// Nothing when the chip would crash there: the stack pointer must lie in `ram` and be a multiple
/// of 4, the reset vector odd, in flash and on programmed cells, all of it without ECC errors.
/// Identity: from the application header; else ids and version of a full-speed USB device
/// descriptor in the 64 KB from `entry` on; else our runtime ids and version 0x0000.
[[nodiscard]] std::optional<ApplicationImage>
findApplication(const FlashMemory& flash, Address entry,
                std::span<const AddressRange> ram = ramOfL476());

} // namespace fieldflash::board
