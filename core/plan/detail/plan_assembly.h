// SPDX-License-Identifier: MIT
// Builds and orders the operations of an update. Internal to makePlan().
#pragma once

#include "core/plan/detail/mass_erase.h"
#include "core/plan/detail/write_runs.h"
#include "core/plan/sector_fact.h"

#include <vector>

namespace fieldflash::plan {

/// For one plan. All arguments must outlive it.
class PlanAssembly {
public:
    PlanAssembly(const WantedContent& wanted, const memory::SparseBytes& known,
                 const Timings& timings, PlanRules rules);

    /// Erases sectors that differ one by one, or fills them.
    [[nodiscard]] Plan bySectors();
    /// Erases everything at once; restores foreign content first.
    [[nodiscard]] Plan byMassErase(const MassErase& massErase, const Foreign& foreign);

private:
    struct Planned {
        SectorPlan plan;
        QString reason;
        std::size_t erases = 0;
        ByteCount bytesToWrite = 0;
    };

    [[nodiscard]] AddressRange unitIn(const AddressRange& whole, ByteCount offset) const;
    [[nodiscard]] WriteRuns newRuns() const;
    [[nodiscard]] bool isReplaced(const memory::MemoryRange& sector) const;
    void addErased(const SectorDecision& decision, WriteRuns& runs, Planned& planned);
    void addFilled(const WantedSector& sector, WriteRuns& runs, Planned& planned);
    void addRestored(const memory::MemoryRange& sector, WriteRuns& runs, Planned& planned);
    void addContent(const memory::MemoryRange& sector, ByteView content, WriteRuns& runs,
                    Planned& planned);
    void addErasedVerify(const WantedSector& sector, ByteView content);
    void addVerify(const memory::MemoryRange& range);
    void addExisting(const WantedSector& sector);

    void addChecks(const MassErase& massErase);
    void addWrites(const std::vector<WriteRun>& runs);
    void addVerifies();
    [[nodiscard]] std::vector<memory::MemoryRange> joinedVerifies() const;
    [[nodiscard]] Operation verifyOf(const memory::MemoryRange& range) const;
    [[nodiscard]] ByteCount imageBytesIn(const memory::MemoryRange& range) const;
    [[nodiscard]] AddressRange vectorBlocks() const;
    [[nodiscard]] std::optional<ByteCount> witnessIn(const memory::SparseBytes::Piece& part) const;
    void keepOthers(std::vector<Planned>& sectors, const MassErase* massErase) const;
    void addRegions(const std::vector<Planned>& sectors);
    [[nodiscard]] Plan finish(const std::vector<Planned>& sectors);

    const WantedContent& m_wanted;
    const memory::SparseBytes& m_known;
    Timings m_timings;
    PlanRules m_rules;
    memory::FlashCells m_cells;
    memory::SparseBytes m_after; ///< content of the device after all writes
    Plan m_plan;
    std::vector<memory::MemoryRange> m_verifies;
    std::vector<Operation> m_erases, m_writes, m_vectorWrites, m_commitSteps;
};

} // namespace fieldflash::plan
