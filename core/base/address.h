// SPDX-License-Identifier: MIT
// Addresses, sizes and address ranges.
#pragma once

#include <QString>

#include <compare>
#include <cstdint>

namespace fieldflash {

/// A byte address as the device sees it.
using Address = std::uint32_t;

/// A number of bytes. 64 bits, so that the end of the address space can be expressed.
using ByteCount = std::uint64_t;

/// Half-open range [first, end()). A range may end exactly at 2^32 but not beyond: check untrusted
/// numbers with `fits()` first.
struct AddressRange {
    Address first = 0;
    ByteCount size = 0;

    [[nodiscard]] constexpr ByteCount end() const { return ByteCount{first} + size; }
    [[nodiscard]] constexpr bool isEmpty() const { return size == 0; }
    [[nodiscard]] constexpr bool fits() const { return size <= (ByteCount{1} << 32) - first; }
    [[nodiscard]] constexpr bool contains(ByteCount address) const
    {
        return address >= first && address < end();
    }
    /// True also for an empty range that starts inside or at the end.
    [[nodiscard]] constexpr bool contains(const AddressRange& other) const
    {
        return other.first >= first && other.end() <= end();
    }
    [[nodiscard]] constexpr bool overlaps(const AddressRange& other) const
    {
        return !isEmpty() && !other.isEmpty() && first < other.end() && other.first < end();
    }

    friend constexpr auto operator<=>(const AddressRange&, const AddressRange&) = default;
};

/// The overlap; empty (size 0) if there is none.
[[nodiscard]] AddressRange intersection(const AddressRange& left, const AddressRange& right);

/// "0x0800 C000": grouped, as shown in the window and the log.
[[nodiscard]] QString addressText(ByteCount address);

/// "0x0800 C000–0x0800 C7FF", with the last byte included.
[[nodiscard]] QString rangeText(const AddressRange& range);

/// "14 KB", "512 bytes", "1 MB": powers of 1024, at most one decimal.
[[nodiscard]] QString sizeText(ByteCount size);

} // namespace fieldflash
