// SPDX-License-Identifier: MIT
#include "core/image/program/application_header.h"

#include "core/image/content/printable_text.h"
#include "core/image/program/signed_header.h"
#include "firmware/contract/application_header.h"

#include <algorithm>
#include <cstddef>

namespace fieldflash::image {

namespace {

constexpr std::size_t kStart = FIELDFLASH_APPLICATION_HEADER_OFFSET;
constexpr std::uint16_t kHeaderVersion = 1;

constexpr std::size_t kVersionOffset = offsetof(FieldflashApplicationHeader, headerVersion);
constexpr std::size_t kDeviceOffset = offsetof(FieldflashApplicationHeader, bcdDevice);
constexpr std::size_t kVendorOffset = offsetof(FieldflashApplicationHeader, vendorId);
constexpr std::size_t kProductOffset = offsetof(FieldflashApplicationHeader, productId);
constexpr std::size_t kNameOffset = offsetof(FieldflashApplicationHeader, name);
constexpr std::size_t kBoardOffset = offsetof(FieldflashApplicationHeader, board);
constexpr std::size_t kTextSize = sizeof(FieldflashApplicationHeader::name);
static_assert(sizeof(FieldflashApplicationHeader) == 64);

void appendPaddedText(Bytes& bytes, const QString& text)
{
    const QByteArray part = utf8Within(text, kTextSize);
    bytes.insert(bytes.end(), part.begin(), part.end());
    bytes.insert(bytes.end(), kTextSize - static_cast<std::size_t>(part.size()), 0);
}

} // namespace

std::optional<ApplicationHeader> findApplicationHeader(ByteView application)
{
    if (hasSignedMark(application))
        application = application.subspan(kSignedHeaderSize);
    if (application.size() < kStart + sizeof(FieldflashApplicationHeader))
        return std::nullopt;
    const ByteView bytes = application.subspan(kStart, sizeof(FieldflashApplicationHeader));
    if (readLittle32(bytes, 0) != FIELDFLASH_APPLICATION_HEADER_MAGIC
        || readLittle16(bytes, kVersionOffset) != kHeaderVersion)
        return std::nullopt;
    return ApplicationHeader{
        .bcdDevice = readLittle16(bytes, kDeviceOffset),
        .vendorId = readLittle16(bytes, kVendorOffset),
        .productId = readLittle16(bytes, kProductOffset),
        .name = printablePart(bytes.subspan(kNameOffset, kTextSize)),
        .board = printablePart(bytes.subspan(kBoardOffset, kTextSize)),
    };
}

void storeApplicationHeader(std::span<std::uint8_t> application, const ApplicationHeader& header)
{
    Bytes bytes;
    appendLittle32(bytes, FIELDFLASH_APPLICATION_HEADER_MAGIC);
    appendLittle16(bytes, kHeaderVersion);
    appendLittle16(bytes, header.bcdDevice);
    appendLittle16(bytes, header.vendorId);
    appendLittle16(bytes, header.productId);
    appendLittle32(bytes, static_cast<std::uint32_t>(application.size()));
    appendPaddedText(bytes, header.name);
    appendPaddedText(bytes, header.board);
    std::copy(bytes.begin(), bytes.end(), application.begin() + kStart);
}

} // namespace fieldflash::image
