// SPDX-License-Identifier: MIT
// One byte address of a device, as used by cursor, search and comparison.
#pragma once

#include "core/image/content/firmware_image.h"
#include "core/memory/memory_range.h"
#include "core/memory/sparse_bytes.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <vector>

namespace fieldflash::gui {

/// Two memories may use the same addresses behind different alternate settings.
struct Place {
    std::uint8_t alternateSetting = 0;
    Address address = 0;
    friend auto operator<=>(const Place&, const Place&) = default;
};

[[nodiscard]] inline Place firstOf(const memory::MemoryRange& range)
{
    return {range.alternateSetting, range.range.first};
}

[[nodiscard]] inline bool contains(const memory::MemoryRange& range, const Place& place)
{
    return place.alternateSetting == range.alternateSetting && range.range.contains(place.address);
}

/// The content of a file.
[[nodiscard]] memory::SparseBytes contentOf(const image::FirmwareImage& image);
[[nodiscard]] std::vector<memory::MemoryRange> knownRanges(const memory::SparseBytes& content);
[[nodiscard]] std::optional<std::uint8_t> byteAt(const memory::SparseBytes& content, Place place);

} // namespace fieldflash::gui
