// SPDX-License-Identifier: MIT
#include "core/update/planning.h"

#include "core/base/words.h"
#include "core/update/limits.h"
#include "core/update/plan_runner.h"
#include "core/update/reader.h"
#include "core/update/survey.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <utility>

namespace fieldflash::update {

namespace {

/// Bytes that somebody else wants to keep lie in the range, beside the image in one sector.
bool isPrecious(const ReadRequest& request, const WantedContent& wanted)
{
    for (const WantedSector& sector : wanted.sectors) {
        if (sector.alternateSetting != request.alternateSetting
            || !sector.sector.range.overlaps(request.range))
            continue;
        for (const AddressRange& range : sector.uncovered()) {
            if (range.overlaps(request.range))
                return true;
        }
    }
    return false;
}

/// The image wants nothing in any sector of the range.
bool isForeign(const ReadRequest& request, const WantedContent& wanted)
{
    return std::ranges::none_of(wanted.sectors, [&request](const WantedSector& sector) {
        return sector.alternateSetting == request.alternateSetting
            && sector.sector.range.overlaps(request.range);
    });
}

/// Tells how far the survey is; what it leaves out at the end counts as done.
class SurveyProgress {
public:
    SurveyProgress(const Job& job, ByteCount total) : m_job(job), m_total(total) { }

