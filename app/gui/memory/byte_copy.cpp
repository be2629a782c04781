// SPDX-License-Identifier: MIT
#include "app/gui/memory/byte_copy.h"

#include <algorithm>

namespace fieldflash::gui {

namespace {

constexpr std::size_t kHexLine = 16;
constexpr std::size_t kArrayLine = 12;

QString digitsOf(std::uint8_t byte)
{
    return QStringLiteral("%1").arg(byte, 2, 16, QLatin1Char('0')).toUpper();
}

QString hexLines(ByteView bytes)
{
    QString text;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i > 0)
            text += QLatin1Char(i % kHexLine == 0 ? '\n' : ' ');
        text += digitsOf(bytes[i]);
    }
    return text;
}

/// Not translated: it is a program.
QString arrayText(ByteView bytes, Address first)
{
    QString text = QStringLiteral("/* 0x%1, %2 bytes */\nconst unsigned char data[%2] = {")
                       .arg(first, 8, 16, QLatin1Char('0'))
                       .arg(bytes.size());
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        text += i % kArrayLine == 0 ? QStringLiteral("\n    ") : QStringLiteral(" ");
        text += QStringLiteral("0x%1,").arg(digitsOf(bytes[i]));
    }
    return text + QStringLiteral("\n};\n");
}

QString plainText(ByteView bytes)
{
    QString text;
    for (const std::uint8_t byte : bytes) {
        const bool isText = (byte >= 0x20 && byte < 0x7F) || byte == '\n' || byte == '\t';
        text += QLatin1Char(isText ? static_cast<char>(byte) : '.');
    }
    return text;
}

} // namespace

QString copyText(ByteView bytes, Address first, CopyFormat format)
{
    switch (format) {
    case CopyFormat::Hex: return hexLines(bytes);
    case CopyFormat::CArray: return bytes.empty() ? QString() : arrayText(bytes, first);
    case CopyFormat::Text: return plainText(bytes);
    }
    Q_UNREACHABLE();
}

} // namespace fieldflash::gui
