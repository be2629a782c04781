// SPDX-License-Identifier: MIT
// Decides which sectors of an image are worth comparing with the device.
#pragma once

#include "core/plan/detail/mass_erase.h"
#include "core/plan/sector_fact.h"

#include <optional>
#include <vector>

namespace fieldflash::plan {

/// Pure: decides from the known content and never requests known bytes. Continues while it finds
/// matching sectors. After too many consecutive differences, it probes a few sectors further on; if
/// one of them matches, it continues there and finds the border before it by binary search. Skipped
/// sectors stay unknown and will be written. All arguments must outlive it.
class CompareScan {
public:
    CompareScan(const WantedContent& wanted, const MassErase& massErase, const Timings& timings,
                PlanRules rules);

    /// The next range to read; absent: the comparison is done.
    [[nodiscard]] std::optional<memory::MemoryRange> next(const memory::SparseBytes& known);
    void learn(const Timings& timings) { m_timings = timings; }

private:
    enum class Kind { Scan, Probe, Halve };
    struct Task {
        Kind kind = Kind::Scan;
        std::size_t from = 0;
        std::size_t to = 0;
        std::size_t probe = 1;  ///< Probe: number of the next probe
        std::size_t probes = 0; ///< Probe: number of probes
        std::size_t last = 0;   ///< Probe: after the last sector that differed
    };
    enum class Judgement { NotYet, Hit, Miss };

    void scan(bool isHit, ByteCount equalBytes);
    void probe(bool isHit, std::size_t at);
    void halve(bool isHit, std::size_t at);
    [[nodiscard]] std::size_t placeOf(const Task& task) const;
    [[nodiscard]] Judgement judge(std::size_t index, const memory::SparseBytes& known) const;
    [[nodiscard]] ByteCount equalBytesIn(std::size_t index, const memory::SparseBytes& known) const;
    [[nodiscard]] memory::MemoryRange requestFor(std::size_t index,
                                                 const memory::SparseBytes& known);
    [[nodiscard]] static bool isWithoutGaps(const WantedSector& sector);
    [[nodiscard]] ByteCount endOfWanted(std::size_t index, ByteCount endOfBlock) const;
    [[nodiscard]] bool isWorthReadingOn(std::size_t index,
                                        const memory::MemoryRange& request) const;
    [[nodiscard]] std::size_t worthwhileMisses(std::size_t index) const;
    [[nodiscard]] std::size_t worthwhileProbes(std::size_t from, std::size_t to) const;
    [[nodiscard]] bool isEmptyCheckUseful(std::size_t index) const;

    const WantedContent& m_wanted;
    const MassErase& m_massErase;
    Timings m_timings;
    PlanRules m_rules;
    std::vector<Task> m_tasks; ///< the last one is active
    memory::MemoryRange m_lastRequest;
    std::size_t m_misses = 0; ///< consecutive
    ByteCount m_equalBytes = 0;
};

} // namespace fieldflash::plan
