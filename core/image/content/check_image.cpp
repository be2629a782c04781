// SPDX-License-Identifier: MIT
#include "core/image/content/check_image.h"

#include "core/base/words.h"
#include "core/image/content/overlap.h"

#include <algorithm>

namespace fieldflash::image {

Result<void> checkImage(const FirmwareImage& image)
{
    std::vector<Placement> placements;
    for (const Target& target : image.targets) {
        if (target.segments.empty())
            return failure(ErrorKind::BadFile, Words::tr("The image contains an empty target."));
        for (const Segment& segment : target.segments) {
            if (segment.bytes.empty() || !segment.range().fits())
                return failure(ErrorKind::BadFile,
                               Words::tr("The image has an impossible segment at %1.")
                                   .arg(addressText(segment.address)));
            placements.push_back({{target.alternateSetting, segment.range()}, placements.size()});
        }
    }
    if (placements.empty())
        return failure(ErrorKind::BadFile, Words::tr("The image is empty."));
    if (const std::optional<Overlap> overlap = findOverlap(std::move(placements)))
        return failure(
            ErrorKind::BadFile,
            Words::tr("The image contains %1 twice.")
                .arg(rangeText(intersection(overlap->earlier.where, overlap->later.where).range)));
    return {};
}

Result<void> checkHasAddresses(const FirmwareImage& image)
{
    if (!image.needsAddress)
        return {};
    return failure(ErrorKind::UnsafeImage,
                   Words::tr("A raw binary does not state its address, but the new file must."),
                   Words::tr("State the address, for instance --address 0x08000000."));
}

Result<void> checkForOneMemory(const FirmwareImage& image, const QString& format)
{
    if (const Result<void> checked = checkImage(image); !checked)
        return checked;
    if (const Result<void> checked = checkHasAddresses(image); !checked)
        return checked;
    for (const Target& target : image.targets) {
        if (target.alternateSetting != 0)
            return failure(notExpressible(
                format,
                Words::tr("it uses alternate setting %1, but this format supports only the first")
                    .arg(target.alternateSetting)));
    }
    return {};
}

Error notExpressible(const QString& format, const QString& why)
{
    return Error(ErrorKind::UnsafeImage,
                 Words::tr("This image cannot be stored as a %1 file: %2.").arg(format, why),
                 Words::tr("Write a .dfu file instead: it can store any image."));
}

std::vector<const Segment*> segmentsInOrder(const FirmwareImage& image)
{
    std::vector<const Segment*> segments;
    for (const Target& target : image.targets) {
        for (const Segment& segment : target.segments)
            segments.push_back(&segment);
    }
    std::sort(segments.begin(), segments.end(), [](const Segment* left, const Segment* right) {
        return left->address < right->address;
    });
    return segments;
}

} // namespace fieldflash::image
