// SPDX-License-Identifier: MIT
#pragma once

#include <stdint.h>

namespace fieldflash {

/// CRC-32 as in zlib, without its inversions: begins with 0xFFFFFFFF; the result as it is is that
/// of DFU suffixes (DFU 1.1, appendix B), its complement is that of zlib.
constexpr uint32_t updateCrc32(uint32_t crc, uint8_t byte)
{
    crc ^= byte;
    for (int bit = 0; bit < 8; ++bit)
        crc = (crc & 1U) != 0 ? crc >> 1 ^ 0xEDB88320 : crc >> 1;
    return crc;
}

} // namespace fieldflash
