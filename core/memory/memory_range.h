// SPDX-License-Identifier: MIT
// Which bytes of which memory: an alternate setting with an address range.
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"

#include <compare>
#include <cstdint>
#include <vector>

namespace fieldflash::memory {

/// Two memories may use the same addresses behind different alternate settings. Ordered by
/// alternate setting, then by address.
struct MemoryRange {
    std::uint8_t alternateSetting = 0;
    AddressRange range;

    /// Other addresses of the same memory.
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

/// The common part; empty when there is none.
[[nodiscard]] MemoryRange intersection(const MemoryRange& left, const MemoryRange& right);

/// Extends the last range where `next` touches or overlaps it; otherwise appends. Precondition:
/// `next` does not begin before the last one. An empty range changes nothing.
void appendJoined(std::vector<AddressRange>& ranges, const AddressRange& next);
void appendJoined(std::vector<MemoryRange>& ranges, const MemoryRange& next);

/// Sorted; ranges that touch or overlap become one, and empty ones are dropped.
[[nodiscard]] std::vector<AddressRange> joined(std::vector<AddressRange> ranges);
[[nodiscard]] std::vector<MemoryRange> joined(std::vector<MemoryRange> ranges);

/// The parts of `range` that are in none of `parts` (ascending), ascending.
[[nodiscard]] std::vector<AddressRange> remainder(const AddressRange& range,
                                                  const std::vector<AddressRange>& parts);

/// The bytes of `part`, where `bytes` begins at `first`. Precondition: they contain it.
[[nodiscard]] ByteView slice(ByteView bytes, Address first, const AddressRange& part);

[[nodiscard]] ByteCount totalSize(const std::vector<AddressRange>& ranges);

} // namespace fieldflash::memory
