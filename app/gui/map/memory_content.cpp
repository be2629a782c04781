// SPDX-License-Identifier: MIT
#include "app/gui/map/memory_content.h"

#include <algorithm>

namespace fieldflash::gui {

std::vector<MemoryRange> joined(std::vector<MemoryRange> ranges)
{
    std::ranges::sort(ranges);
    std::vector<MemoryRange> result;
    for (const MemoryRange& next : ranges) {
        if (next.range.isEmpty())
            continue;
        const bool touches = !result.empty()
            && result.back().alternateSetting == next.alternateSetting
            && result.back().range.end() >= next.range.first;
        if (!touches) {
            result.push_back(next);
            continue;
        }
        AddressRange& last = result.back().range;
        last.size = std::max(last.end(), next.range.end()) - last.first;
    }
    return result;
}

MemoryContent MemoryContent::of(const image::FirmwareImage& image)
{
    MemoryContent content;
    for (const image::Target& target : image.targets)
        for (const image::Segment& segment : target.segments)
            content.add(target.alternateSetting, segment.address, segment.bytes);
    return content;
}

void MemoryContent::add(std::uint8_t alternateSetting, Address first, ByteView bytes)
{
    if (bytes.empty())
        return;
    const Place place{alternateSetting, first};
    auto next = std::ranges::upper_bound(m_pieces, place, {},
                                         [](const Piece& piece) { return piece.range().first(); });
    const auto touches = [](const Piece& left, std::uint8_t setting, Address from) {
        return left.alternateSetting == setting && left.range().range.end() == from;
    };
    if (next != m_pieces.begin() && touches(*(next - 1), alternateSetting, first)) {
        --next;
        next->bytes.insert(next->bytes.end(), bytes.begin(), bytes.end());
    } else {
        next = m_pieces.insert(next, {alternateSetting, first, Bytes(bytes.begin(), bytes.end())});
    }
    const auto after = next + 1;
    if (after == m_pieces.end() || !touches(*next, after->alternateSetting, after->first))
        return;
    next->bytes.insert(next->bytes.end(), after->bytes.begin(), after->bytes.end());
    m_pieces.erase(after);
}

ByteCount MemoryContent::size() const
{
    ByteCount size = 0;
    for (const Piece& piece : m_pieces)
        size += piece.bytes.size();
    return size;
}

std::vector<MemoryRange> MemoryContent::ranges() const
{
    std::vector<MemoryRange> ranges;
    for (const Piece& piece : m_pieces)
        ranges.push_back(piece.range());
    return ranges;
}

const MemoryContent::Piece* MemoryContent::pieceAt(Place place) const
{
    const auto next = std::ranges::upper_bound(
        m_pieces, place, {}, [](const Piece& piece) { return piece.range().first(); });
    if (next == m_pieces.begin() || !(next - 1)->range().contains(place))
        return nullptr;
    return &*(next - 1);
}

std::optional<std::uint8_t> MemoryContent::at(Place place) const
{
    const Piece* piece = pieceAt(place);
    return piece ? std::optional(piece->bytes[place.address - piece->first]) : std::nullopt;
}

ByteView MemoryContent::from(Place place, ByteCount most) const
{
    const Piece* piece = pieceAt(place);
    if (!piece)
        return {};
    const ByteView rest = ByteView(piece->bytes).subspan(place.address - piece->first);
    return rest.first(std::min<std::size_t>(rest.size(), most));
}

std::vector<AddressRange> MemoryContent::within(const MemoryRange& range) const
{
    std::vector<AddressRange> parts;
    const auto endsBefore = [&range](const Piece& piece) {
        return piece.alternateSetting < range.alternateSetting
            || (piece.alternateSetting == range.alternateSetting
                && piece.range().range.end() <= range.range.first);
    };
    for (auto piece = std::ranges::partition_point(m_pieces, endsBefore); piece != m_pieces.end();
         ++piece) {
        const AddressRange part = intersection(piece->range().range, range.range);
        if (piece->alternateSetting != range.alternateSetting || part.isEmpty())
            break;
        parts.push_back(part);
    }
    return parts;
}

} // namespace fieldflash::gui
