// SPDX-License-Identifier: MIT
#include "core/update/detail/hashes.h"

namespace fieldflash::update {

std::vector<RangeHash> imageHashes(const image::FirmwareImage& image,
                                   const memory::SparseBytes& known)
{
    std::vector<RangeHash> hashes;
    for (const image::Target& target : image.targets) {
        for (const image::Segment& segment : target.segments) {
            const auto found = known.find({target.alternateSetting, segment.range()});
            if (found)
                hashes.push_back({{target.alternateSetting, segment.range()}, sha256Hex(*found)});
        }
    }
    return hashes;
}

} // namespace fieldflash::update
