// SPDX-License-Identifier: MIT
// Plans of jobs that do not write.
#include "core/base/words.h"
#include "core/plan/detail/sector_content.h"
#include "core/plan/plan.h"

#include <algorithm>

namespace fieldflash::plan {

namespace {

using Kind = Operation::Kind;

/// The sectors of `area` in `range`; an error if a border of `range` is inside a sector.
Result<std::vector<memory::Sector>> wholeSectors(const memory::MemoryArea& area, AddressRange range)
{
    std::vector<memory::Sector> sectors = memory::MemoryMap::sectorsIn(area, range);
    ByteCount inside = 0;
    for (const memory::Sector& sector : sectors) {
        if (!range.contains(sector.range))
            return failure(
                Error(
                    ErrorKind::Usage,
                    Words::tr(
                        "The range covers part of a sector, but only whole sectors can be erased."),
                    Words::tr("Give a range of whole sectors, for example from %1 with a "
                              "length of %2 bytes.")
                        .arg(addressText(sector.range.first))
                        .arg(sector.range.size))
                    .withDetail(QStringLiteral("%1 cuts through %2")
                                    .arg(rangeText(range), rangeText(sector.range))));
        if (!sector.isErasable)
            return failure(Error(ErrorKind::OutsideMap, Words::tr("This memory cannot be erased."))
                               .withDetail(rangeText(sector.range)));
        inside += sector.range.size;
    }
    if (inside != range.size)
        return failure(Error(ErrorKind::OutsideMap,
                             Words::tr("The device does not have memory in the whole range."))
                           .withDetail(rangeText(range)));
    return sectors;
}

/// Overlapping ranges erase a sector only once.
void addErase(Plan& plan, std::uint8_t alternateSetting, const memory::Sector& sector)
{
    const SectorPlan erased{{alternateSetting, sector.range}, SectorIntent::Erase};
    if (std::ranges::find(plan.sectors, erased) != plan.sectors.end())
        return;
    plan.operations.push_back({{alternateSetting, sector.range}, Kind::EraseSector, {}, 0});
    plan.sectors.push_back(erased);
}

/// One Verify operation per contiguous run of erased sectors.
void addEmptyChecks(Plan& plan, const memory::FlashCells& cells)
{
    std::vector<memory::MemoryRange> erased;
    for (const SectorPlan& sector : plan.sectors)
        memory::appendJoined(erased, sector);
    for (const memory::MemoryRange& check : erased)
        plan.operations.push_back(
            {check, Kind::Verify, cells.erased(check.range.size), check.range.size});
}

/// The sectors of the flash, without operations.
Result<Plan> planOfFlash(const memory::MemoryMap& map, SectorIntent intent)
{
    const auto first = map.firstFlashAddress();
    const memory::MemoryArea* area = first ? map.areaAt(*first) : nullptr;
    if (area == nullptr || area->sectors.empty())
        return failure(ErrorKind::OutsideMap,
                       Words::tr("The device does not announce erasable memory."));
    Plan plan;
    plan.sectors.reserve(area->sectors.size());
    for (const memory::Sector& sector : area->sectors)
        plan.sectors.push_back({{area->alternateSetting, sector.range}, intent});
    return plan;
}

Result<Plan> massErasePlan(const memory::MemoryMap& map)
{
    Result<Plan> plan = planOfFlash(map, SectorIntent::Erase);
    if (!plan)
        return plan;
    const SectorPlan& first = plan->sectors.front();
    const ByteCount size = plan->sectors.back().range.end() - first.range.first;
    plan->operations.push_back({first.at({first.range.first, size}), Kind::MassErase, {}, 0});
    return plan;
}

} // namespace

Result<Plan> makeEmptyCheckPlan(const memory::MemoryMap& map)
{
    Result<Plan> plan = planOfFlash(map, SectorIntent::Keep);
    if (!plan)
        return plan;
    addEmptyChecks(*plan, map.cells());
    plan->addTotals(map, Timings());
    return plan;
}

Result<Plan> makeErasePlan(const std::vector<AddressRange>& ranges, const memory::MemoryMap& map,
                           bool verify)
{
    Plan plan;
    if (ranges.empty()) {
        auto mass = massErasePlan(map);
        if (!mass)
            return mass;
        plan = std::move(*mass);
    }
    for (const AddressRange& range : ranges) {
        const memory::MemoryArea* area = range.fits() ? map.areaAt(range.first) : nullptr;
        if (area == nullptr || range.isEmpty())
            return failure(
                Error(ErrorKind::OutsideMap, Words::tr("The device does not have memory there."))
                    .withDetail(addressText(range.first)));
        const auto sectors = wholeSectors(*area, range);
        if (!sectors)
            return failure(sectors.error());
        for (const memory::Sector& sector : *sectors)
            addErase(plan, area->alternateSetting, sector);
    }
    if (verify)
        addEmptyChecks(plan, map.cells());
    plan.addTotals(map, Timings());
    return plan;
}

Result<Plan> makeVerifyPlan(const image::FirmwareImage& image, const memory::MemoryMap& map)
{
    const auto areas = imageByArea(image, map);
    if (!areas)
        return failure(areas.error());
    Plan plan;
    for (const AreaImage& part : *areas) {
        for (const memory::Sector& sector : part.area->sectors)
            plan.sectors.push_back(
                {{part.area->alternateSetting, sector.range}, SectorIntent::Keep});
        for (const image::Segment* segment : part.segments) {
            const bool isHashed = map.cells().hashedPage != 0;
            if (!isHashed && !memory::MemoryMap::isReadable(*part.area, segment->range()))
                return failure(
                    Error(ErrorKind::OutsideMap,
                          Words::tr("This memory cannot be read, so nothing can be compared."))
                        .withDetail(rangeText(segment->range())));
            plan.operations.push_back({{part.area->alternateSetting, segment->range()},
                                       Kind::Verify,
                                       segment->bytes,
                                       segment->bytes.size()});
        }
    }
    plan.addTotals(map, Timings());
    return plan;
}

} // namespace fieldflash::plan
