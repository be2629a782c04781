// SPDX-License-Identifier: MIT
#include "app/gui/map/byte_comparison.h"

#include <algorithm>
#include <cstring>

namespace fieldflash::gui {

namespace {

/// Most of the bytes are equal: whole blocks are skipped.
constexpr std::size_t kBlock = 4096;

void note(Comparison& comparison, Place place)
{
    ++comparison.differentBytes;
    if (!comparison.places.empty()) {
        MemoryRange& last = comparison.places.back();
        if (last.alternateSetting == place.alternateSetting
            && place.address < last.range.end() + kDifferenceGap) {
            last.range.size = ByteCount{place.address} + 1 - last.range.first;
            return;
        }
    }
    comparison.places.push_back({place.alternateSetting, {place.address, 1}});
}

void compareBytes(Comparison& comparison, Place first, ByteView found, ByteView expected)
{
    for (std::size_t offset = 0; offset < expected.size(); offset += kBlock) {
        const std::size_t size = std::min(kBlock, expected.size() - offset);
        if (std::memcmp(found.data() + offset, expected.data() + offset, size) == 0)
            continue;
        for (std::size_t i = offset; i < offset + size; ++i)
            if (found[i] != expected[i])
                note(comparison, {first.alternateSetting, first.address + static_cast<Address>(i)});
    }
}

} // namespace

const MemoryRange* Comparison::next(Place after) const
{
    if (places.empty())
        return nullptr;
    const auto found = std::ranges::upper_bound(places, after, {}, &MemoryRange::first);
    return found == places.end() ? &places.front() : &*found;
}

const MemoryRange* Comparison::previous(Place before) const
{
    if (places.empty())
        return nullptr;
    const auto found = std::ranges::lower_bound(places, before, {}, &MemoryRange::first);
    return found == places.begin() ? &places.back() : &*(found - 1);
}

bool Comparison::touches(const MemoryRange& range) const
{
    auto found = std::ranges::upper_bound(places, range.first(), {}, &MemoryRange::first);
    const auto meets = [&range](const MemoryRange& place) {
        return place.alternateSetting == range.alternateSetting
            && place.range.overlaps(range.range);
    };
    return (found != places.begin() && meets(*(found - 1)))
        || (found != places.end() && meets(*found));
}

Comparison compare(const MemoryContent& device, const MemoryContent& file)
{
    Comparison comparison;
    for (const MemoryContent::Piece& piece : file.pieces()) {
        for (const AddressRange& part : device.within(piece.range())) {
            const Place first{piece.alternateSetting, part.first};
            compareBytes(comparison, first, device.from(first, part.size),
                         file.from(first, part.size));
            comparison.comparedBytes += part.size;
        }
    }
    comparison.unknownBytes = file.size() - comparison.comparedBytes;
    return comparison;
}

} // namespace fieldflash::gui
