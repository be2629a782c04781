// SPDX-License-Identifier: MIT
#include "core/image/loader/loader_image.h"

#include "core/image/content/printable_text.h"
#include "core/image/program/program_start.h"
#include "firmware/contract/flash_map.h"
#include "firmware/contract/loader.h"

#include <cstddef>
#include <utility>

namespace fieldflash::image {

namespace {

using RawLoader = FieldflashLoaderHeader;

FirmwareImage oneSegment(const FirmwareImage& image, Address address, Bytes bytes)
{
    FirmwareImage result;
    result.format = Format::DfuSe;
    result.identity = image.identity;
    Target target;
    target.segments.push_back({address, std::move(bytes)});
    result.targets.push_back(std::move(target));
    return result;
}

} // namespace

std::optional<LoaderImage> findLoader(const FirmwareImage& image)
{
    const Segment* const start = lowestSegment(image);
    if (start == nullptr)
        return std::nullopt;
    LoaderImage loader;
    ByteView bytes = start->bytes;
    if (hasSignedMark(bytes)) {
        loader.header = findSignedHeader(bytes);
        if (!loader.header || loader.header->kind != SignedHeader::Kind::Loader)
            return std::nullopt;
        bytes = bytes.subspan(kSignedHeaderSize);
    }
    constexpr std::size_t kAt = FIELDFLASH_LOADER_HEADER_OFFSET;
    if (bytes.size() < kAt + sizeof(RawLoader)
        || readLittle32(bytes, kAt) != FIELDFLASH_LOADER_MAGIC)
        return std::nullopt;
    const ByteView raw = bytes.subspan(kAt, sizeof(RawLoader));
    loader.application = readLittle32(raw, offsetof(RawLoader, application));
    // Between it and the programs is a page of records.
    if (FIELDFLASH_LOADER_BASE + bytes.size() + FIELDFLASH_PAGE_SIZE > loader.application)
        return std::nullopt;
    loader.version = readLittle16(raw, offsetof(RawLoader, bcdLoader));
    loader.part = readLittle16(raw, offsetof(RawLoader, part));
    loader.board = printablePart(raw.subspan(offsetof(RawLoader, board), sizeof(RawLoader::board)));
    loader.isSigned =
        (readLittle32(raw, offsetof(RawLoader, features)) & FIELDFLASH_LOADER_SIGNED) != 0;
    return loader;
}

FirmwareImage loaderForRom(const FirmwareImage& image)
{
    const ByteView bytes = lowestSegment(image)->bytes;
    const ByteView loader = hasSignedMark(bytes) ? bytes.subspan(kSignedHeaderSize) : bytes;
    return oneSegment(image, FIELDFLASH_LOADER_BASE, Bytes(loader.begin(), loader.end()));
}

FirmwareImage loaderForLoader(const FirmwareImage& image, Address application)
{
    const ByteView bytes = lowestSegment(image)->bytes;
    return oneSegment(image, application, Bytes(bytes.begin(), bytes.end()));
}

} // namespace fieldflash::image
