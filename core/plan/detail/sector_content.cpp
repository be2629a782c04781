// SPDX-License-Identifier: MIT
#include "core/plan/detail/sector_content.h"

#include "core/base/words.h"
#include "core/memory/memory_range.h"

#include <algorithm>
#include <map>

namespace fieldflash::plan {

namespace {

Error outsideMap(const QString& what, const QString& detail)
{
    return Error(ErrorKind::OutsideMap, what, Words::tr("Use a file made for this device."))
        .withDetail(detail);
}

/// Checks that every byte of the segment is in a sector of the area.
Result<void> checkSegment(const image::Segment& segment, const memory::MemoryArea& area)
{
    const AddressRange range = segment.range();
    ByteCount inside = 0;
    if (range.fits()) {
        for (const memory::Sector& sector : memory::MemoryMap::sectorsIn(area, range))
            inside += intersection(sector.range, range).size;
    }
    if (inside == range.size)
        return {};
    return failure(outsideMap(
        Words::tr("The file contains bytes for addresses that this device does not have."),
        Words::tr("%1 is not inside \"%2\" (alternate setting %3)")
            .arg(rangeText(range), area.name)
            .arg(area.alternateSetting)));
}

Result<void> checkOrder(const AreaImage& image)
{
    for (std::size_t i = 1; i < image.segments.size(); ++i) {
        if (image.segments[i - 1]->range().end() > image.segments[i]->address)
            return failure(Error(ErrorKind::BadFile,
                                 Words::tr("The file contains two values for the same address."))
                               .withDetail(addressText(image.segments[i]->address)));
    }
    return {};
}

} // namespace

Result<std::vector<AreaImage>> imageByArea(const image::FirmwareImage& image,
                                           const memory::MemoryMap& map)
{
    std::map<std::uint8_t, AreaImage> areas;
    for (const image::Target& target : image.targets) {
        const memory::MemoryArea* area = map.area(target.alternateSetting);
        if (area == nullptr)
            return failure(
                outsideMap(Words::tr("The file is for a memory that this device does not have."),
                           Words::tr("alternate setting %1").arg(target.alternateSetting)));
        AreaImage& part = areas[target.alternateSetting];
        part.area = area;
        for (const image::Segment& segment : target.segments) {
            if (auto fits = checkSegment(segment, *area); !fits)
                return failure(fits.error());
            if (!segment.bytes.empty())
                part.segments.push_back(&segment);
        }
    }
    std::vector<AreaImage> result;
    for (auto& [alternateSetting, part] : areas) {
        std::ranges::sort(part.segments, {}, &image::Segment::address);
        if (auto ordered = checkOrder(part); !ordered)
            return failure(ordered.error());
        if (!part.segments.empty())
            result.push_back(std::move(part));
    }
    return result;
}

std::vector<memory::Sector> touchedSectors(const AreaImage& image)
{
    std::vector<memory::Sector> touched;
    auto segment = image.segments.begin();
    for (const memory::Sector& sector : image.area->sectors) {
        while (segment != image.segments.end() && (*segment)->range().end() <= sector.range.first)
            ++segment;
        if (segment != image.segments.end() && (*segment)->range().overlaps(sector.range))
            touched.push_back(sector);
    }
    return touched;
}

std::vector<AddressRange> gapsIn(AddressRange range, const AreaImage& image)
{
    std::vector<AddressRange> covered;
    covered.reserve(image.segments.size());
    for (const image::Segment* segment : image.segments)
        covered.push_back(segment->range());
    return memory::remainder(range, covered);
}

bool isFlash(const memory::MemoryArea& area)
{
    return !area.name.contains(QStringLiteral("option"), Qt::CaseInsensitive)
        && !area.name.contains(QStringLiteral("OTP"), Qt::CaseInsensitive);
}

} // namespace fieldflash::plan
