// SPDX-License-Identifier: MIT
// The plan as shown to the user (class PlanAssembly).
#include "core/base/words.h"
#include "core/plan/detail/plan_assembly.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace fieldflash::plan {

/// Adds the sectors of the same memories without required bytes.
void PlanAssembly::keepOthers(std::vector<Planned>& sectors, const MassErase* massErase) const
{
    std::set<std::pair<std::uint8_t, Address>> planned;
    for (const Planned& sector : sectors)
        planned.emplace(sector.plan.alternateSetting, sector.plan.range.first);
    std::vector<Planned> others;
    for (const memory::MemoryArea& area : m_wanted.map->areas()) {
        const bool isConcerned = std::ranges::any_of(m_wanted.sectors, [&](const auto& sector) {
            return sector.alternateSetting == area.alternateSetting;
        });
        for (const memory::Sector& sector : area.sectors) {
            if (!isConcerned || planned.contains({area.alternateSetting, sector.range.first}))
                continue;
            const bool isExcluded = std::ranges::any_of(
                m_rules.excluded, [&](const auto& range) { return range.overlaps(sector.range); });
            Planned other{{{area.alternateSetting, sector.range}, SectorIntent::Keep},
                          isExcluded ? Words::tr("Excluded from updates: stays as it is.")
                                     : Words::tr("Not in the file: stays as it is."),
                          0,
                          0};
            if (massErase != nullptr) {
                other.plan.intent = SectorIntent::Erase;
                other.erases = 1;
                other.reason = m_rules.wholeChip
                    ? Words::tr("Not in the file, which replaces the whole chip: erased.")
                    : Words::tr("Not in the file and empty already: nothing is lost.");
            }
            others.push_back(std::move(other));
        }
    }
    std::ranges::move(others, std::back_inserter(sectors));
    std::ranges::sort(sectors, {}, [](const Planned& sector) {
        return std::pair(sector.plan.alternateSetting, sector.plan.range.first);
    });
}

void PlanAssembly::addRegions(const std::vector<Planned>& sectors)
{
    const bool isAtOnce = m_plan.policy == Policy::Mass;
    for (const Planned& planned : sectors) {
        const SectorPlan& sector = planned.plan;
        Duration predicted{0};
        if (planned.erases > 0 && !isAtOnce)
            predicted += eraseTime(sector.range.size, m_timings);
        if (planned.bytesToWrite > 0) {
            predicted += writeTime(planned.bytesToWrite, m_timings);
            predicted += m_rules.verify ? readTime(sector.range.size, m_timings) : Duration(0);
        }
        Region* last = m_plan.regions.empty() ? nullptr : &m_plan.regions.back();
        if (last == nullptr || last->alternateSetting != sector.alternateSetting
            || last->range.end() != sector.range.first || last->intent != sector.intent
            || last->reason != planned.reason) {
            m_plan.regions.push_back({sector.at({sector.range.first, 0}), sector.intent,
                                      planned.reason, 0, 0, 0, Duration(0)});
            last = &m_plan.regions.back();
        }
        last->range.size += sector.range.size;
        ++last->sectors;
        last->erases += planned.erases;
        last->bytesToWrite += planned.bytesToWrite;
        last->predicted += predicted;
    }
}

} // namespace fieldflash::plan
