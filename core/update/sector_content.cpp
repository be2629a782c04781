// SPDX-License-Identifier: MIT
#include "core/update/sector_content.h"

#include "core/update/limits.h"

#include <algorithm>

namespace fieldflash::update {

namespace {

Error outsideMap(const QString& what, const QString& detail)
{
    return Error(ErrorKind::OutsideMap, what,
                 QStringLiteral("Use a file that is made for this device."))
        .withDetail(detail);
}

/// Every byte of the segment lies in a sector of the area.
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
        QStringLiteral("The file holds bytes for a place that this device does not have."),
        QStringLiteral("%1 is not inside \"%2\" (alternate setting %3)")
            .arg(rangeText(range), area.name)
            .arg(area.alternateSetting)));
}

Result<void> checkOrder(const AreaImage& image)
{
    for (std::size_t i = 1; i < image.segments.size(); ++i) {
        if (image.segments[i - 1]->range().end() > image.segments[i]->address)
            return failure(Error(ErrorKind::BadFile,
                                 QStringLiteral("The file gives two values for the same place."))
                               .withDetail(addressText(image.segments[i]->address)));
    }
    return {};
}

/// Neighbouring touched sectors; `isMeant` marks the bytes that somebody asked for.
struct Stretch {
    Address first = 0;
    Bytes bytes;
    std::vector<bool> isMeant;

    void put(Address address, ByteView content)
    {
        const std::size_t offset = address - first;
        std::ranges::copy(content, bytes.begin() + static_cast<std::ptrdiff_t>(offset));
        std::fill_n(isMeant.begin() + static_cast<std::ptrdiff_t>(offset), content.size(), true);
    }
};

std::vector<Stretch> erasedStretches(const AreaImage& image)
{
    std::vector<Stretch> stretches;
    for (const memory::Sector& sector : touchedSectors(image)) {
        const bool isNeighbour = !stretches.empty()
            && ByteCount{stretches.back().first} + stretches.back().bytes.size()
                == sector.range.first;
        if (!isNeighbour)
            stretches.push_back({sector.range.first, {}, {}});
        Stretch& stretch = stretches.back();
        stretch.bytes.resize(stretch.bytes.size() + sector.range.size, kErasedByte);
        stretch.isMeant.resize(stretch.bytes.size(), false);
    }
    return stretches;
}

/// Puts preserved bytes back where the image has none; those that are erased anyway need no work.
void putBack(Stretch& stretch, const AreaImage& image, const std::map<Address, Bytes>& preserved)
{
    const AddressRange whole{stretch.first, stretch.bytes.size()};
    for (const auto& [address, bytes] : preserved) {
        const AddressRange common = intersection(whole, {address, bytes.size()});
        if (common.isEmpty())
            continue;
        for (const AddressRange& part : uncoveredIn(common, image)) {
            for (ByteCount i = 0; i < part.size; ++i) {
                const Address at = part.first + static_cast<Address>(i);
                const std::uint8_t value = bytes[at - address];
                if (value != kErasedByte)
                    stretch.put(at, ByteView(&value, 1));
            }
        }
    }
}

void appendRuns(std::vector<Run>& runs, const Stretch& stretch)
{
    const std::size_t size = stretch.bytes.size();
    const auto nextMeant = [&](std::size_t from) {
        while (from < size && !stretch.isMeant[from])
            ++from;
        return from;
    };
    std::size_t first = nextMeant(0);
    while (first < size) {
        std::size_t end = first;
        std::size_t next = first;
        while (next < size && (next == first || next - end <= kJoinGap)) {
            end = next;
            while (end < size && stretch.isMeant[end])
                ++end;
            next = nextMeant(end);
        }
        const std::size_t writtenFirst = first / kProgramUnit * kProgramUnit;
        const std::size_t writtenEnd = (end + kProgramUnit - 1) / kProgramUnit * kProgramUnit;
        const auto begin = stretch.bytes.begin();
        runs.push_back(
            {{stretch.first + static_cast<Address>(writtenFirst), writtenEnd - writtenFirst},
             {stretch.first + static_cast<Address>(first), end - first},
             Bytes(begin + static_cast<std::ptrdiff_t>(writtenFirst),
                   begin + static_cast<std::ptrdiff_t>(writtenEnd))});
        first = next;
    }
}

} // namespace

Result<std::vector<AreaImage>> imageByArea(const image::FirmwareImage& image,
                                           const memory::MemoryMap& map)
{
    std::map<std::uint8_t, AreaImage> areas;
    for (const image::Target& target : image.targets) {
        const memory::MemoryArea* area = map.area(target.alternateSetting);
        if (area == nullptr)
            return failure(outsideMap(
                QStringLiteral("The file is for a memory that this device does not have."),
                QStringLiteral("alternate setting %1").arg(target.alternateSetting)));
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

std::vector<Run> contentRuns(const AreaImage& image, const std::map<Address, Bytes>& preserved)
{
    std::vector<Run> runs;
    for (Stretch& stretch : erasedStretches(image)) {
        putBack(stretch, image, preserved);
        const AddressRange whole{stretch.first, stretch.bytes.size()};
        for (const image::Segment* segment : image.segments) {
            const AddressRange common = intersection(whole, segment->range());
            if (!common.isEmpty())
                stretch.put(
                    common.first,
                    ByteView(segment->bytes).subspan(common.first - segment->address, common.size));
        }
        appendRuns(runs, stretch);
    }
    return runs;
}

std::vector<AddressRange> uncoveredIn(AddressRange range, const AreaImage& image)
{
    std::vector<AddressRange> parts;
    ByteCount at = range.first;
    for (const image::Segment* segment : image.segments) {
        const AddressRange covered = intersection(range, segment->range());
        if (covered.isEmpty())
            continue;
        if (covered.first > at)
            parts.push_back({static_cast<Address>(at), covered.first - at});
        at = covered.end();
    }
    if (at < range.end())
        parts.push_back({static_cast<Address>(at), range.end() - at});
    return parts;
}

ByteCount coveredIn(AddressRange range, const AreaImage& image)
{
    ByteCount covered = 0;
    for (const image::Segment* segment : image.segments)
        covered += intersection(range, segment->range()).size;
    return covered;
}

bool isPreserved(const memory::Sector& sector, const AreaImage& image,
                 const std::map<Address, Bytes>& preserved)
{
    return std::ranges::all_of(uncoveredIn(sector.range, image), [&](const AddressRange& part) {
        ByteCount at = part.first;
        for (const auto& [address, bytes] : preserved) {
            const AddressRange held{address, bytes.size()};
            if (held.contains(at))
                at = held.end();
        }
        return at >= part.end();
    });
}

} // namespace fieldflash::update
