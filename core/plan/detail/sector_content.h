// SPDX-License-Identifier: MIT
// An image, sorted by destination memory.
#pragma once

#include "core/base/result.h"
#include "core/image/content/firmware_image.h"
#include "core/memory/memory_map.h"

#include <vector>

namespace fieldflash::plan {

/// The bytes of an image for one alternate setting.
struct AreaImage {
    const memory::MemoryArea* area = nullptr;    ///< never null; owned by the map
    std::vector<const image::Segment*> segments; ///< ascending, no overlap, none empty
};

/// The image by area, ascending by alternate setting. Targets with the same one are joined. Errors:
/// OutsideMap for an alternate setting or bytes that the device does not have, BadFile for
/// overlaps. Image and map must outlive the value.
[[nodiscard]] Result<std::vector<AreaImage>> imageByArea(const image::FirmwareImage& image,
                                                         const memory::MemoryMap& map);

/// Sectors of one area that contain a byte of the image, ascending.
[[nodiscard]] std::vector<memory::Sector> touchedSectors(const AreaImage& image);

/// The parts of `range` that no segment covers, ascending.
[[nodiscard]] std::vector<AddressRange> gapsIn(AddressRange range, const AreaImage& image);

/// True for memory for programs and data, not option bytes or OTP.
[[nodiscard]] bool isFlash(const memory::MemoryArea& area);

} // namespace fieldflash::plan
