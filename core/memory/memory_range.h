// SPDX-License-Identifier: MIT
// A range of device memory: alternate setting, address and length.
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"

#include <compare>
#include <cstdint>
#include <vector>

namespace fieldflash::memory {

/// Memories of different alternate settings may use the same addresses. Ordered by alternate
/// setting, then by address.
struct MemoryRange {
    std::uint8_t alternateSetting = 0;
    AddressRange range;

    /// Of a derived value, without the rest of it.
    [[nodiscard]] constexpr const MemoryRange& place() const { return *this; }
    /// The same memory at other addresses.
    [[nodiscard]] constexpr MemoryRange at(const AddressRange& other) const
    {
        return {alternateSetting, other};
    }
    [[nodiscard]] constexpr bool isEmpty() const { return range.isEmpty(); }
    [[nodiscard]] constexpr bool overlaps(const MemoryRange& other) const
    {
        return alternateSetting == other.alternateSetting && range.overlaps(other.range);
    }
    [[nodiscard]] constexpr bool contains(const MemoryRange& other) const
    {
        return alternateSetting == other.alternateSetting && range.contains(other.range);
    }

    friend constexpr auto operator<=>(const MemoryRange&, const MemoryRange&) = default;
};

/// The overlap; empty if there is none.
[[nodiscard]] MemoryRange intersection(const MemoryRange& left, const MemoryRange& right);

/// Extends the last range if `next` touches or overlaps it; otherwise appends. Precondition: `next`
/// does not begin before the last range. An empty range changes nothing.
void appendJoined(std::vector<AddressRange>& ranges, const AddressRange& next);
void appendJoined(std::vector<MemoryRange>& ranges, const MemoryRange& next);

/// Sorted; touching or overlapping ranges are merged, empty ones dropped.
[[nodiscard]] std::vector<AddressRange> joined(std::vector<AddressRange> ranges);
[[nodiscard]] std::vector<MemoryRange> joined(std::vector<MemoryRange> ranges);

/// The parts of `range` that none of `parts` (ascending) covers, ascending.
[[nodiscard]] std::vector<AddressRange> remainder(const AddressRange& range,
                                                  const std::vector<AddressRange>& parts);

/// The bytes of `part`, where `bytes` begins at `first`. Precondition: `bytes` contains `part`.
[[nodiscard]] ByteView slice(ByteView bytes, Address first, const AddressRange& part);

[[nodiscard]] ByteCount totalSize(const std::vector<AddressRange>& ranges);

} // namespace fieldflash::memory
