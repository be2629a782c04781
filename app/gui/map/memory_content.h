// SPDX-License-Identifier: MIT
// Bytes of a memory as far as they are known: what was read from a device, or what a file holds.
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"
#include "core/image/firmware_image.h"

#include <compare>
#include <optional>
#include <vector>

namespace fieldflash::gui {

/// One byte of a device. Two memories may use the same addresses behind different settings.
struct Place {
    std::uint8_t alternateSetting = 0;
    Address address = 0;
    friend auto operator<=>(const Place&, const Place&) = default;
};

struct MemoryRange {
    std::uint8_t alternateSetting = 0;
    AddressRange range;

    [[nodiscard]] Place first() const { return {alternateSetting, range.first}; }
    [[nodiscard]] bool contains(const Place& place) const
    {
        return place.alternateSetting == alternateSetting && range.contains(place.address);
    }
    friend auto operator<=>(const MemoryRange&, const MemoryRange&) = default;
};

/// Sorted; what touches or overlaps becomes one.
[[nodiscard]] std::vector<MemoryRange> joined(std::vector<MemoryRange> ranges);

class MemoryContent {
public:
    /// Bytes that lie together; two pieces never touch.
    struct Piece {
        std::uint8_t alternateSetting = 0;
        Address first = 0;
        Bytes bytes;

        [[nodiscard]] MemoryRange range() const
        {
            return {alternateSetting, {first, bytes.size()}};
        }
    };

    [[nodiscard]] static MemoryContent of(const image::FirmwareImage& image);

    /// Precondition: nothing is known there yet, and the bytes end below 2^32.
    void add(std::uint8_t alternateSetting, Address first, ByteView bytes);

    [[nodiscard]] bool isEmpty() const { return m_pieces.empty(); }
    [[nodiscard]] ByteCount size() const;
    [[nodiscard]] const std::vector<Piece>& pieces() const { return m_pieces; }
    [[nodiscard]] std::vector<MemoryRange> ranges() const;

    [[nodiscard]] std::optional<std::uint8_t> at(Place place) const;
    /// The known bytes from there on that lie together, at most `most`; empty: not known.
    [[nodiscard]] ByteView from(Place place, ByteCount most) const;
    /// The parts of `range` that are known, ascending.
    [[nodiscard]] std::vector<AddressRange> within(const MemoryRange& range) const;

private:
    [[nodiscard]] const Piece* pieceAt(Place place) const;

    std::vector<Piece> m_pieces; ///< ascending
};

} // namespace fieldflash::gui
