// SPDX-License-Identifier: MIT
#include "app/gui/map/byte_comparison.h"

#include <algorithm>
#include <cstring>

namespace fieldflash::gui {

namespace {

/// Most bytes match: whole blocks are skipped.
constexpr std::size_t kBlock = 4096;

void note(Comparison& comparison, Place place)
{
    ++comparison.differentBytes;
    if (!comparison.places.empty()) {
        memory::MemoryRange& last = comparison.places.back();
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

const memory::MemoryRange* Comparison::next(Place after) const
{
    if (places.empty())
        return nullptr;
    const auto found = std::ranges::upper_bound(places, after, {}, firstOf);
    return found == places.end() ? &places.front() : &*found;
}

const memory::MemoryRange* Comparison::previous(Place before) const
{
    if (places.empty())
        return nullptr;
    const auto found = std::ranges::lower_bound(places, before, {}, firstOf);
    return found == places.begin() ? &places.back() : &*(found - 1);
}

bool Comparison::touches(const memory::MemoryRange& range) const
{
    auto found = std::ranges::upper_bound(places, firstOf(range), {}, firstOf);
    const auto meets = [&range](const memory::MemoryRange& place) {
        return place.alternateSetting == range.alternateSetting
            && place.range.overlaps(range.range);
    };
    return (found != places.begin() && meets(*(found - 1)))
        || (found != places.end() && meets(*found));
}

Comparison compare(const memory::SparseBytes& device, const memory::SparseBytes& file)
{
    Comparison comparison;
    for (const memory::SparseBytes::Piece& piece : file.pieces()) {
        for (const memory::SparseBytes::Piece& known : device.parts(piece.place())) {
            compareBytes(comparison, firstOf(known.place()), known.bytes,
                         memory::slice(piece.bytes, piece.first, known.range()));
            comparison.comparedBytes += known.bytes.size();
        }
    }
    comparison.unknownBytes = file.size() - comparison.comparedBytes;
    return comparison;
}

} // namespace fieldflash::gui
