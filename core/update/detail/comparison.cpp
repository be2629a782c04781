// SPDX-License-Identifier: MIT
#include "core/update/detail/comparison.h"

#include "core/base/words.h"
#include "core/plan/erase_unit.h"
#include "core/plan/survey.h"
#include "core/update/detail/device_timings.h"
#include "core/update/detail/erased_value.h"
#include "core/update/detail/limits.h"
#include "core/update/detail/page_proof.h"
#include "core/update/detail/reader.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <utility>

namespace fieldflash::update {

namespace {

/// The range has bytes in a gap of a sector of the image; these must be kept.
bool touchesGaps(const memory::MemoryRange& request, const plan::WantedContent& wanted)
{
    for (const plan::WantedSector& sector : wanted.sectors) {
        if (!sector.place().overlaps(request))
            continue;
        for (const AddressRange& range : sector.gaps()) {
            if (range.overlaps(request.range))
                return true;
        }
    }
    return false;
}

/// The image has no bytes in any sector of the range.
bool isForeign(const memory::MemoryRange& request, const plan::WantedContent& wanted)
{
    return std::ranges::none_of(wanted.sectors, [&request](const plan::WantedSector& sector) {
        return sector.place().overlaps(request);
    });
}

/// Reports the progress of the survey; ranges skipped at the end count as done.
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

void keep(memory::SparseBytes& known, const memory::MemoryRange& request, const ReadBack& found)
{
    known.put(request.alternateSetting, request.range.first, found.bytes);
    for (const AddressRange& place : found.unreadable)
        known.putUnreadable({request.alternateSetting, place});
}

/// True if the sector has a zero bit where the saved bytes have a one. Our interrupted update
/// leaves erased bytes, or bytes in which some zeros are missing; so another program has written
/// the sector since, or this is a different board, and the present content is the valid one.
bool isContradicted(const plan::WantedSector& sector, const memory::SparseBytes& known)
{
    for (const AddressRange& range : sector.saved) {
        for (ByteCount at = range.first; at < range.end(); ++at) {
            const AddressRange place{static_cast<Address>(at), 1};
            const std::uint8_t found = known.find(sector.place().at(place))->front();
            const std::uint8_t saved = sector.at(place).front();
            if ((found & saved) != saved)
                return true;
        }
    }
    return false;
}

/// The pages of the image whose content is not known yet, as they will be if their gaps are empty.
std::vector<ExpectedPage> pagesToCompare(const Planning& planning, const PageProof& proof)
{
    std::vector<ExpectedPage> pages;
    if (planning.rules.policy == plan::Policy::Full)
        return pages;
    for (const plan::WantedSector& sector : planning.wanted.sectors) {
        const memory::MemoryRange place = sector.place();
        const bool isPage = proof.covers(place) && sector.cells.isHashedPage(place.range);
        if (isPage && !planning.known.isKnown(place))
            pages.push_back({place, plan::contentAfter(sector, planning.known, planning.rules)});
    }
    return pages;
}

/// A page with gaps may differ only in them: if they are kept, reading tells.
void learnState(Planning& planning, const ExpectedPage& page, PageState state)
{
    const auto sector =
        std::ranges::find(planning.wanted.sectors, page.place(), &plan::WantedSector::place);
    switch (state) {
    case PageState::Matches:
        planning.known.put(page.alternateSetting, page.range.first, page.content);
        return;
    case PageState::Unreadable: planning.known.putUnreadable(page.place()); return;
    case PageState::Differs: break;
    }
    const bool isRead = sector->sector.isReadable && !sector->gaps().empty()
        && plan::keepsSurroundings(planning.rules);
    sector->isDifferent = !isRead;
}

/// Content outside the image may have to be restored, and nothing else can confirm what was read:
/// it is read twice. Empty memory is not restored.
QCoro::Task<Result<ReadBack>> readToKeep(Reader& reader, const Planning& planning,
                                         memory::MemoryRange request)
{
    const bool isInGaps = touchesGaps(request, planning.wanted);
    const dfu::BlockListener silent;
    auto first = isInGaps ? reader.read(request, silent) : reader.look(request);
    auto found = co_await first;
    const bool isKept = isInGaps || isForeign(request, planning.wanted);
    if (!found || !isKept)
        co_return found;
    if (found->unreadable.empty() && planning.wanted.map->cells().isErased(found->bytes))
        co_return found;
    auto second = isInGaps ? reader.read(request, silent) : reader.look(request);
    auto again = co_await second;
    if (again && *again != *found)
        again = co_await reader.readForSure(request, silent);
    co_return again;
}

/// True: the phase Compare has begun.
QCoro::Task<Result<bool>> compareByHash(Job& job, Recovery& recovery, Planning& planning)
{
    PageProof proof(job, recovery);
    std::vector<ExpectedPage> pages = pagesToCompare(planning, proof);
    if (pages.empty())
        co_return false;
    if (auto going = job.checkCancelled(); !going)
        co_return failure(std::move(going).error());
    job.begin(Phase::Compare);
    auto states = co_await proof.ask(pages);
    if (!states)
        co_return failure(
            std::move(states).error().whileDoing(Words::tr("comparing the device with the file")));
    for (std::size_t i = 0; i < pages.size(); ++i)
        learnState(planning, pages[i], (*states)[i]);
    planning.timings = learnedTimings(assumedTimings(job), job.device());
    co_return true;
}

} // namespace

QCoro::Task<Result<bool>> isCompletedSince(Job& job, Recovery& recovery,
                                           const plan::WantedContent& wanted,
                                           plan::Suspects suspects)
{
    const bool hasEvidence =
        std::ranges::any_of(wanted.sectors, [&](const plan::WantedSector& sector) {
            return wanted.hasVectors(sector) && suspects.find(sector.place()) == nullptr;
        });
    if (!hasEvidence)
        co_return false;
    Reader reader(job, recovery);
    auto found = co_await reader.look(wanted.commitPlace());
    if (!found)
        co_return failure(std::move(found).error());
    co_return found->unreadable.empty() && !wanted.map->cells().isErased(found->bytes);
}

QCoro::Task<Result<void>> lookAtSaved(Job& job, Recovery& recovery, Planning& planning)
{
    Reader reader(job, recovery);
    const dfu::BlockListener silent;
    for (plan::WantedSector& sector : planning.wanted.sectors) {
        if (sector.saved.empty())
            continue;
        if (auto going = job.checkCancelled(); !going)
            co_return going;
        const memory::MemoryRange whole = sector.place();
        if (planning.known.isKnown(whole))
            continue;
        // The decision is final: a misread bit here would discard the saved bytes.
        auto found = co_await reader.lookForSure(whole);
        if (!found)
            co_return failure(std::move(found).error());
        keep(planning.known, whole, *found);
        if (isContradicted(sector, planning.known))
            sector.dropSaved();
    }
    // Drops sectors in which nothing is required any more.
    std::erase_if(planning.wanted.sectors, [](const plan::WantedSector& sector) {
        return sector.imageRanges.empty() && sector.saved.empty();
    });
    co_return {};
}

QCoro::Task<Result<void>> surveyDevice(Job& job, Recovery& recovery, Planning& planning)
{
    auto hashed = co_await compareByHash(job, recovery, planning);
    if (!hashed)
        co_return failure(std::move(hashed).error());
    plan::Survey survey(planning.wanted, planning.timings, planning.rules);
    const plan::Timings assumed = assumedTimings(job);
    Reader reader(job, recovery);
    std::optional<SurveyProgress> progress;
    while (const auto request = survey.next(planning.known)) {
        if (auto going = job.checkCancelled(); !going)
            co_return going;
        if (!progress) {
            if (!*hashed)
                job.begin(Phase::Compare);
            progress.emplace(job, survey.total());
            progress->tell(0);
        }
        auto found = co_await readToKeep(reader, planning, *request);
        if (!found)
            co_return failure(std::move(found).error().whileDoing(
                Words::tr("comparing the device with the file")));
        keep(planning.known, *request, *found);
        progress->add(request->range.size);
        planning.timings = learnedTimings(assumed, job.device());
        survey.learn(planning.timings);
    }
    if (progress)
        progress->finish();
    co_return {};
}

QCoro::Task<Result<void>> readAroundFirstErase(Job& job, Recovery& recovery, const plan::Plan& plan,
                                               memory::SparseBytes& known)
{
    const plan::Operation& first = plan.operations.front();
    const ByteCount blockSize = job.device().blockSize();
    const memory::MemoryArea& area = *job.device().memoryMap().area(first.alternateSetting);
    std::vector<memory::MemoryRange> ranges;
    // An unreadable sector cannot be compared after its erase.
    if (first.kind == plan::Operation::Kind::EraseSector
        && memory::MemoryMap::isReadable(area, first.range))
        ranges = plan::aroundSector(area, first.range, blockSize);
    const memory::MemoryRange block =
        first.at({first.range.first, std::min(blockSize, first.range.size)});
    if (first.kind == plan::Operation::Kind::MassErase && mayEraseToOpposite(job)
        && memory::MemoryMap::isReadable(area, block.range))
        ranges = {block};
    Reader reader(job, recovery);
    for (const memory::MemoryRange& range : ranges) {
        auto found = co_await reader.lookForSure(range);
        if (!found)
            co_return failure(std::move(found).error());
        keep(known, range, *found);
    }
    co_return {};
}

} // namespace fieldflash::update
