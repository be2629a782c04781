// SPDX-License-Identifier: MIT
#include "core/image/content/image_part.h"

#include "core/base/words.h"
#include "core/memory/memory_range.h"

#include <algorithm>
#include <memory>

namespace fieldflash::image {

namespace {

void appendPart(std::vector<Segment>& parts, const Segment& segment, const AddressRange& range)
{
    const AddressRange common = intersection(segment.range(), range);
    if (!common.isEmpty())
        parts.push_back({common.first,
                         segment.bytes.part(common.first - segment.address,
                                            static_cast<std::size_t>(common.size))});
}

bool hasBytesIn(const FirmwareImage& image, const AddressRange& range)
{
    return std::ranges::any_of(image.targets, [&range](const Target& target) {
        return std::ranges::any_of(target.segments, [&range](const Segment& segment) {
            return segment.range().overlaps(range);
        });
    });
}

bool isMovableFormat(Format format)
{
    return format == Format::RawBinary || format == Format::DfuSuffixed
        || format == Format::IntelHex || format == Format::MotorolaS;
}

Error doesNotFit(Address address)
{
    return Error(ErrorKind::Usage,
                 Words::tr("From %1 on, the file would reach beyond 0xFFFF FFFF.")
                     .arg(addressText(address)));
}

} // namespace

Result<FirmwareImage> partOf(FirmwareImage image, const std::vector<AddressRange>& ranges)
{
    if (image.needsAddress)
        return failure(ErrorKind::Usage,
                       Words::tr("A part of a raw binary can only be chosen when its address is "
                                 "known."),
                       Words::tr("State the address, for instance --address 0x08000000."));
    for (const AddressRange& range : ranges) {
        if (!hasBytesIn(image, range))
            return failure(ErrorKind::Usage,
                           Words::tr("The file has nothing in %1.").arg(rangeText(range)));
    }
    image.whole = std::make_shared<const FirmwareImage>(image);
    // Ranges may overlap; take each byte only once.
    const std::vector<AddressRange> apart = memory::joined(ranges);
    for (Target& target : image.targets) {
        std::vector<Segment> parts;
        for (const Segment& segment : target.segments) {
            for (const AddressRange& range : apart)
                appendPart(parts, segment, range);
        }
        target.segments = std::move(parts);
    }
    std::erase_if(image.targets, [](const Target& target) { return target.segments.empty(); });
    return image;
}

Result<FirmwareImage> movedTo(FirmwareImage image, Address address)
{
    if (!isMovableFormat(image.format))
        return failure(ErrorKind::Usage,
                       Words::tr("Only a raw binary, Intel HEX or S-record file can be moved to "
                                 "another address; this one is %1.")
                           .arg(formatName(image.format)));
    std::vector<Segment>& segments = image.targets.front().segments;
    const Address lowest = segments.front().address;
    const ByteCount span = segments.back().range().end() - lowest;
    if (!AddressRange{address, span}.fits())
        return failure(doesNotFit(address));
    for (Segment& segment : segments)
        segment.address = address + (segment.address - lowest);
    image.movedFrom = lowest;
    image.needsAddress = false;
    return image;
}

} // namespace fieldflash::image
