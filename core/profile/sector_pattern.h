// SPDX-License-Identifier: MIT
// "4*16K,1*64K,128K": how flash is divided into sectors.
#pragma once

#include "core/base/address.h"

#include <QString>

#include <optional>
#include <vector>

namespace fieldflash::profile {

/// Sectors of one size, one after the other.
struct SectorRun {
    ByteCount sectorSize = 0;
    ByteCount count = 0;
    friend bool operator==(const SectorRun&, const SectorRun&) = default;
};

/// The last size goes on to the end of the bank. A value.
struct SectorPattern {
    std::vector<SectorRun> first; ///< from the start of a bank
    ByteCount rest = 0;           ///< size of the sectors behind them
    int banks = 1;                ///< of one size, each with the same pattern

    /// "2K", "4*16K,1*64K,128K". Absent: not such a text.
    [[nodiscard]] static std::optional<SectorPattern> fromText(const QString& text, int banks);
    /// The runs of a chip with so much flash, adjacent runs of one size joined; empty: it cannot
    /// have so much.
    [[nodiscard]] std::vector<SectorRun> runs(ByteCount flash) const;
};

/// Adjacent runs of one size become one.
[[nodiscard]] std::vector<SectorRun> joined(const std::vector<SectorRun>& runs);

} // namespace fieldflash::profile
