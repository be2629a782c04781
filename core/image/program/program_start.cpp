// SPDX-License-Identifier: MIT
#include "core/image/program/program_start.h"

#include "core/image/program/program_header.h"

namespace fieldflash::image {

const Segment* lowestSegment(const FirmwareImage& image)
{
    const Segment* lowest = nullptr;
    for (const Target& target : image.targets) {
        if (target.alternateSetting != 0)
            continue;
        for (const Segment& segment : target.segments) {
            if (!lowest || segment.address < lowest->address)
                lowest = &segment;
        }
    }
    return lowest;
}

ByteView programBytes(const Segment& start)
{
    return ByteView(start.bytes).subspan(programHeaderSize(start.bytes));
}

} // namespace fieldflash::image
