// SPDX-License-Identifier: MIT
#include "core/plan/wanted_content.h"

#include "core/base/words.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace fieldflash::plan {

namespace {

/// Option bytes and OTP, whatever attributes their layout claims: ROMs before protocol V2.2
/// announce them like flash (AN3156), and writes there may be permanent.
Result<void> checkWritable(const memory::MemoryArea& area, const memory::Sector& sector,
                           const memory::FlashCells& cells)
{
    const auto refuse = [&](const QString& reason) {
        return failure(
            Error(ErrorKind::OutsideMap, reason, Words::tr("Use a file made for this device."))
                .withDetail(QStringLiteral("%1 in \"%2\" (alternate setting %3)")
                                .arg(rangeText(sector.range), area.name)
                                .arg(area.alternateSetting)));
    };
    if (!isFlash(area))
        return refuse(Words::tr("The file would change chip settings that may be irreversible. An "
                                "update never does that."));
    if (!sector.isErasable || !sector.isWritable)
        return refuse(Words::tr("The file contains bytes for memory that cannot be rewritten."));
    if (!cells.isWholeUnits(sector.range))
        return refuse(Words::tr("The device announces memory in units that cannot be programmed."));
    return {};
}

Result<void> checkExcluded(const memory::Sector& sector, const std::vector<AddressRange>& excluded)
{
    for (const AddressRange& range : excluded) {
        if (range.overlaps(sector.range))
            return failure(
                Error(ErrorKind::ExcludedMemory,
                      Words::tr("The file needs memory that is excluded from updates."),
                      Words::tr("Use a file that does not need it, or do not exclude it."))
                    .withDetail(QStringLiteral("%1 is in the excluded %2")
                                    .arg(rangeText(sector.range), rangeText(range))));
    }
    return {};
}

void putInto(WantedSector& sector, AddressRange range, ByteView bytes)
{
    std::ranges::copy(bytes,
                      sector.bytes.begin()
                          + static_cast<std::ptrdiff_t>(range.first - sector.sector.range.first));
}

/// The image takes precedence over saved bytes.
void addSaved(WantedSector& sector, const std::vector<image::Segment>& segments)
{
    for (const image::Segment& segment : segments) {
        const AddressRange common = intersection(sector.sector.range, segment.range());
        if (common.isEmpty())
            continue;
        for (const AddressRange& part : memory::remainder(common, sector.imageRanges)) {
            putInto(sector, part,
                    ByteView(segment.bytes).subspan(part.first - segment.address, part.size));
            sector.saved.push_back(part);
        }
    }
    std::ranges::sort(sector.saved);
}

void addSector(WantedContent& wanted, std::uint8_t alternateSetting, const memory::Sector& sector)
{
    WantedSector& added = wanted.sectors.emplace_back();
    added.alternateSetting = alternateSetting;
    added.sector = sector;
    added.cells = wanted.map->cells();
    added.bytes = added.cells.erased(sector.range.size);
}

Result<void> addSectors(WantedContent& wanted, const AreaImage& image,
                        const std::vector<AddressRange>& excluded)
{
    for (const memory::Sector& sector : touchedSectors(image)) {
        if (auto writable = checkWritable(*image.area, sector, wanted.map->cells()); !writable)
            return writable;
        if (auto allowed = checkExcluded(sector, excluded); !allowed)
            return allowed;
        addSector(wanted, image.area->alternateSetting, sector);
    }
    return {};
}

void addSegments(WantedContent& wanted, const AreaImage& image)
{
    auto segment = image.segments.begin();
    for (WantedSector& sector : wanted.sectors) {
        if (sector.alternateSetting != image.area->alternateSetting)
            continue;
        while (segment != image.segments.end()
               && (*segment)->range().end() <= sector.sector.range.first)
            ++segment;
        for (auto here = segment;
             here != image.segments.end() && (*here)->range().overlaps(sector.sector.range);
             ++here) {
            const AddressRange common = intersection(sector.sector.range, (*here)->range());
            putInto(sector, common,
                    ByteView((*here)->bytes).subspan(common.first - (*here)->address, common.size));
            sector.imageRanges.push_back(common);
            wanted.imageSize += common.size;
        }
    }
}

/// Adds sectors outside the image that were erased by an interrupted mass erase.
void addForeignSectors(WantedContent& wanted, const image::Target& target)
{
    const memory::MemoryArea* area = wanted.map->area(target.alternateSetting);
    if (area == nullptr || !isFlash(*area))
        return;
    for (const memory::Sector& sector : area->sectors) {
        const bool isSaved = std::ranges::any_of(target.segments, [&](const auto& segment) {
            return segment.range().overlaps(sector.range);
        });
        const bool isPossible = sector.isErasable && sector.isWritable
            && wanted.map->cells().isWholeUnits(sector.range);
        const bool isWanted = std::ranges::any_of(wanted.sectors, [&](const WantedSector& one) {
            return one.place() == memory::MemoryRange{target.alternateSetting, sector.range};
        });
        if (!isSaved || !isPossible || isWanted)
            continue;
        addSector(wanted, target.alternateSetting, sector);
    }
}

void addAllSaved(WantedContent& wanted, const std::vector<image::Target>& saved)
{
    for (const image::Target& target : saved) {
        addForeignSectors(wanted, target);
        for (WantedSector& sector : wanted.sectors) {
            if (sector.alternateSetting == target.alternateSetting)
                addSaved(sector, target.segments);
        }
    }
    std::ranges::sort(wanted.sectors, {}, &WantedSector::place);
}

/// The first program unit of the lowest segment, unless it is empty.
void findCommit(WantedContent& wanted)
{
    const WantedSector& first = *std::ranges::find_if(
        wanted.sectors, [](const auto& one) { return !one.imageRanges.empty(); });
    wanted.vectorAlternate = first.alternateSetting;
    wanted.commit = first.cells.unitAt(first.imageRanges.front().first);
    if (first.cells.isErased(first.at(wanted.commit)) || first.cells.replacedBlock != 0)
        wanted.commit.size = 0;
}

} // namespace

