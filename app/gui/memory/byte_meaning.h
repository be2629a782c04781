// SPDX-License-Identifier: MIT
// What the bytes at a place mean, read in the usual ways: vector table, program header, integers,
// text. Pure.
#pragma once

#include "app/gui/map/place.h"

#include <QString>

#include <optional>
#include <vector>

namespace fieldflash::gui {

struct ByteMeaning {
    QString name;  ///< "16 bits"
    QString value; ///< "4,660 (0x1234)"
    friend bool operator==(const ByteMeaning&, const ByteMeaning&) = default;
};

/// The most specific ones first; only of known bytes. All numbers are little-endian. `programStart`
/// is where the device starts a program, if known: only there is a vector table looked for.
[[nodiscard]] std::vector<ByteMeaning> meaningsOf(const memory::SparseBytes& content, Place place,
                                                  std::optional<Place> programStart);

/// "Reset vector: 0x0800 0198 · 8 bits: 153 (0x99) · …"
[[nodiscard]] QString meaningText(const std::vector<ByteMeaning>& meanings);

} // namespace fieldflash::gui
