// SPDX-License-Identifier: MIT
#include "core/image/content/check_image.h"
#include "core/image/format/uf2_format.h"
#include "core/image/format/write_image.h"

#include <algorithm>

namespace fieldflash::image {

namespace {

struct Uf2Piece {
    Address address = 0;
    ByteView bytes;
};

/// Pieces that do not cross a multiple of 256 bytes, the smallest flash page on chips with a UF2
/// bootloader.
std::vector<Uf2Piece> piecesOf(const FirmwareImage& image)
{
    std::vector<Uf2Piece> pieces;
    for (const Segment* segment : segmentsInOrder(image)) {
        ByteView rest = segment->bytes;
        Address address = segment->address;
        while (!rest.empty()) {
            const std::size_t size =
                std::min(rest.size(), uf2::kUsualPayload - address % uf2::kUsualPayload);
            pieces.push_back({address, rest.first(size)});
            address += static_cast<Address>(size);
            rest = rest.subspan(size);
        }
    }
    return pieces;
}

void appendBlock(Bytes& file, const Uf2Piece& piece, std::uint32_t number, std::uint32_t count,
                 const std::optional<std::uint32_t>& family)
{
    const std::size_t start = file.size();
    appendLittle32(file, uf2::kMagicStart0);
    appendLittle32(file, uf2::kMagicStart1);
    appendLittle32(file, family ? uf2::kHasFamily : 0);
    appendLittle32(file, piece.address);
    appendLittle32(file, static_cast<std::uint32_t>(piece.bytes.size()));
    appendLittle32(file, number);
    appendLittle32(file, count);
    appendLittle32(file, family.value_or(0));
    file.insert(file.end(), piece.bytes.begin(), piece.bytes.end());
    file.resize(start + uf2::kMagicEndOffset, kErasedByte);
    appendLittle32(file, uf2::kMagicEnd);
}

} // namespace

Result<Bytes> writeUf2(const FirmwareImage& image)
{
    if (const Result<void> checked = checkForOneMemory(image, QStringLiteral(".uf2")); !checked)
        return failure(checked.error());
    const std::vector<Uf2Piece> pieces = piecesOf(image);
    Bytes file;
    file.reserve(pieces.size() * uf2::kBlockSize);
    std::uint32_t number = 0;
    for (const Uf2Piece& piece : pieces)
        appendBlock(file, piece, number++, static_cast<std::uint32_t>(pieces.size()),
                    image.familyId);
    return file;
}

} // namespace fieldflash::image
