// SPDX-License-Identifier: MIT
// The memories of a device, as described by its layout strings.
#pragma once

#include "core/base/address.h"
#include "core/base/result.h"
#include "core/memory/flash_cells.h"
#include "core/memory/memory_range.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace fieldflash::memory {

/// The smallest erasable unit (UM0424, "sector"; on STM32L4 a 2 KB page).
struct Sector {
    AddressRange range;
    bool isReadable = false;
    bool isErasable = false;
    bool isWritable = false;
    friend bool operator==(const Sector&, const Sector&) = default;
};

/// One memory: the layout of one alternate setting.
struct MemoryArea {
    std::uint8_t alternateSetting = 0;
    QString name;       ///< trimmed: "Internal Flash"
    QString layoutText; ///< as the device sent it, for diagnostics
    /// Ascending by address, without overlap.
    std::vector<Sector> sectors;

    [[nodiscard]] ByteCount size() const;
    friend bool operator==(const MemoryArea&, const MemoryArea&) = default;
};

/// The same sectors under the same alternate settings. Names do not count: that of a resident
/// loader describes its condition.
[[nodiscard]] bool areAlike(const std::vector<MemoryArea>& left,
                            const std::vector<MemoryArea>& right);

/// All memories of a device. Empty if the device described none.
class MemoryMap {
public:
    MemoryMap() = default;
    explicit MemoryMap(std::vector<MemoryArea> areas, FlashCells cells = {});

    [[nodiscard]] const std::vector<MemoryArea>& areas() const { return m_areas; }
    /// Layout texts do not state it: known of the chip, otherwise as on an STM32L4.
    [[nodiscard]] const FlashCells& cells() const { return m_cells; }
    void setCells(const FlashCells& cells) { m_cells = cells; }
    [[nodiscard]] const MemoryArea* area(std::uint8_t alternateSetting) const;
    /// The first area that contains the address; some ROMs list one memory several times.
    [[nodiscard]] const MemoryArea* areaAt(Address address) const;

    /// The sectors of one area that overlap `range`, ascending.
    [[nodiscard]] static std::vector<Sector> sectorsIn(const MemoryArea& area, AddressRange range);

    /// True if every byte of `range` is in a sector of the area with that attribute.
    [[nodiscard]] static bool isReadable(const MemoryArea& area, AddressRange range);
    [[nodiscard]] static bool isWritable(const MemoryArea& area, AddressRange range);

    /// The range extended to whole program units (ROMs read nothing smaller, AN3156) if the memory
    /// is readable that far; otherwise the range itself.
    [[nodiscard]] AddressRange readableUnits(const MemoryRange& range) const;

    /// Default address of a raw binary: the first readable, erasable and writable sector of the
    /// lowest alternate setting that has one; without any, the first erasable and writable one.
    [[nodiscard]] std::optional<Address> firstFlashAddress() const;

private:
    std::vector<MemoryArea> m_areas;
    FlashCells m_cells;
};

} // namespace fieldflash::memory
