// SPDX-License-Identifier: MIT
#include "core/image/loader/slot_choice.h"

#include "core/image/program/signed_header.h"

#include <algorithm>

namespace fieldflash::image {

FirmwareImage programForSlot(FirmwareImage image, Address slot)
{
    if (image.needsAddress || image.targets.size() != 1)
        return image;
    std::vector<Segment>& segments = image.targets.front().segments;
    const auto isProgram = [](const Segment& segment) { return hasSignedMark(segment.bytes); };
    const auto chosen = std::ranges::find(segments, slot, &Segment::address);
    const bool isChoice =
        segments.size() > 1 && std::ranges::all_of(segments, isProgram) && chosen != segments.end();
    if (isChoice)
        segments = {Segment(*chosen)};
    return image;
}

} // namespace fieldflash::image
