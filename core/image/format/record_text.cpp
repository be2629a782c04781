// SPDX-License-Identifier: MIT
#include "core/image/format/record_text.h"

#include <algorithm>

namespace fieldflash::image {

int readHexByte(ByteView text, std::size_t& position)
{
    if (text.size() - position < 2)
        return -1;
    const int high = kDigitValues[text[position]];
    const int low = kDigitValues[text[position + 1]];
    if (high < 0 || low < 0)
        return -1;
    position += 2;
    return high << 4 | low;
}

void appendHexByte(Bytes& text, std::uint8_t value)
{
    constexpr char kDigits[] = "0123456789ABCDEF";
    text.push_back(static_cast<std::uint8_t>(kDigits[value >> 4]));
    text.push_back(static_cast<std::uint8_t>(kDigits[value & 0xF]));
}

std::size_t behindByteOrderMark(ByteView text)
{
    constexpr std::array<std::uint8_t, 3> kByteOrderMark{0xEF, 0xBB, 0xBF};
    const bool hasMark = text.size() >= kByteOrderMark.size()
        && std::equal(kByteOrderMark.begin(), kByteOrderMark.end(), text.begin());
    return hasMark ? kByteOrderMark.size() : 0;
}

QString hexByte(unsigned value)
{
    return QStringLiteral("0x%1").arg(value, 2, 16, QLatin1Char('0'));
}

} // namespace fieldflash::image
