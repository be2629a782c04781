// SPDX-License-Identifier: MIT
#include "core/plan/detail/mass_erase.h"

#include "core/base/words.h"

#include <algorithm>

namespace fieldflash::plan {

namespace {

bool isErasableFlash(const memory::MemoryArea& area)
{
    return isFlash(area) && std::ranges::any_of(area.sectors, &memory::Sector::isErasable);
}

/// Some ROMs list one memory under several alternate settings.
bool isSamePlace(const memory::MemoryArea& left, const memory::MemoryArea& right)
{
    return std::ranges::equal(left.sectors, right.sectors, {}, &memory::Sector::range,
                              &memory::Sector::range);
}

QString obstacleIn(const memory::MemoryArea& area, const WantedContent& wanted,
                   const PlanRules& rules)
{
    for (const WantedSector& sector : wanted.sectors) {
        if (sector.alternateSetting != area.alternateSetting)
            return Words::tr("The file is for more than one memory.");
    }
    for (const memory::MemoryArea& other : wanted.map->areas()) {
        if (isErasableFlash(other) && !isSamePlace(other, area))
            return Words::tr("The device has several memories and does not state which of them a "
                             "mass erase covers.");
    }
    for (const memory::Sector& sector : area.sectors) {
        if (!sector.isErasable || (!rules.wholeChip && (!sector.isReadable || !sector.isWritable)))
            return Words::tr("Part of the memory is protected or cannot be read.");
        for (const AddressRange& range : rules.excluded) {
            if (range.overlaps(sector.range))
                return Words::tr("Part of the memory is excluded from updates.");
        }
    }
    return {};
}

} // namespace

MassErase examineMassErase(const WantedContent& wanted, const PlanRules& rules)
{
    MassErase result;
    if (rules.isMassEraseImpossible) {
        result.obstacle = Words::tr("The device did not carry out the mass erase.");
        return result;
    }
    if (!rules.writeProtected.empty()) {
        result.obstacle = Words::tr(
            "Part of the memory is write-protected, and the device then ignores a mass erase.");
        return result;
    }
    const memory::MemoryArea* area = wanted.map->area(wanted.vectorAlternate);
    result.obstacle = obstacleIn(*area, wanted, rules);
    if (!result.obstacle.isEmpty())
        return result;
    result.area = area;
    result.cells = wanted.map->cells();
    for (const memory::Sector& sector : area->sectors) {
        if (wanted.find({area->alternateSetting, sector.range}) == nullptr)
            result.outside.push_back(sector);
    }
    return result;
}

Foreign examineForeign(const MassErase& massErase, const memory::SparseBytes& known,
                       const PlanRules& rules)
{
    Foreign foreign;
    if (rules.wholeChip || massErase.area == nullptr)
        return foreign;
    const std::uint8_t alternateSetting = massErase.area->alternateSetting;
    for (const memory::Sector& sector : massErase.outside) {
        for (const AddressRange& gap : known.unknown({alternateSetting, sector.range}))
            memory::appendJoined(foreign.unknown, gap);
        const auto parts = known.parts({alternateSetting, sector.range});
        if (std::ranges::any_of(
                parts, [&](const auto& part) { return !massErase.cells.isErased(part.bytes); }))
            foreign.used.push_back(sector);
        foreign.hasUnreadable =
            foreign.hasUnreadable || known.hasUnreadable({alternateSetting, sector.range});
    }
    return foreign;
}

QString massEraseObstacle(const MassErase& massErase, const Foreign& foreign)
{
    if (!massErase.obstacle.isEmpty())
        return massErase.obstacle;
    if (foreign.hasUnreadable)
        return Words::tr("A part of the memory outside the file cannot be read, so it could not be "
                         "written back.");
    if (!foreign.unknown.empty())
        return Words::tr("Content outside the file was not read (rewriting sectors is faster).");
    return {};
}

} // namespace fieldflash::plan
