// SPDX-License-Identifier: MIT
// The memories of a device, as its layout strings announce them.
#pragma once

#include "core/base/address.h"
#include "core/base/result.h"
#include "core/memory/memory_range.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace fieldflash::memory {

/// The smallest part that can be erased alone (UM0424, "sector"; on STM32L4 a 2 KB page).
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
    QString name;       ///< without padding: "Internal Flash"
    QString layoutText; ///< as the device sent it, for diagnostics
    /// Ascending by address, without overlap.
    std::vector<Sector> sectors;

    [[nodiscard]] ByteCount size() const;
    friend bool operator==(const MemoryArea&, const MemoryArea&) = default;
};

/// All memories of a device. An empty map is a device that announced none.
class MemoryMap {
public:
    MemoryMap() = default;
    explicit MemoryMap(std::vector<MemoryArea> areas);

    [[nodiscard]] const std::vector<MemoryArea>& areas() const { return m_areas; }
    [[nodiscard]] const MemoryArea* area(std::uint8_t alternateSetting) const;
    /// The first area that contains the address; some ROMs announce one memory several times.
    [[nodiscard]] const MemoryArea* areaAt(Address address) const;

    /// The sectors of one area that have a byte in `range`, ascending.
    [[nodiscard]] static std::vector<Sector> sectorsIn(const MemoryArea& area, AddressRange range);

    /// True when every byte of `range` lies in a sector of the area with that attribute.
    [[nodiscard]] static bool isReadable(const MemoryArea& area, AddressRange range);
    [[nodiscard]] static bool isWritable(const MemoryArea& area, AddressRange range);

    /// The range in whole program units where the memory can be read that far: a ROM serves nothing
    /// less (AN3156). Otherwise the range itself.
    [[nodiscard]] AddressRange readableUnits(const MemoryRange& range) const;

    /// Where a raw binary goes: the first sector that can be read, erased and written, of the
    /// lowest alternate setting that has one.
    [[nodiscard]] std::optional<Address> firstFlashAddress() const;

private:
    std::vector<MemoryArea> m_areas;
};

} // namespace fieldflash::memory
