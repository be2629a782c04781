// SPDX-License-Identifier: MIT
#include "core/base/bytes.h"

#include <QCryptographicHash>

#include <algorithm>

namespace fieldflash {

std::uint16_t readLittle16(ByteView bytes, std::size_t offset)
{
    return static_cast<std::uint16_t>(bytes[offset] | (bytes[offset + 1] << 8));
}

std::uint32_t readLittle32(ByteView bytes, std::size_t offset)
{
    return readLittle16(bytes, offset)
        | (static_cast<std::uint32_t>(readLittle16(bytes, offset + 2)) << 16);
}

void appendLittle16(Bytes& bytes, std::uint16_t value)
{
    bytes.push_back(static_cast<std::uint8_t>(value & 0xFF));
    bytes.push_back(static_cast<std::uint8_t>(value >> 8));
}

void appendLittle32(Bytes& bytes, std::uint32_t value)
{
    appendLittle16(bytes, static_cast<std::uint16_t>(value & 0xFFFF));
    appendLittle16(bytes, static_cast<std::uint16_t>(value >> 16));
}

QString sha256Hex(ByteView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return QString::fromLatin1(hash.result().toHex());
}

bool isErased(ByteView bytes)
{
    return std::ranges::all_of(bytes, [](std::uint8_t byte) { return byte == kErasedByte; });
}

} // namespace fieldflash
