// SPDX-License-Identifier: MIT
#pragma once

#include <stdint.h>

namespace fieldflash {

/// CRC-16/XMODEM, also of the data blocks of SD cards: x^16 + x^12 + x^5 + 1, most significant bit
/// first, starting with 0. With the transmitted CRC behind the data, the result is 0.
constexpr uint16_t updateCrc16(uint16_t crc, uint8_t byte)
{
    crc = static_cast<uint16_t>(crc ^ byte << 8);
    for (int bit = 0; bit < 8; ++bit)
        crc = static_cast<uint16_t>((crc & 0x8000U) != 0 ? crc << 1 ^ 0x1021 : crc << 1);
    return crc;
}

} // namespace fieldflash
