// SPDX-License-Identifier: MIT
#include "app/gui/memory/hex_rows.h"

#include <algorithm>

namespace fieldflash::gui {

HexRows::HexRows(std::vector<memory::MemoryRange> regions, int bytesPerRow)
    : m_bytesPerRow(bytesPerRow)
{
    int row = 0;
    for (const memory::MemoryRange& memory : memory::joined(std::move(regions))) {
        Region region{.memory = memory, .firstRow = row + (m_regions.empty() ? 0 : 1)};
        const ByteCount begin = rowAddress(memory.range.first);
        region.rows =
            static_cast<int>((memory.range.end() - begin + static_cast<ByteCount>(bytesPerRow) - 1)
                             / static_cast<ByteCount>(bytesPerRow));
        row = region.firstRow + region.rows;
        m_regions.push_back(region);
    }
}

Address HexRows::rowAddress(Address address) const
{
    return address & ~static_cast<Address>(m_bytesPerRow - 1);
}

int HexRows::count() const
{
    return m_regions.empty() ? 0 : m_regions.back().firstRow + m_regions.back().rows;
}

HexRow HexRows::row(int index) const
{
    const auto next = std::ranges::upper_bound(m_regions, index, {}, &Region::firstRow);
    // The tear before a region belongs to the region.
    if (next != m_regions.end() && index == next->firstRow - 1) {
        const memory::MemoryRange& before = (next - 1)->memory;
        HexRow tear{.first = firstOf(next->memory), .range = {next->memory.range.first, 0}};
        if (before.alternateSetting == next->memory.alternateSetting)
            tear.leftOut = next->memory.range.first - before.range.end();
        return tear;
    }
    const Region& region = *(next - 1);
    const auto size = static_cast<ByteCount>(m_bytesPerRow);
    const ByteCount address = rowAddress(region.memory.range.first)
        + static_cast<ByteCount>(index - region.firstRow) * size;
    const Place first{region.memory.alternateSetting, static_cast<Address>(address)};
    return {.first = first,
            .range = intersection(region.memory.range, {first.address, size}),
            .leftOut = 0};
}

std::size_t HexRows::regionOf(Place place) const
{
    const auto next = std::ranges::upper_bound(
        m_regions, place, {}, [](const Region& region) { return firstOf(region.memory); });
    return next == m_regions.begin() ? 0 : static_cast<std::size_t>(next - m_regions.begin()) - 1;
}

std::optional<int> HexRows::rowOf(Place place) const
{
    if (m_regions.empty())
        return std::nullopt;
    const Region& region = m_regions[regionOf(place)];
    if (!gui::contains(region.memory, place))
        return std::nullopt;
    return region.firstRow
        + static_cast<int>((place.address - rowAddress(region.memory.range.first))
                           / static_cast<Address>(m_bytesPerRow));
}

Place HexRows::nearest(Place place) const
{
    const Region& region = m_regions[regionOf(place)];
    const memory::MemoryRange& memory = region.memory;
    if (gui::contains(memory, place))
        return place;
    if (place < firstOf(memory))
        return firstOf(memory);
    return {memory.alternateSetting, static_cast<Address>(memory.range.end() - 1)};
}

Place HexRows::moved(Place place, std::int64_t bytes) const
{
    std::size_t index = regionOf(place);
    std::int64_t offset = static_cast<std::int64_t>(place.address)
        - static_cast<std::int64_t>(m_regions[index].memory.range.first) + bytes;
    while (offset < 0 && index > 0)
        offset += static_cast<std::int64_t>(m_regions[--index].memory.range.size);
    while (offset >= static_cast<std::int64_t>(m_regions[index].memory.range.size)
           && index + 1 < m_regions.size())
        offset -= static_cast<std::int64_t>(m_regions[index++].memory.range.size);
    const memory::MemoryRange& memory = m_regions[index].memory;
    offset = std::clamp<std::int64_t>(offset, 0, static_cast<std::int64_t>(memory.range.size) - 1);
    return {memory.alternateSetting, memory.range.first + static_cast<Address>(offset)};
}

Place HexRows::first() const { return firstOf(m_regions.front().memory); }

Place HexRows::last() const
{
    const memory::MemoryRange& memory = m_regions.back().memory;
    return {memory.alternateSetting, static_cast<Address>(memory.range.end() - 1)};
}

} // namespace fieldflash::gui
