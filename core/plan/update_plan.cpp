// SPDX-License-Identifier: MIT
// The plan of an update: choosing the policy.
#include "core/base/words.h"
#include "core/plan/detail/mass_erase.h"
#include "core/plan/detail/plan_assembly.h"
#include "core/plan/detail/sector_content.h"
#include "core/plan/plan.h"

#include <algorithm>

namespace fieldflash::plan {

namespace {

Error cannotMassErase(const QString& obstacle, const PlanRules& rules)
{
    const QString summary = rules.writeProtected.empty()
        ? Words::tr("A mass erase would lose data. ")
        : Words::tr("A mass erase is not possible. ");
    const QString remedy = rules.writeProtected.empty()
        ? Words::tr("Use the automatic choice, or state that the file replaces the whole chip.")
        : Words::tr("Use the automatic choice, which erases single sectors.");
    return Error(ErrorKind::RefusedByDevice, summary + obstacle, remedy).withDetail(obstacle);
}

QString sectorsReason(const QString& obstacle)
{
    return obstacle.isEmpty() ? Words::tr("Erasing single sectors is fastest.")
                              : Words::tr("Single sectors are erased. ") + obstacle;
}

bool hasWork(const Plan& plan) { return !plan.operations.empty(); }

} // namespace

std::vector<AddressRange> gapRanges(const image::Target& target, const memory::MemoryArea& area)
{
    AreaImage image{&area, {}};
    for (const image::Segment& segment : target.segments) {
        if (!segment.bytes.empty() && segment.range().fits())
            image.segments.push_back(&segment);
    }
    std::ranges::sort(image.segments, {}, &image::Segment::address);
    std::vector<AddressRange> ranges;
    for (const memory::Sector& sector : touchedSectors(image)) {
        for (const AddressRange& part : gapsIn(sector.range, image))
            memory::appendJoined(ranges, part);
    }
    return ranges;
}

Result<Plan> makePlan(const WantedContent& wanted, const memory::SparseBytes& known,
                      const Timings& timings, const PlanRules& rules)
{
    const MassErase massErase = examineMassErase(wanted, rules);
    const Foreign foreign = examineForeign(massErase, known, rules);
    const QString obstacle = massEraseObstacle(massErase, foreign);
    const bool isFree =
        rules.policy == Policy::Auto || (rules.policy == Policy::Full && rules.wholeChip);
    if (rules.policy == Policy::Mass && !obstacle.isEmpty())
        return failure(cannotMassErase(obstacle, rules));
    if (rules.policy == Policy::Mass) {
        Plan plan = PlanAssembly(wanted, known, timings, rules).byMassErase(massErase, foreign);
        plan.reason = Words::tr("Mass erase, as requested.");
        return plan;
    }
    Plan sectors = PlanAssembly(wanted, known, timings, rules).bySectors();
    sectors.reason = rules.policy == Policy::Auto ? sectorsReason(obstacle)
        : rules.policy == Policy::Full
        ? Words::tr("Every sector of the file is erased and written, as requested.")
        : Words::tr("Only sectors that differ are erased, as requested.");
    if (!hasWork(sectors)) {
        sectors.reason = Words::tr("The device already matches the file.");
        return sectors;
    }
    if (!isFree || !obstacle.isEmpty())
        return sectors;
    Plan mass = PlanAssembly(wanted, known, timings, rules).byMassErase(massErase, foreign);
    if (mass.predicted >= sectors.predicted)
        return sectors;
    mass.reason = Words::tr("A mass erase is fastest and loses nothing.");
    return mass;
}

Result<Plan> makePlan(const image::FirmwareImage& image, const memory::MemoryMap& map,
                      const std::map<Address, Bytes>& preserved, bool verify)
{
    const auto wanted = wantedContent(image, map);
    if (!wanted)
        return failure(wanted.error());
    memory::SparseBytes known;
    for (const WantedSector& sector : wanted->sectors) {
        for (const auto& [address, bytes] : preserved) {
            const AddressRange common = intersection(sector.sector.range, {address, bytes.size()});
            if (!common.isEmpty())
                known.put(sector.alternateSetting, common.first,
                          memory::slice(bytes, address, common));
        }
    }
    PlanRules rules;
    rules.policy = Policy::Sectors;
    rules.verify = verify;
    return makePlan(*wanted, known, Timings(), rules);
}

} // namespace fieldflash::plan
