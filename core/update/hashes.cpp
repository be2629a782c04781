// SPDX-License-Identifier: MIT
#include "core/update/hashes.h"

#include <algorithm>

namespace fieldflash::update {

namespace {

/// The device's bytes at a segment; shorter than it when not all was read.
Bytes readBackOf(std::uint8_t alternateSetting, AddressRange range, const ReadBackBytes& readBack)
{
    Bytes bytes;
    for (const auto& [place, content] : readBack) {
        const AddressRange common = intersection(range, {place.second, content.size()});
        const bool isNext = common.first == range.first + bytes.size();
        if (place.first != alternateSetting || common.isEmpty() || !isNext)
            continue;
        const auto begin =
            content.begin() + static_cast<std::ptrdiff_t>(common.first - place.second);
        bytes.insert(bytes.end(), begin, begin + static_cast<std::ptrdiff_t>(common.size));
    }
    return bytes;
}

} // namespace

std::vector<RangeHash> imageHashes(const image::FirmwareImage& image, const ReadBackBytes& readBack)
{
    std::vector<RangeHash> hashes;
    for (const image::Target& target : image.targets) {
        for (const image::Segment& segment : target.segments) {
            const Bytes found = readBackOf(target.alternateSetting, segment.range(), readBack);
            if (found.size() == segment.bytes.size())
                hashes.push_back({target.alternateSetting, segment.range(), sha256Hex(found)});
        }
    }
    return hashes;
}

} // namespace fieldflash::update
