// SPDX-License-Identifier: MIT
// Which sectors of an image are worth being compared with the device.
#pragma once

#include "core/plan/detail/mass_erase.h"
#include "core/plan/sector_fact.h"

#include <optional>
#include <vector>

namespace fieldflash::plan {

/// Pure: decides from what is known, and never asks for what is known. Reads on while it finds what
/// need not be written. After a run of differences that is longer than what a further find is
/// worth, it looks at a few places further on; where one of them matches, it continues there and
/// searches the border behind it by halving. What it leaves out stays unknown, and will be written.
/// What it is given must outlive it.
class CompareScan {
public:
    CompareScan(const WantedContent& wanted, const MassErase& massErase, const Timings& timings,
                PlanRules rules);

    /// What is to be read next; nothing: the comparison is over.
    [[nodiscard]] std::optional<memory::MemoryRange> next(const memory::SparseBytes& known);
    void learn(const Timings& timings) { m_timings = timings; }

private:
    enum class Kind { Scan, Probe, Halve };
    struct Task {
        Kind kind = Kind::Scan;
        std::size_t from = 0;
        std::size_t to = 0;
        std::size_t probe = 1;  ///< Probe: the number of the next one
        std::size_t probes = 0; ///< Probe: how many
        std::size_t last = 0;   ///< Probe: behind the last one that differed
    };
    enum class Judgement { NotYet, Hit, Miss };

    void scan(bool isHit, ByteCount equalBytes);
    void probe(bool isHit, std::size_t at);
    void halve(bool isHit, std::size_t at);
    [[nodiscard]] std::size_t placeOf(const Task& task) const;
    [[nodiscard]] Judgement judge(std::size_t index, const memory::SparseBytes& known) const;
    [[nodiscard]] ByteCount equalBytesIn(std::size_t index, const memory::SparseBytes& known) const;
    [[nodiscard]] memory::MemoryRange requestFor(std::size_t index,
                                                 const memory::SparseBytes& known) const;
    [[nodiscard]] std::size_t worthwhileMisses(std::size_t index) const;
    [[nodiscard]] std::size_t worthwhileProbes(std::size_t from, std::size_t to) const;
    [[nodiscard]] bool isEmptinessWorthKnowing(std::size_t index) const;

    const WantedContent& m_wanted;
    const MassErase& m_massErase;
    Timings m_timings;
    PlanRules m_rules;
    std::vector<Task> m_tasks; ///< the last one is at work
    std::size_t m_misses = 0;  ///< in a row
    ByteCount m_equalBytes = 0;
};

} // namespace fieldflash::plan