std::vector<AddressRange> WantedSector::required() const
{
    std::vector<AddressRange> all = imageRanges;
    std::ranges::copy(saved, std::back_inserter(all));
    return memory::joined(std::move(all));
}

std::vector<AddressRange> WantedSector::gaps() const
{
    return memory::remainder(sector.range, required());
}

void WantedSector::dropSaved()
{
    for (const AddressRange& range : saved)
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(range.first - sector.range.first),
                    range.size, cells.erasedByte);
    saved.clear();
}

ByteCount WantedSector::imageBytes() const { return memory::totalSize(imageRanges); }

ByteView WantedSector::at(AddressRange range) const
{
    return memory::slice(bytes, sector.range.first, range);
}

bool WantedContent::hasVectors(const WantedSector& sector) const
{
    return sector.place().overlaps(commitPlace());
}

const WantedSector* WantedContent::find(const memory::MemoryRange& sector) const
{
    const auto found = std::ranges::lower_bound(sectors, sector, {}, &WantedSector::place);
    return found != sectors.end() && found->place() == sector ? &*found : nullptr;
}

Result<WantedContent> wantedContent(const image::FirmwareImage& image, const memory::MemoryMap& map,
                                    const std::vector<AddressRange>& excluded,
                                    const std::vector<image::Target>& saved)
{
    const auto areas = imageByArea(image, map);
    if (!areas)
        return failure(areas.error());
    if (areas->empty())
        return failure(ErrorKind::BadFile, Words::tr("The file does not contain firmware."));
    WantedContent wanted;
    wanted.map = &map;
    for (const AreaImage& part : *areas) {
        if (auto added = addSectors(wanted, part, excluded); !added)
            return failure(added.error());
        addSegments(wanted, part);
    }
    addAllSaved(wanted, saved);
    findCommit(wanted);
    return wanted;
}

} // namespace fieldflash::plan
