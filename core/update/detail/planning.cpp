// SPDX-License-Identifier: MIT
#include "core/update/detail/planning.h"

#include "core/base/words.h"
#include "core/update/detail/chip_options.h"
#include "core/update/detail/comparison.h"
#include "core/update/detail/device_timings.h"
#include "core/update/detail/limits.h"
#include "core/update/detail/precautions.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <iterator>
#include <utility>

namespace fieldflash::update {

namespace {

memory::SparseBytes emptyMemory(const plan::WantedContent& wanted)
{
    memory::SparseBytes known;
    const memory::MemoryArea* area = wanted.map->area(wanted.vectorAlternate);
    for (const memory::Sector& sector : area->sectors)
        known.put(area->alternateSetting, sector.range.first,
                  wanted.map->cells().erased(sector.range.size));
    return known;
}

/// Precondition: the survey is complete.
Result<void> checkSurroundings(const Job& job, const Planning& planning)
{
    // Read-back is off on purpose there, and a program rarely ends at the border of a page.
    const bool isLoader = planning.wanted.map->cells().replacedBlock != 0;
    if (plan::keepsSurroundings(planning.rules) && planning.plan->bytesGivenUp > 0 && isLoader)
        job.note(Words::tr("The loader does not let its memory be read: what is behind the program "
                           "in its last page (%1) cannot be kept and will be empty.")
                     .arg(sizeText(planning.plan->bytesGivenUp)),
                 true);
    else if (plan::keepsSurroundings(planning.rules) && planning.plan->bytesGivenUp > 0)
        return failure(ErrorKind::OutsideMap,
                       Words::tr("The file covers only part of a sector, and the rest cannot be "
                                 "read, so it would be lost."),
                       Words::tr("Use a file that fills whole sectors."));
    ByteCount torn = 0;
    for (const plan::SectorPlan& planned : planning.plan->sectors) {
        if (planned.intent != plan::SectorIntent::Rewrite
            && planned.intent != plan::SectorIntent::Merge)
            continue;
        const plan::WantedSector* sector = planning.wanted.find(planned);
        for (const AddressRange& range : sector->gaps()) {
            for (ByteCount at = range.first; at < range.end(); at += sector->cells.programUnit) {
                const AddressRange word =
                    intersection(range, {static_cast<Address>(at), sector->cells.programUnit});
                if (planning.known.hasUnreadable({planned.alternateSetting, word}))
                    torn += word.size;
            }
        }
    }
    if (plan::keepsSurroundings(planning.rules) && torn > 0)
        job.note(Words::tr("%1 of adjacent data cannot be read and will be discarded: an earlier "
                           "update was interrupted there.")
                     .arg(sizeText(torn)),
                 true);
    return {};
}

/// Called before anything else is read.
QCoro::Task<Result<void>> applyInterruption(Job& job, Recovery& recovery, Planning& planning,
                                            InterruptedUpdate interrupted)
{
    if (interrupted.suspects.hasTorn() && interrupted.isSameImage && !interrupted.isThisRun) {
        auto completed =
            co_await isCompletedSince(job, recovery, planning.wanted, interrupted.suspects);
        if (!completed)
            co_return failure(std::move(completed).error());
        if (*completed)
            interrupted.suspects.removeTorn();
    }
    if (auto safe = markUnreadable(planning, interrupted.suspects); !safe)
        co_return safe;
    if (interrupted.isThisRun)
        co_return {};
    co_return co_await lookAtSaved(job, recovery, planning);
}

/// A loader with two slots starts what was sent to it. Its free slot may already contain the same,
/// from an earlier update or one that was reverted: sent is then the header, at least.
void sendHeader(const Job& job, Planning& planning)
{
    const auto& loader = job.device().loader();
    if (!loader || !loader->slots)
        return;
    planning.known.putUnreadable({0, {loader->application, loader->pageSize}});
}

/// Nothing is erased yet.
Result<void> checkProtection(Job& job, const plan::Plan& plan)
{
    std::vector<AddressRange> changed;
    for (const plan::SectorPlan& sector : plan.sectors) {
        if (plan::isTouched(sector.intent))
            memory::appendJoined(changed, sector.range);
    }
    return refuseProtected(job, changed);
}

} // namespace

plan::PlanRules rulesFor(const UpdateOptions& options)
{
    plan::PlanRules rules;
    rules.policy = options.policy;
    rules.verify = options.verify;
    rules.preserve = options.preserve;
    rules.wholeChip = options.wholeChip;
    rules.excluded = options.excluded;
    return rules;
}

QCoro::Task<Result<Planning>> planUpdate(Job& job, Recovery& recovery,
                                         const image::FirmwareImage& image, plan::PlanRules rules,
                                         InterruptedUpdate interrupted, memory::SparseBytes known)
{
    rules.trustsEmpty = rules.trustsEmpty && !interrupted.wasErasing;
    auto wanted =
        plan::wantedContent(image, job.device().memoryMap(), rules.excluded, interrupted.saved);
    if (!wanted)
        co_return failure(std::move(wanted).error());
    Planning planning;
    planning.wanted = std::move(*wanted);
    planning.rules = std::move(rules);
    for (const option_bytes::ProtectedArea& area : job.protection().areas)
        planning.rules.writeProtected.push_back(area.range);
    planning.timings = assumedTimings(job);
    if (interrupted.isMassEraseOpen) {
        planning.known = emptyMemory(planning.wanted);
        plan::PlanRules again = planning.rules;
        again.policy = plan::Policy::Mass;
        auto plan = plan::makePlan(planning.wanted, planning.known, planning.timings, again);
        if (plan) {
            planning.plan = std::make_shared<const plan::Plan>(std::move(*plan));
            co_return std::move(planning);
        }
    }
    planning.known = std::move(known);
    auto applied = co_await applyInterruption(job, recovery, planning, std::move(interrupted));
    if (!applied)
        co_return failure(std::move(applied).error());
    sendHeader(job, planning);
    auto surveyed = co_await surveyDevice(job, recovery, planning);
    if (!surveyed)
        co_return failure(std::move(surveyed).error());
    auto plan = plan::makePlan(planning.wanted, planning.known, planning.timings, planning.rules);
    if (!plan)
        co_return failure(std::move(plan).error());
    planning.plan = std::make_shared<const plan::Plan>(std::move(*plan));
    if (auto possible = checkProtection(job, *planning.plan); !possible)
        co_return failure(std::move(possible).error());
    if (auto kept = checkSurroundings(job, planning); !kept)
        co_return failure(std::move(kept).error());
    co_return std::move(planning);
}

std::vector<Alternative> alternatives(const Planning& planning)
{
    std::vector<Alternative> all;
    for (const plan::Policy policy :
         {plan::Policy::Auto, plan::Policy::Sectors, plan::Policy::Mass, plan::Policy::Full}) {
        plan::PlanRules rules = planning.rules;
        rules.policy = policy;
        Alternative alternative;
        alternative.policy = policy;
        const auto plan = plan::makePlan(planning.wanted, planning.known, planning.timings, rules);
        if (plan) {
            alternative.predicted = plan->predicted;
            alternative.sectorsToErase = plan->sectorsToErase;
            alternative.bytesToWrite = plan->bytesToWrite;
        } else {
            alternative.obstacle = plan.error().detail();
        }
        all.push_back(std::move(alternative));
    }
    return all;
}

std::vector<image::Target> atRisk(const Planning& planning)
{
    std::map<std::uint8_t, image::Target> targets;
    std::vector<const plan::Operation*> written;
    for (const plan::Operation& operation : planning.plan->existing)
        written.push_back(&operation);
    for (const plan::Operation& operation : planning.plan->operations) {
        if (operation.kind == plan::Operation::Kind::Write)
            written.push_back(&operation);
    }
    for (const plan::Operation* operation : written) {
        std::vector<AddressRange> imageRanges;
        for (const plan::WantedSector& sector : planning.wanted.sectors) {
            if (sector.place().overlaps(*operation))
                imageRanges.insert(imageRanges.end(), sector.imageRanges.begin(),
                                   sector.imageRanges.end());
        }
        for (const AddressRange& part : memory::remainder(operation->range, imageRanges)) {
            const ByteView bytes = memory::slice(operation->bytes, operation->range.first, part);
            if (planning.wanted.map->cells().isErased(bytes))
                continue;
            image::Target& target = targets[operation->alternateSetting];
            target.alternateSetting = operation->alternateSetting;
            target.segments.push_back({part.first, Bytes(bytes.begin(), bytes.end())});
        }
    }
    std::vector<image::Target> result;
    for (auto& [alternateSetting, target] : targets) {
        std::ranges::sort(target.segments, {}, &image::Segment::address);
        result.push_back(std::move(target));
    }
    return result;
}

} // namespace fieldflash::update
