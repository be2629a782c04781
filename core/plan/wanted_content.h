// SPDX-License-Identifier: MIT
// The content of a device after an update, sector by sector.
#pragma once

#include "core/memory/memory_range.h"
#include "core/plan/detail/sector_content.h"

#include <optional>
#include <vector>

namespace fieldflash::plan {

struct WantedSector {
    std::uint8_t alternateSetting = 0;
    memory::Sector sector;
    Bytes bytes; ///< of the whole sector; kErasedByte where nothing is required
    std::vector<AddressRange> imageRanges; ///< what the image says, ascending
    /// What an interrupted update has saved from here, beside the image, ascending.
    std::vector<AddressRange> saved;

    [[nodiscard]] memory::MemoryRange place() const { return {alternateSetting, sector.range}; }
    /// `imageRanges` and `saved`, ascending, neighbours joined.
    [[nodiscard]] std::vector<AddressRange> required() const;
    /// The rest of the sector, which is kept as it is.
    [[nodiscard]] std::vector<AddressRange> gaps() const;
    /// Forgets what an interrupted update has saved.
    void dropSaved();
    [[nodiscard]] ByteCount imageBytes() const;
    /// Precondition: inside the sector.
    [[nodiscard]] ByteView at(AddressRange range) const;
};

/// Map must outlive it.
struct WantedContent {
    const memory::MemoryMap* map = nullptr; ///< never null
    std::vector<WantedSector> sectors;      ///< ascending by alternate setting and address
    /// The first flash word of the image: stack pointer and reset vector. It is written last. Empty
    /// when there is nothing but emptiness.
    std::uint8_t vectorAlternate = 0;
    AddressRange commit;
    ByteCount imageSize = 0;

    [[nodiscard]] memory::MemoryRange commitPlace() const { return {vectorAlternate, commit}; }
    [[nodiscard]] bool hasVectors(const WantedSector& sector) const;
    [[nodiscard]] const WantedSector* find(const memory::MemoryRange& sector) const;
};

/// `saved`: bytes beside the image that have to be there as well; where the image says something
/// else it is right. Errors, all before anything is touched: OutsideMap when a byte of the image
/// has no sector that can be erased and written; BadFile when the image is empty or gives two
/// values for one byte; Protected when it needs a sector that is excluded.
[[nodiscard]] Result<WantedContent> wantedContent(const image::FirmwareImage& image,
                                                  const memory::MemoryMap& map,
                                                  const std::vector<AddressRange>& excluded = {},
                                                  const std::vector<image::Target>& saved = {});

} // namespace fieldflash::plan
