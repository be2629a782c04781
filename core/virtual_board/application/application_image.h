// SPDX-License-Identifier: MIT
// The program that would start from flash, and its USB identity.
#pragma once

#include "core/virtual_board/flash/flash_memory.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace fieldflash::board {

struct ApplicationImage {
    Address entry = 0; ///< of its vector table
    std::uint16_t vendorId = 0;
    std::uint16_t productId = 0;
    std::uint16_t bcdDevice = 0;
    QString name;
};

/// Nothing if the chip would crash there: the stack pointer must be in SRAM and a multiple of 4;
/// the reset vector must be odd, in flash and on programmed cells; none of them may have ECC
/// errors. Identity: from the application header; otherwise ids and version of a full-speed USB
/// device descriptor in the 64 KB from `entry` on; otherwise our runtime ids and version 0x0000.
[[nodiscard]] std::optional<ApplicationImage> findApplication(const FlashMemory& flash,
                                                              Address entry);

/// AN2606: a bank is valid when its first word points into SRAM.
[[nodiscard]] bool pointsIntoRam(std::uint32_t stackPointer);

} // namespace fieldflash::board
