// SPDX-License-Identifier: MIT
#include "core/plan/survey.h"

#include "core/plan/detail/limits.h"
#include "core/plan/detail/plan_assembly.h"
#include "core/plan/erase_unit.h"

#include <algorithm>
#include <iterator>

namespace fieldflash::plan {

namespace {

/// A mass erase must be faster by this factor, because foreign content then exists only as a copy
/// for a moment.
constexpr double kWinningPart = 0.98;

PlanRules sectorRules(PlanRules rules)
{
    rules.policy = Policy::Sectors;
    return rules;
}

ByteCount sizeOf(const std::vector<memory::Sector>& sectors)
{
    ByteCount sum = 0;
    for (const memory::Sector& sector : sectors)
        sum += sector.range.size;
    return sum;
}

/// The end of the memory, and the start of each run of sectors outside the image.
std::vector<AddressRange> likelyPlaces(const std::vector<memory::Sector>& outside,
                                       ByteCount blockSize)
{
    std::vector<AddressRange> runs;
    for (const memory::Sector& sector : outside)
        memory::appendJoined(runs, sector.range);
    std::vector<AddressRange> places;
    if (runs.empty())
        return places;
    const AddressRange last = runs.back();
    const ByteCount end = std::min(kLikelyAtEnd * blockSize, last.size);
    places.push_back({static_cast<Address>(last.end() - end), end});
    for (const AddressRange& run : runs)
        places.push_back({run.first, std::min(kLikelyBehind * blockSize, run.size)});
    return places;
}

/// Joins gaps if reading the bytes in between takes no longer than a new seek.
std::vector<AddressRange> worthOneRead(const std::vector<AddressRange>& gaps,
                                       const Timings& timings)
{
    std::vector<AddressRange> reads;
    for (const AddressRange& gap : gaps) {
        if (!reads.empty()) {
            AddressRange& last = reads.back();
            const ByteCount joined = gap.end() - last.first;
            const Duration apart =
                readTime(last.size, timings) + seekTime(timings) + readTime(gap.size, timings);
            if (readTime(joined, timings) <= apart) {
                last.size = joined;
                continue;
            }
        }
        reads.push_back(gap);
    }
    return reads;
}

} // namespace

Survey::Survey(const WantedContent& wanted, const Timings& timings, const PlanRules& rules)
    : m_wanted(wanted),
      m_timings(timings),
      m_rules(rules),
      m_massErase(examineMassErase(wanted, rules)),
      m_compare(wanted, m_massErase, timings, rules)
{
    m_compares = rules.policy == Policy::Auto || rules.policy == Policy::Sectors;
    for (const WantedSector& sector : wanted.sectors)
        m_total += sector.sector.range.size;
    const bool mayErase = rules.policy == Policy::Auto || rules.policy == Policy::Mass;
    if (mayErase && !rules.wholeChip && m_massErase.area != nullptr) {
        m_total += sizeOf(m_massErase.outside);
        m_likely = likelyPlaces(m_massErase.outside, timings.blockSize);
    }
}

void Survey::learn(const Timings& timings)
{
    m_timings = timings;
    m_compare.learn(timings);
}

std::optional<memory::MemoryRange> Survey::next(const memory::SparseBytes& known)
{
    if (m_stage == Stage::Protected) {
        if (const auto request = nextProtected(known))
            return request;
        m_stage = m_compares ? Stage::Compare : Stage::Outside;
    }
    if (m_stage == Stage::Compare) {
        if (const auto request = m_compare.next(known))
            return request;
        m_stage = Stage::Outside;
    }
    if (m_stage == Stage::Outside) {
        if (const auto request = nextOutside(known))
            return request;
        m_stage = Stage::Around;
    }
    if (m_stage == Stage::Around) {
        if (const auto request = nextAround(known))
            return request;
        m_stage = Stage::Over;
    }
    return std::nullopt;
}

std::optional<memory::MemoryRange> Survey::nextProtected(const memory::SparseBytes& known) const
{
    for (const WantedSector& sector : m_wanted.sectors) {
        const bool isOpen = sector.sector.isReadable && isWriteProtected(sector.place(), m_rules)
            && factOf(sector, known, false) == SectorFact::Unknown;
        if (!isOpen)
            continue;
        for (const AddressRange& range : sector.required()) {
            const auto gaps = known.unknown(sector.place().at(range));
            if (gaps.empty())
                continue;
            const ByteCount size = std::min(gaps.front().size, m_timings.blockSize);
            return sector.place().at({gaps.front().first, size});
        }
    }
    return std::nullopt;
}

std::optional<memory::MemoryRange> Survey::firstUnknown(AddressRange range,
                                                        const memory::SparseBytes& known) const
{
    const std::uint8_t alternateSetting = m_massErase.area->alternateSetting;
    const auto gaps = known.unknown({alternateSetting, range});
    if (gaps.empty())
        return std::nullopt;
    const ByteCount size = std::min(gaps.front().size, kSurveyBlocks * m_timings.blockSize);
    return memory::MemoryRange{alternateSetting, {gaps.front().first, size}};
}

std::optional<memory::MemoryRange> Survey::nextOutside(const memory::SparseBytes& known)
{
    const bool isAsked = m_rules.policy == Policy::Mass;
    const bool isFree = m_rules.policy == Policy::Auto;
    if (m_rules.wholeChip || m_massErase.area == nullptr || !(isAsked || isFree))
        return std::nullopt;
    const Foreign foreign = examineForeign(m_massErase, known, m_rules);
    if (foreign.unknown.empty() || foreign.hasUnreadable)
        return std::nullopt;
    if (isFree && !canMassEraseWin(foreign, known))
        return std::nullopt;
    if (isFree) {
        for (const AddressRange& place : m_likely) {
            if (const auto request = firstUnknown(place, known))
                return request;
        }
        if (isFullOutside(known))
            return std::nullopt;
    }
    return firstUnknown(foreign.unknown.front(), known);
}

/// Reading the rest must not take longer than it can save.
bool Survey::canMassEraseWin(const Foreign& foreign, const memory::SparseBytes& known)
{
    if (sizeOf(foreign.used) > kForeignLimit)
        return false;
    if (!m_bySectors) {
        m_bySectors =
            PlanAssembly(m_wanted, known, m_timings, sectorRules(m_rules)).bySectors().predicted;
        m_byMassErase = PlanAssembly(m_wanted, known, m_timings, m_rules)
                            .byMassErase(m_massErase, Foreign())
                            .predicted;
    }
    Duration restoring{0};
    for (const memory::Sector& sector : foreign.used)
        restoring += writeTime(sector.range.size, m_timings)
            + readTime(sector.range.size, m_timings) + m_timings.setAddress;
    const Duration reading = readTime(memory::totalSize(foreign.unknown), m_timings)
        + seekTime(m_timings) * static_cast<std::int64_t>(foreign.unknown.size());
    const double whole = static_cast<double>((m_byMassErase + restoring + reading).count());
    return whole < kWinningPart * static_cast<double>(m_bySectors->count());
}

/// True if all places where data was likely contain data: the rest is then not worth reading.
bool Survey::isFullOutside(const memory::SparseBytes& known) const
{
    const memory::FlashCells& cells = m_wanted.map->cells();
    std::size_t blocks = 0;
    std::size_t used = 0;
    for (const AddressRange& place : m_likely) {
        for (const auto& part : known.parts({m_massErase.area->alternateSetting, place})) {
            for (std::size_t at = 0; at < part.bytes.size(); at += m_timings.blockSize) {
                const std::size_t size =
                    std::min<std::size_t>(m_timings.blockSize, part.bytes.size() - at);
                ++blocks;
                used += cells.isErased(part.bytes.subspan(at, size)) ? 0 : 1;
            }
        }
    }
    return blocks > 0 && used == blocks;
}

std::optional<memory::MemoryRange> Survey::nextAround(const memory::SparseBytes& known)
{
    if (m_around.empty())
        m_around = around(known);
    if (m_around.empty())
        return std::nullopt;
    const memory::MemoryRange request = m_around.front();
    m_around.pop_front();
    return request;
}

/// All requests of one plan at once: a new plan for each of thousands of ranges would take minutes.
std::deque<memory::MemoryRange> Survey::around(const memory::SparseBytes& known) const
{
    std::deque<memory::MemoryRange> requests;
    const auto plan = makePlan(m_wanted, known, m_timings, m_rules);
    if (!plan)
        return requests;
    for (const SectorPlan& planned : plan->sectors) {
        // A sector that is only filled is also erased if an error occurs in it.
        const bool mayBeErased = planned.intent == SectorIntent::Rewrite
            || planned.intent == SectorIntent::Merge || planned.intent == SectorIntent::Fill;
        const WantedSector* sector =
            keepsSurroundings(m_rules) && mayBeErased ? m_wanted.find(planned) : nullptr;
        if (sector == nullptr || !sector->sector.isReadable)
            continue;
        for (const AddressRange& range : worthOneRead(unknownAround(*sector, known), m_timings))
            requests.push_back({planned.alternateSetting, range});
    }
    if (requests.empty())
        addAroundFirstErase(*plan, known, requests);
    return requests;
}

/// Not needed if the whole chip belongs to the image: nothing else has to survive.
void Survey::addAroundFirstErase(const Plan& plan, const memory::SparseBytes& known,
                                 std::deque<memory::MemoryRange>& requests) const
{
    const auto first =
        std::ranges::find(plan.operations, Operation::Kind::EraseSector, &Operation::kind);
    if (first == plan.operations.end() || m_rules.wholeChip || m_rules.isEraseUnitChecked)
        return;
    const memory::MemoryArea& area = *m_wanted.map->area(first->alternateSetting);
    for (const memory::MemoryRange& side : aroundSector(area, first->range, m_timings.blockSize)) {
        for (const AddressRange& gap : known.unknown(side))
            requests.push_back(side.at(gap));
    }
}

} // namespace fieldflash::plan
