// SPDX-License-Identifier: MIT
// Where a device and a file differ.
#pragma once

#include "app/gui/map/place.h"

namespace fieldflash::gui {

/// Differences separated by fewer matching bytes than this are shown as one.
inline constexpr ByteCount kDifferenceGap = 8;

struct Comparison {
    /// Ascending; matching bytes may lie within a range, never at its ends.
    std::vector<memory::MemoryRange> places;
    ByteCount differentBytes = 0;
    ByteCount comparedBytes = 0;
    /// Bytes of the file whose counterpart on the device was not read.
    ByteCount unknownBytes = 0;

    /// The first range that begins after `after`; the very first if there is none. nullptr: no
    /// difference.
    [[nodiscard]] const memory::MemoryRange* next(Place after) const;
    /// The last range that begins before `before`; the very last if there is none.
    [[nodiscard]] const memory::MemoryRange* previous(Place before) const;
    /// Whether any byte of the range differs.
    [[nodiscard]] bool touches(const memory::MemoryRange& range) const;
};

/// Compares every byte of the file that is known on the device.
[[nodiscard]] Comparison compare(const memory::SparseBytes& device,
                                 const memory::SparseBytes& file);

} // namespace fieldflash::gui
