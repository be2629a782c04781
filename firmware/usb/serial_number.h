// SPDX-License-Identifier: MIT
// The 96-bit unique id as a serial number string descriptor: three words of eight hex digits,
// lowest address first. The ROM bootloader derives a shorter serial number from the same bits, so
// the two never match.
#pragma once

#include "firmware/usb/descriptors.h"

namespace fieldflash::usb {

using SerialNumber = std::array<uint8_t, 2 + 2 * 24>;

/// Writes three words of eight hex digits as UTF-16, low bytes only; `step` bytes from one word to
/// the next. Not inline: two copies would cost too much flash.
[[gnu::noinline]] constexpr void writeHexWords(uint8_t* text, unsigned step, const uint32_t* words)
{
    for (const uint32_t* const end = words + 3; words != end; ++words) {
        for (int shift = 28; shift >= 0; shift -= 4) {
            const unsigned value = *words >> shift & 0xF;
            *text = static_cast<uint8_t>(value < 10 ? '0' + value : 'A' + value - 10);
            text += 2;
        }
        text += step - 16;
    }
}

} // namespace fieldflash::usb
