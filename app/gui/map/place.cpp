// SPDX-License-Identifier: MIT
#include "app/gui/map/place.h"

namespace fieldflash::gui {

memory::SparseBytes contentOf(const image::FirmwareImage& image)
{
    memory::SparseBytes content;
    for (const image::Target& target : image.targets)
        for (const image::Segment& segment : target.segments)
            content.put(target.alternateSetting, segment.address, segment.bytes);
    return content;
}

std::vector<memory::MemoryRange> knownRanges(const memory::SparseBytes& content)
{
    const auto pieces = content.pieces();
    std::vector<memory::MemoryRange> ranges;
    ranges.reserve(pieces.size());
    for (const memory::SparseBytes::Piece& piece : pieces)
        ranges.push_back(piece.place());
    return ranges;
}

std::optional<std::uint8_t> byteAt(const memory::SparseBytes& content, Place place)
{
    const ByteView found = content.from(place.alternateSetting, place.address, 1);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

} // namespace fieldflash::gui
