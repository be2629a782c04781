// SPDX-License-Identifier: MIT
// What the processor and the bus would find in the flash: a program that starts, and who it is.
#pragma once

#include "core/virtual_board/flash/flash_memory.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace fieldflash::board {

struct ApplicationImage {
    Address entry = 0; ///< where its vector table is
    std::uint16_t vendorId = 0;
    std::uint16_t productId = 0;
    std::uint16_t bcdDevice = 0;
    QString name;
};

/// Nothing when the chip would crash there: the stack pointer must lie in SRAM and be a multiple of
/// 4, the reset vector odd, in flash and on programmed cells, all of it without ECC errors.
/// Identity: from the application header; else ids and version of a full-speed USB device
/// descriptor in the 64 KB from `entry` on; else our runtime ids and version 0x0000.
[[nodiscard]] std::optional<ApplicationImage> findApplication(const FlashMemory& flash,
                                                              Address entry);

/// AN2606: a bank is valid when its first word points into SRAM.
[[nodiscard]] bool pointsIntoRam(std::uint32_t stackPointer);

} // namespace fieldflash::board
