// SPDX-License-Identifier: MIT
// An image, sorted by the memories that it goes to.
#pragma once

#include "core/base/result.h"
#include "core/image/firmware_image.h"
#include "core/memory/memory_map.h"

#include <vector>

namespace fieldflash::plan {

/// The bytes of an image that go through one alternate setting.
struct AreaImage {
    const memory::MemoryArea* area = nullptr;    ///< never null; owned by the map
    std::vector<const image::Segment*> segments; ///< ascending, no overlap, none empty
};

/// The image by area, ascending by alternate setting. Targets that share one are joined. Errors:
/// OutsideMap for an alternate setting or bytes that the device does not have, BadFile for
/// overlaps. Image and map must outlive the value.
[[nodiscard]] Result<std::vector<AreaImage>> imageByArea(const image::FirmwareImage& image,
                                                         const memory::MemoryMap& map);

/// Sectors of one area that hold a byte of the image, ascending.
[[nodiscard]] std::vector<memory::Sector> touchedSectors(const AreaImage& image);

/// The parts of `range` that no segment covers, ascending.
[[nodiscard]] std::vector<AddressRange> gapsIn(AddressRange range, const AreaImage& image);

/// Memory for programs and data, and not option bytes or OTP.
[[nodiscard]] bool isFlash(const memory::MemoryArea& area);

} // namespace fieldflash::plan
