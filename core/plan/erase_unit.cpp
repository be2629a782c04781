// SPDX-License-Identifier: MIT
#include "core/plan/erase_unit.h"

#include "core/plan/plan.h"

#include <algorithm>
#include <utility>

namespace fieldflash::plan {

namespace {

/// In blocks: a larger sector is not read just to check its erase.
constexpr ByteCount kSmallSector = 2;
constexpr ByteCount kLargestUnit = ByteCount{1} << 24;

struct Unit {
    AddressRange range;
    bool wasErased = false;
    bool isErased = false;
    bool isSame = false;
};

/// All program units of the range that are known before and after the erase, ascending.
std::vector<Unit> unitsIn(const memory::MemoryRange& range, const memory::SparseBytes& before,
                          const memory::SparseBytes& after, const memory::FlashCells& cells)
{
    std::vector<Unit> units;
    for (ByteCount at = range.range.first; at < range.range.end(); at += cells.programUnit) {
        const memory::MemoryRange place = range.at(cells.unitAt(at));
        const auto old = before.find(place);
        const auto now = after.find(place);
        if (!old || !now || before.hasUnreadable(place) || after.hasUnreadable(place))
            continue;
        units.push_back({place.range, cells.isErased(*old), cells.isErased(*now),
                         std::ranges::equal(*old, *now)});
    }
    return units;
}

bool isWitness(const memory::MemoryRange& unit, const memory::SparseBytes& before,
               const memory::FlashCells& cells)
{
    const auto bytes = before.find(unit);
    return bytes && !cells.isErased(*bytes) && !before.hasUnreadable(unit);
}

/// The nearest non-empty unit before the sector, if everything up to it is known.
std::optional<Address> witnessInFront(const memory::MemoryRange& sector,
                                      const memory::SparseBytes& before,
                                      const memory::FlashCells& cells, ByteCount reach)
{
    const ByteCount first = sector.range.first;
    for (ByteCount distance = cells.programUnit; distance <= std::min(reach, first);
         distance += cells.programUnit) {
        const memory::MemoryRange unit = sector.at(cells.unitAt(first - distance));
        if (!before.isKnown(unit) || before.hasUnreadable(unit))
            return std::nullopt;
        if (isWitness(unit, before, cells))
            return unit.range.first;
    }
    return std::nullopt;
}

std::optional<ByteCount> endOfWitnessBehind(const memory::MemoryRange& sector,
                                            const memory::SparseBytes& before,
                                            const memory::FlashCells& cells, ByteCount reach)
{
    const ByteCount end = sector.range.end();
    for (ByteCount at = end; at < end + reach; at += cells.programUnit) {
        const memory::MemoryRange unit = sector.at(cells.unitAt(at));
        if (!unit.range.fits() || !before.isKnown(unit) || before.hasUnreadable(unit))
            return std::nullopt;
        if (isWitness(unit, before, cells))
            return unit.range.end();
    }
    return std::nullopt;
}

bool hasContent(const memory::MemoryRange& range, const memory::SparseBytes& before,
                const memory::FlashCells& cells)
{
    return std::ranges::any_of(before.parts(range),
                               [&](const auto& piece) { return !cells.isErased(piece.bytes); });
}

/// The smallest power of two whose aligned block contains the whole range.
ByteCount unitAround(const AddressRange& range, ByteCount size)
{
    ByteCount unit = size;
    while (unit < kLargestUnit && range.first / unit != (range.end() - 1) / unit)
        unit *= 2;
    return unit;
}

/// True if the sector is erased up to `size` and unchanged after it.
bool endsAt(ByteCount size, const AddressRange& sector, const std::vector<Unit>& units)
{
    bool isErasedBefore = false;
    bool isLeftBehind = false;
    for (const Unit& unit : units) {
        const bool isBehind = unit.range.first - sector.first >= size;
        if (isBehind ? !unit.isSame : !unit.isErased)
            return false;
        isErasedBefore = isErasedBefore || (!isBehind && !unit.wasErased);
        isLeftBehind = isLeftBehind || (isBehind && !unit.wasErased);
    }
    return isErasedBefore && isLeftBehind;
}

} // namespace

std::vector<memory::MemoryRange> aroundSector(const memory::MemoryArea& area,
                                              const AddressRange& sector, ByteCount blockSize)
{
    const ByteCount before = std::min(ByteCount{sector.first}, blockSize);
    const bool isLarge = sector.size > kSmallSector * blockSize;
    std::vector<memory::MemoryRange> readable;
    for (const memory::Sector& other : area.sectors) {
        const ByteCount first = other.range.first;
        const ByteCount begin = std::max(first, sector.first - before);
        const ByteCount end = std::min(other.range.end(), sector.end() + blockSize);
        if (!other.isReadable || begin >= end || (isLarge && other.range == sector))
            continue;
        memory::appendJoined(readable,
                             {area.alternateSetting, {static_cast<Address>(begin), end - begin}});
    }
    return readable;
}

std::optional<memory::MemoryRange> eraseUnitCheck(const memory::MemoryRange& sector,
                                                  const memory::SparseBytes& before,
                                                  const memory::FlashCells& cells,
                                                  ByteCount blockSize)
{
    if (!cells.isWholeUnits(sector.range))
        return std::nullopt;
    const auto front = witnessInFront(sector, before, cells, blockSize);
    const auto behind = endOfWitnessBehind(sector, before, cells, blockSize);
    // An erase unit smaller by a power of two ends at the middle of the sector or before, and the
    // beginning is erased in any case. The end therefore reveals it, with one short read.
    const ByteCount tail = cells.roundedUp(std::min(sector.range.size / 2, blockSize / 2));
    const memory::MemoryRange endOfSector =
        sector.at({static_cast<Address>(sector.range.end() - tail), tail});
    if (!front && !behind && !hasContent(endOfSector, before, cells))
        return std::nullopt;
    const ByteCount end = behind.value_or(sector.range.end());
    ByteCount first = front.value_or(endOfSector.range.first);
    const ByteCount most = front ? 3 * blockSize : blockSize;
    if (end - first > most)
        first = end - std::min(end - first, blockSize);
    return sector.at({static_cast<Address>(first), end - first});
}

void insertEraseUnitCheck(std::vector<Operation>& operations, const memory::SparseBytes& known,
                          const memory::FlashCells& cells, ByteCount blockSize)
{
    if (operations.empty() || operations.front().kind != Operation::Kind::EraseSector)
        return;
    const memory::MemoryRange sector = operations.front();
    const auto proof = eraseUnitCheck(sector, known, cells, blockSize);
    if (!proof)
        return;
    Bytes expected = cells.erased(proof->range.size);
    for (const AddressRange& beside : memory::remainder(proof->range, {sector.range})) {
        const auto bytes = known.find(proof->at(beside));
        std::ranges::copy(*bytes,
                          expected.begin()
                              + static_cast<std::ptrdiff_t>(beside.first - proof->range.first));
    }
    operations.insert(operations.begin() + 1,
                      {*proof, Operation::Kind::CheckEraseUnit, std::move(expected), 0});
}

ObservedErase judgeErase(const memory::MemoryRange& sector, const memory::SparseBytes& before,
                         const memory::SparseBytes& after, const memory::FlashCells& cells)
{
    AddressRange erased = sector.range;
    for (const memory::SparseBytes::Piece& piece : after.pieces()) {
        for (const Unit& unit : unitsIn(piece.place(), before, after, cells)) {
            if (sector.range.overlaps(unit.range) || unit.wasErased || !unit.isErased)
                continue;
            const ByteCount end = std::max(erased.end(), unit.range.end());
            erased.first = std::min(erased.first, unit.range.first);
            erased.size = end - erased.first;
        }
    }
    if (erased != sector.range)
        return {ObservedErase::Extent::Larger, unitAround(erased, sector.range.size)};
    const std::vector<Unit> inside = unitsIn(sector, before, after, cells);
    if (std::ranges::all_of(inside, &Unit::isErased))
        return {ObservedErase::Extent::AsAnnounced, sector.range.size};
    for (ByteCount size = sector.range.size / 2; size >= cells.programUnit; size /= 2) {
        if (endsAt(size, sector.range, inside))
            return {ObservedErase::Extent::Smaller, size};
    }
    return {ObservedErase::Extent::Unclear, 0};
}

} // namespace fieldflash::plan
