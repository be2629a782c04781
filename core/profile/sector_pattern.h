// SPDX-License-Identifier: MIT
// "4*16K,1*64K,128K": how flash is divided into sectors.
#pragma once

#include "core/base/address.h"

#include <QString>

#include <optional>
#include <vector>

namespace fieldflash::profile {

/// Consecutive sectors of one size.
struct SectorRun {
    ByteCount sectorSize = 0;
    ByteCount count = 0;
    friend bool operator==(const SectorRun&, const SectorRun&) = default;
};

/// A value. The last size applies up to the end of the bank.
struct SectorPattern {
    std::vector<SectorRun> first; ///< from the start of a bank
    ByteCount rest = 0;           ///< size of the sectors after them
    int banks = 1;                ///< of equal size, each with the same pattern

    /// "2K", "4*16K,1*64K,128K". Absent: not in this form.
    [[nodiscard]] static std::optional<SectorPattern> fromText(const QString& text, int banks);
    /// The runs of a chip with this flash size, adjacent runs of one size joined; empty: impossible
    /// size.
    [[nodiscard]] std::vector<SectorRun> runs(ByteCount flash) const;
};

/// Joins adjacent runs of one size.
[[nodiscard]] std::vector<SectorRun> joined(const std::vector<SectorRun>& runs);

} // namespace fieldflash::profile
