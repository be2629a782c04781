// SPDX-License-Identifier: MIT
// Decides what to read from a device before its update is planned.
#pragma once

#include "core/plan/detail/compare_scan.h"

#include <deque>
#include <optional>
#include <vector>

namespace fieldflash::plan {

/// Pure, and to be driven: read what next() asks for, put it into the known content, ask again. It
/// reads as long as that costs less than it can save:
/// 0. write-protected sectors of the image are compared until they differ: whether the update is
///    possible depends on it;
/// 1. the sectors of the image are compared (CompareScan);
/// 2. when erasing everything at once would be faster, what lies outside the image is proved to be
///    empty or saved: first the end of the memory and what lies directly behind the image, where
///    data is likely. The first evidence that it cannot win ends that;
/// 3. bytes around the image in sectors that will be erased or filled are saved, and what lies
/// beside
///    the sector that is erased first, so that the erase can be judged.
/// What it is given must outlive it.
class Survey {
public:
    Survey(const WantedContent& wanted, const Timings& timings, const PlanRules& rules);

    /// The next range to read; absent: nothing more is worth reading.
    [[nodiscard]] std::optional<memory::MemoryRange> next(const memory::SparseBytes& known);
    /// Updates the timings with those measured.
    void learn(const Timings& timings);
    [[nodiscard]] const Timings& timings() const { return m_timings; }

    /// Upper limit of the bytes to read, for progress.
    [[nodiscard]] ByteCount total() const { return m_total; }

private:
    enum class Stage { Protected, Compare, Outside, Around, Over };

    [[nodiscard]] std::optional<memory::MemoryRange>
    nextProtected(const memory::SparseBytes& known) const;
    [[nodiscard]] std::optional<memory::MemoryRange> nextOutside(const memory::SparseBytes& known);
    [[nodiscard]] std::optional<memory::MemoryRange> nextAround(const memory::SparseBytes& known);
    [[nodiscard]] std::deque<memory::MemoryRange> around(const memory::SparseBytes& known) const;
    void addAroundFirstErase(const Plan& plan, const memory::SparseBytes& known,
                             std::deque<memory::MemoryRange>& requests) const;
    [[nodiscard]] bool canMassEraseWin(const Foreign& foreign, const memory::SparseBytes& known);
    [[nodiscard]] bool isFullOutside(const memory::SparseBytes& known) const;
    [[nodiscard]] std::optional<memory::MemoryRange>
    firstUnknown(AddressRange range, const memory::SparseBytes& known) const;

    const WantedContent& m_wanted;
    Timings m_timings;
    PlanRules m_rules;
    MassErase m_massErase;
    CompareScan m_compare;
    Stage m_stage = Stage::Protected;
    bool m_compares = true; ///< stage 1 is not left out
    ByteCount m_total = 0;
    /// Predicted times of both ways if no more foreign content is found; set in stage 2.
    std::optional<Duration> m_bySectors;
    Duration m_byMassErase{0};
    std::vector<AddressRange> m_likely;       ///< where data outside the image is likely
    std::deque<memory::MemoryRange> m_around; ///< still to request in stage 3
};

} // namespace fieldflash::plan
