// SPDX-License-Identifier: MIT
#include "core/memory/memory_map.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace fieldflash::memory {

namespace {

/// The first sector that ends after the address.
auto firstSectorBehind(const MemoryArea& area, ByteCount address)
{
    return std::ranges::upper_bound(area.sectors, address, {},
                                    [](const Sector& sector) { return sector.range.end(); });
}

bool isCovered(const MemoryArea& area, AddressRange range, bool Sector::* attribute)
{
    ByteCount next = range.first;
    auto sector = firstSectorBehind(area, next);
    while (next < range.end()) {
        if (sector == area.sectors.end() || sector->range.first > next || !((*sector).*attribute))
            return false;
        next = sector->range.end();
        ++sector;
    }
    return true;
}

bool isRewritable(const Sector& sector) { return sector.isErasable && sector.isWritable; }

bool isReadableFlash(const Sector& sector) { return sector.isReadable && isRewritable(sector); }

} // namespace

ByteCount MemoryArea::size() const
{
    ByteCount sum = 0;
    for (const Sector& sector : sectors)
        sum += sector.range.size;
    return sum;
}

bool areAlike(const std::vector<MemoryArea>& left, const std::vector<MemoryArea>& right)
{
    return std::ranges::equal(left, right, [](const MemoryArea& one, const MemoryArea& other) {
        return one.alternateSetting == other.alternateSetting && one.sectors == other.sectors;
    });
}

MemoryMap::MemoryMap(std::vector<MemoryArea> areas, FlashCells cells)
    : m_areas(std::move(areas)),
      m_cells(cells)
{
    std::ranges::stable_sort(m_areas, {}, &MemoryArea::alternateSetting);
}

const MemoryArea* MemoryMap::area(std::uint8_t alternateSetting) const
{
    const auto found = std::ranges::find(m_areas, alternateSetting, &MemoryArea::alternateSetting);
    return found == m_areas.end() ? nullptr : &*found;
}

const MemoryArea* MemoryMap::areaAt(Address address) const
{
    for (const MemoryArea& candidate : m_areas) {
        const auto sector = firstSectorBehind(candidate, address);
        if (sector != candidate.sectors.end() && sector->range.contains(ByteCount{address}))
            return &candidate;
    }
    return nullptr;
}

std::vector<Sector> MemoryMap::sectorsIn(const MemoryArea& area, AddressRange range)
{
    std::vector<Sector> found;
    for (auto sector = firstSectorBehind(area, range.first);
         sector != area.sectors.end() && sector->range.overlaps(range); ++sector)
        found.push_back(*sector);
    return found;
}

bool MemoryMap::isReadable(const MemoryArea& area, AddressRange range)
{
    return isCovered(area, range, &Sector::isReadable);
}

bool MemoryMap::isWritable(const MemoryArea& area, AddressRange range)
{
    return isCovered(area, range, &Sector::isWritable);
}

AddressRange MemoryMap::readableUnits(const MemoryRange& range) const
{
    const AddressRange wide = m_cells.wholeUnits(range.range);
    const MemoryArea* found = area(range.alternateSetting);
    return found != nullptr && wide.fits() && isReadable(*found, wide) ? wide : range.range;
}

std::optional<Address> MemoryMap::firstFlashAddress() const
{
    for (const auto isWanted : {isReadableFlash, isRewritable}) {
        for (const MemoryArea& candidate : m_areas) {
            const auto sector = std::ranges::find_if(candidate.sectors, isWanted);
            if (sector != candidate.sectors.end())
                return sector->range.first;
        }
    }
    return std::nullopt;
}

} // namespace fieldflash::memory
