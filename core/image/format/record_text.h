// SPDX-License-Identifier: MIT
// Characters of text files with hexadecimal records: Intel HEX and Motorola S-records. Internal to
// core/image.
#pragma once

#include "core/base/bytes.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace fieldflash::image {

/// -1 for everything but hexadecimal digits.
constexpr std::array<std::int16_t, 256> makeDigitValues()
{
    std::array<std::int16_t, 256> values{};
    values.fill(-1);
    for (std::size_t i = 0; i < 10; ++i)
        values['0' + i] = static_cast<std::int16_t>(i);
    for (std::size_t i = 0; i < 6; ++i) {
        values['A' + i] = static_cast<std::int16_t>(10 + i);
        values['a' + i] = static_cast<std::int16_t>(10 + i);
    }
    return values;
}

inline constexpr std::array<std::int16_t, 256> kDigitValues = makeDigitValues();

constexpr bool isBlank(std::uint8_t character) { return character == ' ' || character == '\t'; }

constexpr bool isLineEnd(std::uint8_t character) { return character == '\n' || character == '\r'; }

/// Padding after the end of a text: Ctrl-Z (CP/M, DOS) or NUL.
constexpr bool isFiller(std::uint8_t character) { return character == 0x00 || character == 0x1A; }

/// Reads two digits and moves `position` past them. Without two digits: -1, not moved.
[[nodiscard]] int readHexByte(ByteView text, std::size_t& position);

/// Two upper-case digits at the end of `text`: the inverse of readHexByte().
void appendHexByte(Bytes& text, std::uint8_t value);

/// The offset after a UTF-8 byte order mark, else 0.
[[nodiscard]] std::size_t behindByteOrderMark(ByteView text);

/// "0x1F"
[[nodiscard]] QString hexByte(unsigned value);

} // namespace fieldflash::image