    void add(ByteCount bytes) { tell(m_done + bytes); }
    void finish() { tell(m_total); }
    void tell(ByteCount done)
    {
        m_done = std::min(done, m_total);
        m_job.tell(Progress{Phase::Compare, m_done, m_total, std::nullopt});
    }

private:
    const Job& m_job;
    ByteCount m_total;
    ByteCount m_done = 0;
};

void keep(KnownContent& known, const ReadRequest& request, const ReadBack& found)
{
    known.put(request.alternateSetting, request.range.first, found.bytes);
    for (const AddressRange& place : found.unreadable)
        known.putUnreadable(request.alternateSetting, place);
}

/// Somebody may have written there since, or it may be another board: what it holds is right then.
/// What our own interrupted work left behind is empty, or lacks some of the zeros.
bool isContradicted(const WantedSector& sector, const KnownContent& known)
{
    for (const AddressRange& range : sector.saved) {
        for (ByteCount at = range.first; at < range.end(); ++at) {
            const AddressRange place{static_cast<Address>(at), 1};
            const std::uint8_t found = known.find(sector.alternateSetting, place)->front();
            const std::uint8_t saved = sector.at(place).front();
            if ((found & saved) != saved)
                return true;
        }
    }
    return false;
}

KnownContent emptyMemory(const WantedContent& wanted)
{
    KnownContent known;
    const memory::MemoryArea* area = wanted.map->area(wanted.vectorAlternate);
    for (const memory::Sector& sector : area->sectors)
        known.put(area->alternateSetting, sector.range.first,
                  Bytes(sector.range.size, kErasedByte));
    return known;
}

QCoro::Task<Result<ReadBack>> lookForSure(Reader& reader, ReadRequest request)
{
    auto last = co_await reader.look(request.alternateSetting, request.range);
    for (int reads = 1; last && reads < kReadsForSure; ++reads) {
        auto next = co_await reader.look(request.alternateSetting, request.range);
        if (!next || *next == *last)
            co_return next;
        last = std::move(next);
    }
    co_return last;
}

QCoro::Task<Result<void>> lookAtSaved(Job& job, Recovery& recovery, Planning& planning)
{
    Reader reader(job, recovery);
    const dfu::BlockListener nobody;
    for (WantedSector& sector : planning.wanted.sectors) {
        if (sector.saved.empty())
            continue;
        if (auto going = job.goOn(); !going)
            co_return going;
        const ReadRequest whole{sector.alternateSetting, sector.sector.range};
        // What it decides cannot be taken back: a wrong bit here would give up what was saved.
        auto found = co_await lookForSure(reader, whole);
        if (!found)
            co_return failure(std::move(found).error());
        keep(planning.known, whole, *found);
        if (isContradicted(sector, planning.known))
            sector.dropSaved();
    }
    // A sector of which nobody wants anything any more.
    std::erase_if(planning.wanted.sectors, [](const WantedSector& sector) {
        return sector.meant.empty() && sector.saved.empty();
    });
    co_return {};
}

QCoro::Task<Result<void>> carryOut(Job& job, Recovery& recovery, Planning& planning, Survey& survey)
{
    Reader reader(job, recovery);
    const dfu::BlockListener nobody;
    std::optional<SurveyProgress> progress;
    while (const auto request = survey.next(planning.known)) {
        if (auto going = job.goOn(); !going)
            co_return going;
        if (!progress) {
            job.begin(Phase::Compare);
            progress.emplace(job, survey.total());
            progress->tell(0);
        }
        auto look = isPrecious(*request, planning.wanted)
            ? reader.readForSure(request->alternateSetting, request->range, nobody)
            : reader.look(request->alternateSetting, request->range);
        auto found = co_await look;
        if (!found)
            co_return failure(std::move(found).error().whileDoing(
                QStringLiteral("comparing the device with the file")));
        if (!isErased(found->bytes) && isForeign(*request, planning.wanted)) {
            // It may be put back later, and then there is nothing to compare it with.
            found = co_await reader.readForSure(request->alternateSetting, request->range, nobody);
            if (!found)
                co_return failure(std::move(found).error());
        }
        keep(planning.known, *request, *found);
        progress->add(request->range.size);
        planning.timings = learned(assumedTimings(job.device()), job.device().counters());
        survey.learn(planning.timings);
    }
    if (progress)
        progress->finish();
    co_return {};
}

/// Precondition: the survey is over.
Result<void> checkSurroundings(const Job& job, const Planning& planning)
{
    if (keepsSurroundings(planning.rules) && planning.plan.bytesGivenUp > 0)
        return failure(
            ErrorKind::OutsideMap,
            Words::tr("The file covers a part of a sector only, and the device does not let "
                      "the rest be read, so it would be lost."),
            Words::tr("Use a file that fills whole sectors."));
    ByteCount torn = 0;
    for (const SectorPlan& planned : planning.plan.sectors) {
        if (planned.intent != SectorIntent::Rewrite && planned.intent != SectorIntent::Merge)
            continue;
        const WantedSector* sector = planning.wanted.find(planned.alternateSetting, planned.range);
        for (const AddressRange& range : sector->uncovered()) {
            for (ByteCount at = range.first; at < range.end(); at += kProgramUnit) {
                const AddressRange word =
                    intersection(range, {static_cast<Address>(at), kProgramUnit});
                if (planning.known.hasUnreadable(planned.alternateSetting, word))
                    torn += word.size;
            }
        }
    }
    if (keepsSurroundings(planning.rules) && torn > 0)
        job.note(Words::tr("%1 beside the program cannot be read and are given up: an earlier "
                           "update was interrupted there.")
                     .arg(sizeText(torn)),
                 true);
    return {};
}

} // namespace

PlanRules rulesFor(const UpdateOptions& options)
{
    PlanRules rules;
    rules.policy = options.policy;
    rules.verify = options.verify;
    rules.preserve = options.preserve;
    rules.wholeChip = options.wholeChip;
    rules.excluded = options.excluded;
    return rules;
}

QCoro::Task<Result<Planning>> planUpdate(Job& job, Recovery& recovery, image::FirmwareImage image,
                                         PlanRules rules, Leftovers leftovers)
{
    rules.trustsEmpty = rules.trustsEmpty && !leftovers.wasErasing;
    auto wanted = wantedContent(image, job.device().memoryMap(), rules.excluded, leftovers.saved);
    if (!wanted)
        co_return failure(std::move(wanted).error());
    Planning planning;
    planning.wanted = std::move(*wanted);
    planning.rules = std::move(rules);
    planning.timings = assumedTimings(job.device());
    if (leftovers.isMassEraseOpen) {
        planning.known = emptyMemory(planning.wanted);
        PlanRules again = planning.rules;
        again.policy = Policy::Mass;
        auto plan = makePlan(planning.wanted, planning.known, planning.timings, again);
        if (plan) {
            planning.plan = std::move(*plan);
            co_return std::move(planning);
        }
        planning.known = KnownContent();
    }
    auto looked = co_await lookAtSaved(job, recovery, planning);
    if (!looked)
        co_return failure(std::move(looked).error());
    Survey survey(planning.wanted, planning.timings, planning.rules);
    auto surveyed = co_await carryOut(job, recovery, planning, survey);
    if (!surveyed)
        co_return failure(std::move(surveyed).error());
    auto plan = makePlan(planning.wanted, planning.known, planning.timings, planning.rules);
    if (!plan)
        co_return failure(std::move(plan).error());
    planning.plan = std::move(*plan);
    if (auto kept = checkSurroundings(job, planning); !kept)
        co_return failure(std::move(kept).error());
    co_return std::move(planning);
}

std::vector<Alternative> alternatives(const Planning& planning)
{
    std::vector<Alternative> all;
    for (const Policy policy : {Policy::Auto, Policy::Sectors, Policy::Mass, Policy::Full}) {
        PlanRules rules = planning.rules;
        rules.policy = policy;
        Alternative alternative;
        alternative.policy = policy;
        const auto plan = makePlan(planning.wanted, planning.known, planning.timings, rules);
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
    for (const Operation& operation : planning.plan.operations) {
        if (operation.kind != Operation::Kind::Write)
            continue;
        std::vector<AddressRange> meant;
        for (const WantedSector& sector : planning.wanted.sectors) {
            if (sector.alternateSetting == operation.alternateSetting
                && sector.sector.range.overlaps(operation.range))
                meant.insert(meant.end(), sector.meant.begin(), sector.meant.end());
        }
        for (const AddressRange& part : remainder(operation.range, meant)) {
            const auto begin = operation.bytes.begin()
                + static_cast<std::ptrdiff_t>(part.first - operation.range.first);
            Bytes bytes(begin, begin + static_cast<std::ptrdiff_t>(part.size));
            if (isErased(bytes))
                continue;
            image::Target& target = targets[operation.alternateSetting];
            target.alternateSetting = operation.alternateSetting;
            target.segments.push_back({part.first, std::move(bytes)});
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
