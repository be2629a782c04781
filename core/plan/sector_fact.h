// SPDX-License-Identifier: MIT
// Compares known and required content of a sector and decides what to do.
#pragma once

#include "core/memory/sparse_bytes.h"
#include "core/plan/plan.h"
#include "core/plan/wanted_content.h"

#include <vector>

namespace fieldflash::plan {

/// Result of comparing a sector.
enum class SectorFact {
    Unknown,   ///< only partly read, and no difference so far
    Equal,     ///< every required byte matches
    Missing,   ///< only empty program units differ: they can be written without an erase
    Different, ///< different content
};

/// What a plan may do and rely on.
struct PlanRules {
    PlanRules() = default;

    Policy policy = Policy::Auto;
    bool verify = true;
    bool preserve = true;
    bool wholeChip = false;
    std::vector<AddressRange> excluded;
    /// What the chip protects against being erased and written, as far as it tells. Sectors there
    /// are compared as a whole, and stay as they are where they match.
    std::vector<AddressRange> writeProtected;
    /// False after an interrupted erase: cells that read as empty may not stay so.
    bool trustsEmpty = true;
    /// In this session, the device has been seen to erase the announced sector.
    bool isEraseUnitChecked = false;
    /// A mass erase was tried, and was refused or changed nothing.
    bool isMassEraseImpossible = false;
};

/// Program units that read as empty count as empty if `trustsEmpty`: a unit being written during a
/// power loss either has an ECC error, which the device refuses to read, or differs, or was not
/// begun. Writing the same value to a barely begun unit merely completes it.
[[nodiscard]] SectorFact factOf(const WantedSector& sector, const memory::SparseBytes& known,
                                bool trustsEmpty = true);

/// The gaps that were not read, ascending.
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
/// written again even if it is equal: an interrupted update must never look like a program. Only a
/// write-protected one stays.
[[nodiscard]] std::vector<SectorDecision> decideSectors(const WantedContent& wanted,
                                                        const memory::SparseBytes& known,
                                                        const PlanRules& rules);

/// The same for a mass erase.
[[nodiscard]] std::vector<SectorDecision> decideAfterMassErase(const WantedContent& wanted,
                                                               const memory::SparseBytes& known,
                                                               const PlanRules& rules);

/// A part of the sector cannot be erased or written.
[[nodiscard]] bool isWriteProtected(const memory::MemoryRange& sector, const PlanRules& rules);

/// True if gaps are read and restored.
[[nodiscard]] inline bool keepsSurroundings(const PlanRules& rules)
{
    return rules.preserve && !rules.wholeChip;
}

/// The whole content of a sector erased and written: required bytes and restored gaps.
[[nodiscard]] Bytes contentAfter(const WantedSector& sector, const memory::SparseBytes& known,
                                 const PlanRules& rules);

} // namespace fieldflash::plan
