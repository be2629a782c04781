// SPDX-License-Identifier: MIT
#include "core/virtual_board/loader/loader_content.h"

#include "core/virtual_board/application/demo_content.h"
#include "firmware/contract/loader.h"
#include "firmware/contract/signed_image.h"

#include <zlib.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>

namespace fieldflash::board {

namespace {

using SignedHeader = FieldflashSignedHeader;

constexpr std::string_view kBoardName = "NUCLEO-L476RG";
constexpr std::uint16_t kPart = 0x0415;

std::uint32_t crcOf(ByteView bytes)
{
    return static_cast<std::uint32_t>(crc32_z(0, bytes.data(), bytes.size()));
}

void appendName(Bytes& bytes, std::string_view name)
{
    constexpr std::size_t kSize = 24;
    bytes.insert(bytes.end(), name.begin(), name.end());
    bytes.insert(bytes.end(), kSize - name.size(), 0);
}

void appendKeyId(Bytes& bytes, ResidentLoaderKind kind)
{
    if (checksSignatures(kind))
        bytes.insert(bytes.end(), std::begin(kLoaderKeyId), std::end(kLoaderKeyId));
    else
        bytes.insert(bytes.end(), std::size(kLoaderKeyId), 0);
}

bool hasName(ByteView header, std::string_view name)
{
    const ByteView field = header.subspan(offsetof(SignedHeader, board), 24);
    return std::equal(name.begin(), name.end(), field.begin()) && field[name.size()] == 0;
}

Bytes behindHeader(ResidentLoaderKind kind, std::uint16_t headerKind, Address start,
                   std::uint16_t bcdDevice, const Bytes& program)
{
    const bool isSigned = checksSignatures(kind);
    Bytes bytes;
    appendLittle32(bytes, FIELDFLASH_SIGNED_MAGIC);
    appendLittle16(bytes, 1);
    appendLittle16(bytes, headerKind);
    appendLittle32(bytes, start);
    appendLittle32(bytes, static_cast<std::uint32_t>(program.size()));
    appendLittle32(bytes, crcOf(program));
    appendLittle16(bytes, kPart);
    appendLittle16(bytes, bcdDevice);
    appendLittle32(bytes, 0);
    appendLittle32(bytes, hasSlots(kind) ? FIELDFLASH_SIGNED_MUST_CONFIRM : 0);
    appendName(bytes, "Fieldflash demo");
    appendName(bytes, kBoardName);
    appendKeyId(bytes, kind);
    bytes.insert(bytes.end(), sizeof(SignedHeader::reserved), 0);
    appendLittle32(bytes, crcOf(bytes));
    bytes.insert(bytes.end(), sizeof(SignedHeader::signature),
                 static_cast<std::uint8_t>(isSigned ? 0x5A : 0));
    bytes.resize(FIELDFLASH_SIGNED_HEADER_SIZE, kErasedByte);
    bytes.insert(bytes.end(), program.begin(), program.end());
    return bytes;
}

} // namespace

bool checksSignatures(ResidentLoaderKind kind)
{
    return kind == ResidentLoaderKind::Signed || kind == ResidentLoaderKind::Slots;
}

bool hasSlots(ResidentLoaderKind kind) { return kind == ResidentLoaderKind::Slots; }

Bytes loaderHeader(ResidentLoaderKind kind)
{
    const bool isSigned = checksSignatures(kind);
    Bytes bytes;
    appendLittle32(bytes, FIELDFLASH_LOADER_MAGIC);
    appendLittle16(bytes, 1);
    appendLittle16(bytes, 0x0100);
    appendLittle32(
        bytes,
        (hasSlots(kind) ? 0U : FIELDFLASH_LOADER_REPLACEABLE)
            | (isSigned ? FIELDFLASH_LOADER_SIGNED | FIELDFLASH_LOADER_NO_READ_BACK : 0U));
    appendLittle32(bytes, FIELDFLASH_LOADER_CODE_SIZE);
    appendLittle32(bytes, FIELDFLASH_LOADER_APPLICATION);
    appendLittle16(bytes, FIELDFLASH_PAGE_SIZE);
    appendLittle16(bytes, kPart);
    bytes.push_back(hasSlots(kind) ? 2 : 1);
    bytes.insert(bytes.end(), sizeof(FieldflashLoaderHeader::reserved), 0);
    appendKeyId(bytes, kind);
    appendName(bytes, kBoardName);
    return bytes;
}

Bytes loaderContent(ResidentLoaderKind kind)
{
    Bytes bytes = demoApplication(0x0100, FIELDFLASH_LOADER_CODE_SIZE);
    std::ranges::copy(loaderHeader(kind), bytes.begin() + FIELDFLASH_LOADER_HEADER_OFFSET);
    return bytes;
}

Bytes loaderReplacement(ResidentLoaderKind kind)
{
    return behindHeader(kind, FIELDFLASH_SIGNED_LOADER, FIELDFLASH_LOADER_BASE, 0x0100,
                        loaderContent(kind));
}

Bytes loaderApplication(ResidentLoaderKind kind, std::uint16_t bcdDevice, ByteCount size,
                        Address base)
{
    const Address vectors = base + FIELDFLASH_SIGNED_HEADER_SIZE;
    return behindHeader(
        kind, FIELDFLASH_SIGNED_APPLICATION, vectors, bcdDevice,
        demoApplication(bcdDevice, size - FIELDFLASH_SIGNED_HEADER_SIZE, kDemoStackTop, vectors));
}

ResidentLoaderKind loaderIn(const FlashMemory& flash)
{
    const Bytes header = flash.read(
        {FIELDFLASH_LOADER_BASE + FIELDFLASH_LOADER_HEADER_OFFSET, sizeof(FieldflashLoaderHeader)});
    if (readLittle32(header, 0) != FIELDFLASH_LOADER_MAGIC)
        return ResidentLoaderKind::Off;
    if (header[offsetof(FieldflashLoaderHeader, slots)] == 2)
        return ResidentLoaderKind::Slots;
    const std::uint32_t features = readLittle32(header, offsetof(FieldflashLoaderHeader, features));
    return (features & FIELDFLASH_LOADER_SIGNED) != 0 ? ResidentLoaderKind::Signed
                                                      : ResidentLoaderKind::Unsigned;
}

LoaderFinding inspectProgram(const FlashMemory& flash, ResidentLoaderKind kind,
                             std::uint16_t headerKind, Address base)
{
    const Address vectors = base + FIELDFLASH_SIGNED_HEADER_SIZE;
    const AddressRange whole{base, FIELDFLASH_SIGNED_HEADER_SIZE};
    const Bytes header = flash.read(whole);
    if (readLittle32(header, 0) != FIELDFLASH_SIGNED_MAGIC)
        return LoaderFinding::NoProgram;
    const ByteView checked = ByteView(header).first(FIELDFLASH_SIGNED_HEADER_CRC_BYTES);
    // Not the marks behind it, which may be torn.
    if (flash.firstEccError({base, sizeof(SignedHeader)})
        || readLittle32(header, offsetof(SignedHeader, headerCrc32)) != crcOf(checked))
        return LoaderFinding::Incomplete;
    const std::uint32_t length = readLittle32(header, offsetof(SignedHeader, length));
    const std::uint32_t start = readLittle32(header, offsetof(SignedHeader, start));
    const Address wanted =
        headerKind == FIELDFLASH_SIGNED_LOADER ? FIELDFLASH_LOADER_BASE : vectors;
    const AddressRange program{vectors, length};
    const AddressRange room =
        hasSlots(kind) ? AddressRange{base, FIELDFLASH_LOADER_SLOT_SIZE} : flash.range();
    const std::uint32_t flags = hasSlots(kind) ? FIELDFLASH_SIGNED_MUST_CONFIRM : 0;
    if (readLittle16(header, offsetof(SignedHeader, kind)) != headerKind || start != wanted
        || readLittle16(header, offsetof(SignedHeader, part)) != kPart
        || readLittle32(header, offsetof(SignedHeader, flags)) != flags
        || !hasName(header, kBoardName) || length < 8 || !room.contains(program))
        return LoaderFinding::Foreign;
    if (flash.firstEccError(program)
        || crcOf(flash.read(program)) != readLittle32(header, offsetof(SignedHeader, crc32)))
        return LoaderFinding::Incomplete;
    if (!checksSignatures(kind))
        return LoaderFinding::None;
    const ByteView signature = ByteView(header).subspan(offsetof(SignedHeader, signature), 64);
    const bool isSigned =
        std::ranges::any_of(signature, [](std::uint8_t byte) { return byte != 0; })
        && std::equal(std::begin(kLoaderKeyId), std::end(kLoaderKeyId),
                      header.begin() + offsetof(SignedHeader, keyId));
    return isSigned ? LoaderFinding::None : LoaderFinding::Signature;
}

bool isMarkedVerified(const FlashMemory& flash, ResidentLoaderKind kind, Address base)
{
    const Address at = base + FIELDFLASH_LOADER_MARKER_OFFSET;
    const Bytes marker = flash.read({at, kDoubleWordSize});
    const std::uint32_t high = readLittle32(marker, 4);
    // With two slots, a number and its complement.
    const bool isWhole =
        hasSlots(kind) ? high >> 16 == (~high & 0xFFFFU) : high == FIELDFLASH_LOADER_VERIFIED_HIGH;
    return !flash.firstEccError({at, kDoubleWordSize})
        && readLittle32(marker, 0) == FIELDFLASH_LOADER_VERIFIED_LOW && isWhole;
}

} // namespace fieldflash::board
