// SPDX-License-Identifier: MIT
// Known and required content of a sector compared, and what follows from it.
#pragma once

#include "core/memory/sparse_bytes.h"
#include "core/plan/plan.h"
#include "core/plan/wanted_content.h"

#include <vector>

namespace fieldflash::plan {

/// How far the knowledge goes.
enum class SectorFact {
    Unknown,   ///< not all of it was read, and nothing that was read differs
    Equal,     ///< every byte that is wanted is there
    Missing,   ///< only empty flash words differ: they can be written without an erase
    Different, ///< something else is there
};

/// What a plan may do and may rely on.
struct PlanRules {
    PlanRules() = default;

    Policy policy = Policy::Auto;
    bool verify = true;
    bool preserve = true;
    bool wholeChip = false;
    std::vector<AddressRange> excluded;
    /// False after an erase that was interrupted: cells that look empty may not stay so.
    bool trustsEmpty = true;
    /// The device has shown in this session that it erases what it announces.
    bool isEraseUnitProved = false;
    /// A mass erase was tried and changed nothing.
    bool isMassEraseIgnored = false;
};

/// Words that are read as empty are trusted to be so, unless `trustsEmpty` says otherwise: a word
/// that a power loss met while it was written either holds an ECC error, which the device does not
/// let us read, or differs, or was not begun. Writing the same value to one that was barely begun
/// only completes it.
[[nodiscard]] SectorFact factOf(const WantedSector& sector, const memory::SparseBytes& known,
                                bool trustsEmpty = true);

/// The parts beside the wanted ones that were not read, ascending.
[[nodiscard]] std::vector<AddressRange> unknownAround(const WantedSector& sector,
                                                      const memory::SparseBytes& known);

struct SectorDecision {
    const WantedSector* sector = nullptr; ///< never null; owned by the wanted content
    SectorIntent intent = SectorIntent::Rewrite;
    QString reason;
    /// Bytes in gaps that are lost, because they were not read.
    ByteCount givenUp = 0;
};

/// What happens to each wanted sector when sectors are erased one by one, in the order of
/// `wanted.sectors`. Once anything has to change, the sector with the vector table is erased and
/// written again even if it is equal: an interrupted update must never look like a program.
[[nodiscard]] std::vector<SectorDecision> decideSectors(const WantedContent& wanted,
                                                        const memory::SparseBytes& known,
                                                        const PlanRules& rules);

/// The same after a mass erase.
[[nodiscard]] std::vector<SectorDecision> decideAfterMassErase(const WantedContent& wanted,
                                                               const memory::SparseBytes& known,
                                                               const PlanRules& rules);

/// Bytes beside the wanted ones are read and put back.
[[nodiscard]] inline bool keepsSurroundings(const PlanRules& rules)
{
    return rules.preserve && !rules.wholeChip;
}

/// The whole content of an erased sector: what is wanted, and what is put back around it.
[[nodiscard]] Bytes contentAfter(const WantedSector& sector, const memory::SparseBytes& known,
                                 const PlanRules& rules);

} // namespace fieldflash::plan
