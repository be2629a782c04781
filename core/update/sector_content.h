// SPDX-License-Identifier: MIT
// What touched sectors are to hold: the image, what is put back around it, and emptiness.
#pragma once

#include "core/base/result.h"
#include "core/image/firmware_image.h"
#include "core/memory/memory_map.h"

#include <map>
#include <vector>

namespace fieldflash::update {

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

/// A contiguous run that is written and read back.
struct Run {
    AddressRange written; ///< in whole flash words
    AddressRange meant;   ///< without the padding at both ends; what has to be proved
    Bytes bytes;          ///< of `written`
};

/// The runs of the touched sectors, ascending. Gaps too short to be worth an address command are
/// closed with 0xFF, never across a sector that is not touched.
[[nodiscard]] std::vector<Run> contentRuns(const AreaImage& image,
                                           const std::map<Address, Bytes>& preserved);

/// True when `preserved` holds all bytes of the sector that the image does not.
[[nodiscard]] bool isPreserved(const memory::Sector& sector, const AreaImage& image,
                               const std::map<Address, Bytes>& preserved);

/// How many bytes of `range` the image has.
[[nodiscard]] ByteCount coveredIn(AddressRange range, const AreaImage& image);

/// The parts of `range` that no segment covers, ascending.
[[nodiscard]] std::vector<AddressRange> uncoveredIn(AddressRange range, const AreaImage& image);

} // namespace fieldflash::update
