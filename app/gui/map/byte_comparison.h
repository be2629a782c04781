// SPDX-License-Identifier: MIT
// Where a device and a file hold different bytes.
#pragma once

#include "app/gui/map/place.h"

namespace fieldflash::gui {

/// Differences with fewer equal bytes than this between them are one place for a person.
inline constexpr ByteCount kDifferenceGap = 8;

struct Comparison {
    /// Ascending; equal bytes may lie within one, never at its ends.
    std::vector<memory::MemoryRange> places;
    ByteCount differentBytes = 0;
    ByteCount comparedBytes = 0;
    /// Bytes of the file whose place on the device was not read.
    ByteCount unknownBytes = 0;

    /// The first place that begins behind; the first of all when there is none. nullptr: no
    /// difference.
    [[nodiscard]] const memory::MemoryRange* next(Place after) const;
    /// The last place that begins before; the last of all when there is none.
    [[nodiscard]] const memory::MemoryRange* previous(Place before) const;
    /// Whether some byte of the range differs.
    [[nodiscard]] bool touches(const memory::MemoryRange& range) const;
};

/// Every byte of the file that is known on the device.
[[nodiscard]] Comparison compare(const memory::SparseBytes& device,
                                 const memory::SparseBytes& file);

} // namespace fieldflash::gui
