// SPDX-License-Identifier: MIT
#include "core/image/program/signed_header.h"

#include "core/image/content/printable_text.h"
#include "firmware/contract/signed_image.h"

#include <zlib.h>

#include <algorithm>

namespace fieldflash::image {

namespace {

using Raw = FieldflashSignedHeader;

static_assert(sizeof(Raw) == 192 && offsetof(Raw, signature) == FIELDFLASH_SIGNED_HEADER_BYTES);
static_assert(kSignedHeaderSize == FIELDFLASH_SIGNED_HEADER_SIZE);

constexpr std::uint16_t kSignedVersion = 1;

std::uint32_t crcOf(ByteView bytes)
{
    return static_cast<std::uint32_t>(crc32_z(0, bytes.data(), bytes.size()));
}

void appendField(Bytes& bytes, const QString& text, std::size_t size)
{
    const QByteArray part = utf8Within(text, size);
    bytes.insert(bytes.end(), part.begin(), part.end());
    bytes.insert(bytes.end(), size - static_cast<std::size_t>(part.size()), 0);
}

/// Without the signature.
Bytes headBytes(const SignedHeader& header)
{
    Bytes bytes;
    appendLittle32(bytes, FIELDFLASH_SIGNED_MAGIC);
    appendLittle16(bytes, kSignedVersion);
    appendLittle16(bytes, static_cast<std::uint16_t>(header.kind));
    appendLittle32(bytes, header.start);
    appendLittle32(bytes, header.length);
    appendLittle32(bytes, header.crc32);
    appendLittle16(bytes, header.part);
    appendLittle16(bytes, header.bcdDevice);
    appendLittle32(bytes, header.securityCounter);
    appendLittle32(bytes, header.mustConfirm ? FIELDFLASH_SIGNED_MUST_CONFIRM : 0);
    appendField(bytes, header.name, sizeof(Raw::name));
    appendField(bytes, header.board, sizeof(Raw::board));
    bytes.insert(bytes.end(), header.keyId.begin(), header.keyId.end());
    bytes.insert(bytes.end(), sizeof(Raw::reserved), 0);
    appendLittle32(bytes, crcOf(bytes));
    return bytes;
}

SignedHeader fieldsOf(ByteView bytes)
{
    SignedHeader header;
    header.kind = static_cast<SignedHeader::Kind>(readLittle16(bytes, offsetof(Raw, kind)));
    header.start = readLittle32(bytes, offsetof(Raw, start));
    header.length = readLittle32(bytes, offsetof(Raw, length));
    header.crc32 = readLittle32(bytes, offsetof(Raw, crc32));
    header.part = readLittle16(bytes, offsetof(Raw, part));
    header.bcdDevice = readLittle16(bytes, offsetof(Raw, bcdDevice));
    header.securityCounter = readLittle32(bytes, offsetof(Raw, securityCounter));
    header.mustConfirm =
        (readLittle32(bytes, offsetof(Raw, flags)) & FIELDFLASH_SIGNED_MUST_CONFIRM) != 0;
    header.name = printablePart(bytes.subspan(offsetof(Raw, name), sizeof(Raw::name)));
    header.board = printablePart(bytes.subspan(offsetof(Raw, board), sizeof(Raw::board)));
    std::ranges::copy(bytes.subspan(offsetof(Raw, keyId), header.keyId.size()),
                      header.keyId.begin());
    std::ranges::copy(bytes.subspan(offsetof(Raw, signature), header.signature.bytes.size()),
                      header.signature.bytes.begin());
    return header;
}

} // namespace

bool hasSignedMark(ByteView bytes)
{
    return bytes.size() >= kSignedHeaderSize && readLittle32(bytes, 0) == FIELDFLASH_SIGNED_MAGIC;
}

std::optional<SignedHeader> findSignedHeader(ByteView bytes)
{
    if (!hasSignedMark(bytes)
        || readLittle16(bytes, offsetof(Raw, headerVersion)) != kSignedVersion)
        return std::nullopt;
    const std::uint16_t kind = readLittle16(bytes, offsetof(Raw, kind));
    const bool isKnown = kind == FIELDFLASH_SIGNED_APPLICATION || kind == FIELDFLASH_SIGNED_LOADER;
    const std::uint32_t crc = crcOf(bytes.first(FIELDFLASH_SIGNED_HEADER_CRC_BYTES));
    const bool isBlank = isErased(bytes.subspan(sizeof(Raw), kSignedHeaderSize - sizeof(Raw)));
    if (!isKnown || !isBlank || readLittle32(bytes, offsetof(Raw, headerCrc32)) != crc)
        return std::nullopt;
    const SignedHeader header = fieldsOf(bytes);
    // What was not understood (reserved bytes, flags, unprintable text) must not be vouched for.
    return std::ranges::equal(headBytes(header), bytes.first(FIELDFLASH_SIGNED_HEADER_BYTES))
        ? std::optional(header)
        : std::nullopt;
}

Bytes signedHeaderBytes(const SignedHeader& header)
{
    Bytes bytes = headBytes(header);
    bytes.insert(bytes.end(), header.signature.bytes.begin(), header.signature.bytes.end());
    bytes.resize(kSignedHeaderSize, kErasedByte);
    return bytes;
}

Bytes signedMessage(const SignedHeader& header, ByteView program)
{
    Bytes message = headBytes(header);
    message.reserve(message.size() + program.size());
    message.insert(message.end(), program.begin(), program.end());
    return message;
}

} // namespace fieldflash::image
