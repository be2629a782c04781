// SPDX-License-Identifier: MIT
#include "core/image/format/narrow_text.h"

namespace fieldflash::image {

std::optional<Bytes> narrowText(ByteView file)
{
    if (file.size() < 4)
        return std::nullopt;
    const bool isLittle = file[0] == 0xFF && file[1] == 0xFE;
    const bool isBig = file[0] == 0xFE && file[1] == 0xFF;
    if (!isLittle && !isBig)
        return std::nullopt;
    Bytes text;
    text.reserve(file.size() / 2);
    for (std::size_t i = 2; i + 1 < file.size(); i += 2) {
        const std::uint8_t low = file[i + (isLittle ? 0 : 1)];
        const std::uint8_t high = file[i + (isLittle ? 1 : 0)];
        // Only comments can contain other characters; records are ASCII.
        text.push_back(high == 0 && low < 0x80 ? low : std::uint8_t{'?'});
    }
    return text;
}

} // namespace fieldflash::image
