// SPDX-License-Identifier: MIT
// Decides what to read from a device before its update is planned.
#pragma once

#include "core/plan/detail/compare_scan.h"

#include <deque>
#include <optional>
#include <vector>

namespace fieldflash::plan {

/// Pure. Usage: read the range of next(), put it into the known content, repeat. Requests reads as
/// long as they cost less than they can save:
/// 1. the sectors of the image, to compare them (CompareScan);
/// 2. if a mass erase would be faster, the memory outside the image, to save its content or show
///    that it is empty: first the end of the memory and the start of each run of sectors outside
///    the image, where data is likely. Stops as soon as the mass erase cannot win;
/// 3. the gaps of sectors that will be erased or filled, to save them, and the bytes next to the
///    sector that is erased first, to check its erase.
/// All arguments must outlive it.
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
    enum class Stage { Compare, Outside, Around, Over };

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
    Stage m_stage = Stage::Compare;
    ByteCount m_total = 0;
    /// Predicted times of both ways if no more foreign content is found; set in stage 2.
    std::optional<Duration> m_bySectors;
    Duration m_byMassErase{0};
    std::vector<AddressRange> m_likely;       ///< where data outside the image is likely
    std::deque<memory::MemoryRange> m_around; ///< still to request in stage 3
};

} // namespace fieldflash::plan
