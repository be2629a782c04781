// SPDX-License-Identifier: MIT
// What cards say and are asked, however they are connected (SD Association, "Physical Layer
// Simplified Specification" 6.00, chapter 4).
#pragma once

#include "firmware/fat/block_device.h"

#include <stdint.h>

namespace fieldflash::sd {

enum class CardState : uint8_t {
    NotStarted,
    Ready,
    NoCard,      ///< no answer to the first command
    Unsupported, ///< a MultiMediaCard, or not for 3.3 V
    Failed,      ///< stopped answering, or was not ready within a second
};
/// One line for a person, without a line end.
[[nodiscard]] const char* describe(CardState state);

// Sections 4.7.4 and 7.3.1.3.
enum Command : uint8_t {
    GO_IDLE_STATE = 0,
    ALL_SEND_CID = 2,
    SEND_RELATIVE_ADDR = 3,
    SELECT_CARD = 7,
    SEND_IF_COND = 8,
    SET_BLOCKLEN = 16,
    READ_SINGLE_BLOCK = 17,
    SD_SEND_OP_COND = 41, // an application command
    APP_CMD = 55,
    READ_OCR = 58, // only over SPI
};

inline constexpr uint32_t supply33Volt = 0x1AA; // SEND_IF_COND: 2.7 to 3.6 V, check pattern AA
inline constexpr uint32_t supportsHighCapacity = 1U << 30;
inline constexpr uint32_t isHighCapacityCard = 1U << 30; // in the OCR
inline constexpr uint32_t voltage33 = 3U << 20;          // OCR: 3.2 to 3.4 V

inline constexpr uint32_t startTimeout = 1000; // section 4.2.3
inline constexpr uint32_t readTimeout = 200;   // section 4.6.2.1: 100 ms
inline constexpr int readAttempts = 3;

/// The argument of READ_SINGLE_BLOCK: cards of low capacity count bytes. False: there is no such
/// block, and the argument would wrap.
[[nodiscard]] constexpr bool blockAddress(uint32_t number, bool isHighCapacity, uint32_t& address)
{
    address = isHighCapacity ? number : number * fat::blockSize;
    return isHighCapacity || address / fat::blockSize == number;
}

} // namespace fieldflash::sd
