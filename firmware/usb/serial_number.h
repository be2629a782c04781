// SPDX-License-Identifier: MIT
// The 96-bit unique id as a serial number string descriptor: three words of eight hex digits,
// lowest address first. The ROM bootloader shows a shorter mixture of the same bits, so the two
// never match.
#pragma once

#include "firmware/usb/descriptors.h"

namespace fieldflash::usb {

using SerialNumber = std::array<uint8_t, 2 + 2 * 24>;

constexpr SerialNumber serialNumber(std::span<const uint32_t, 3> uid)
{
    SerialNumber bytes{static_cast<uint8_t>(sizeof bytes),
                       static_cast<uint8_t>(DescriptorType::String)};
    for (unsigned digit = 0; digit < 24; ++digit) {
        const unsigned value = uid[digit / 8] >> (28 - digit % 8 * 4) & 0xF;
        bytes[2 + 2 * digit] = static_cast<uint8_t>(value < 10 ? '0' + value : 'A' + value - 10);
    }
    return bytes;
}

} // namespace fieldflash::usb
