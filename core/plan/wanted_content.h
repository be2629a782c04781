// SPDX-License-Identifier: MIT
// The content of a device after an update, by sector.
#pragma once

#include "core/memory/memory_range.h"
#include "core/plan/detail/sector_content.h"

#include <optional>
#include <vector>

namespace fieldflash::plan {

struct WantedSector {
    std::uint8_t alternateSetting = 0;
    memory::Sector sector;
    memory::FlashCells cells;
    Bytes bytes; ///< of the whole sector; erased where nothing is required
    std::vector<AddressRange> imageRanges; ///< bytes of the image, ascending
    /// Saved by an interrupted update, outside the image, ascending.
    std::vector<AddressRange> saved;
    /// The device has shown by a hash that the content differs; its bytes are not known.
    bool isDifferent = false;

    [[nodiscard]] memory::MemoryRange place() const { return {alternateSetting, sector.range}; }
    /// `imageRanges` and `saved`, ascending, neighbours joined.
    [[nodiscard]] std::vector<AddressRange> required() const;
    /// The rest of the sector, which stays unchanged.
    [[nodiscard]] std::vector<AddressRange> gaps() const;
    /// Drops the bytes saved by an interrupted update.
    void dropSaved();
    [[nodiscard]] ByteCount imageBytes() const;
    /// Precondition: inside the sector.
    [[nodiscard]] ByteView at(AddressRange range) const;
};

/// The map must outlive it.
struct WantedContent {
    const memory::MemoryMap* map = nullptr; ///< never null
    std::vector<WantedSector> sectors;      ///< ascending by alternate setting and address
    /// The first program unit of the image: stack pointer and reset vector. Written last. An empty
    /// range if that unit is erased in the image, and on a device that itself never starts an
    /// incomplete program (memory::FlashCells::replacedBlock).
    std::uint8_t vectorAlternate = 0;
    AddressRange commit;
    ByteCount imageSize = 0;

    [[nodiscard]] memory::MemoryRange commitPlace() const { return {vectorAlternate, commit}; }
    [[nodiscard]] bool hasVectors(const WantedSector& sector) const;
    [[nodiscard]] const WantedSector* find(const memory::MemoryRange& sector) const;
};

/// `saved`: bytes outside the image that are required as well; the image takes precedence. Errors:
/// OutsideMap if a byte of the image is not in an erasable and writable sector; BadFile if the
/// image is empty or has two values for one byte; Protected if it needs an excluded sector.
[[nodiscard]] Result<WantedContent> wantedContent(const image::FirmwareImage& image,
                                                  const memory::MemoryMap& map,
                                                  const std::vector<AddressRange>& excluded = {},
                                                  const std::vector<image::Target>& saved = {});

} // namespace fieldflash::plan
