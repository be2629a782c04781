// SPDX-License-Identifier: MIT
// What happens to each sector (class PlanAssembly).
#include "core/plan/detail/plan_assembly.h"

#include "core/base/words.h"
#include "core/plan/detail/limits.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace fieldflash::plan {

namespace {

using Kind = Operation::Kind;
using Word = WriteRuns::Word;

/// The range in whole flash words.
AddressRange inWords(AddressRange range)
{
    const ByteCount first = range.first / kProgramUnit * kProgramUnit;
    const ByteCount end = (range.end() + kProgramUnit - 1) / kProgramUnit * kProgramUnit;
    return {static_cast<Address>(first), end - first};
}

AddressRange hull(AddressRange left, AddressRange right)
{
    if (left.isEmpty())
        return right;
    const Address first = std::min(left.first, right.first);
    return {first, std::max(left.end(), right.end()) - first};
}

} // namespace

PlanAssembly::PlanAssembly(const WantedContent& wanted, const KnownContent& known,
                           const Timings& timings, PlanRules rules)
    : m_wanted(wanted),
      m_known(known),
      m_timings(timings),
      m_rules(std::move(rules)),
      m_after(known)
{
}

void PlanAssembly::addContent(std::uint8_t alternateSetting, AddressRange sector, ByteView content,
                              WriteRuns& runs, Planned& planned)
{
    for (ByteCount offset = 0; offset < sector.size; offset += kProgramUnit) {
        const ByteView word = content.subspan(offset, kProgramUnit);
        const bool isEmpty = isErased(word);
        runs.add(alternateSetting, sector.first + static_cast<Address>(offset),
                 isEmpty ? Word::Empty : Word::Write, word);
        planned.bytesToWrite += isEmpty ? 0 : kProgramUnit;
    }
    m_after.put(alternateSetting, sector.first, content);
}

/// From the first to the last byte that matters; what lies between is known to be empty.
void PlanAssembly::addErasedProof(const WantedSector& sector, ByteView content)
{
    AddressRange matters;
    for (const AddressRange& range : sector.said())
        matters = hull(matters, inWords(range));
    const AddressRange whole = sector.sector.range;
    for (ByteCount offset = 0; offset < whole.size; offset += kProgramUnit) {
        if (!isErased(content.subspan(offset, kProgramUnit)))
            matters = hull(matters, {whole.first + static_cast<Address>(offset), kProgramUnit});
    }
    addProof(sector.alternateSetting, matters);
}

void PlanAssembly::addProof(std::uint8_t alternateSetting, AddressRange range)
{
    if (!range.isEmpty())
        m_proofs.emplace_back(alternateSetting, range);
}

void PlanAssembly::addErased(const SectorDecision& decision, WriteRuns& runs, Planned& planned)
{
    const WantedSector& sector = *decision.sector;
    const Bytes content = contentAfter(sector, m_known, m_rules);
    addContent(sector.alternateSetting, sector.sector.range, content, runs, planned);
    addErasedProof(sector, content);
    planned.erases = 1;
    m_plan.bytesGivenUp += decision.givenUp;
}

void PlanAssembly::addFilled(const WantedSector& sector, WriteRuns& runs, Planned& planned)
{
    const std::uint8_t alternateSetting = sector.alternateSetting;
    const AddressRange whole = sector.sector.range;
    addBeneath(sector);
    for (const AddressRange& range : sector.said()) {
        m_after.put(alternateSetting, range.first, sector.at(range));
        addProof(alternateSetting,
                 m_known.isKnown(alternateSetting, inWords(range)) ? inWords(range) : range);
    }
    for (ByteCount offset = 0; offset < whole.size; offset += kProgramUnit) {
        const AddressRange place{whole.first + static_cast<Address>(offset), kProgramUnit};
        const auto before = m_known.find(alternateSetting, place);
        const bool wasEmpty =
            before && isErased(*before) && !m_known.hasUnreadable(alternateSetting, place);
        const auto after = m_after.find(alternateSetting, place);
        Word word = Word::Taken;
        if (wasEmpty)
            word = isErased(*after) ? Word::Empty : Word::Write;
        runs.add(alternateSetting, place.first, word, after.value_or(ByteView()));
        planned.bytesToWrite += word == Word::Write ? kProgramUnit : 0;
    }
}

void PlanAssembly::addBeneath(const WantedSector& sector)
{
    WriteRuns runs(0);
    const AddressRange whole = sector.sector.range;
    for (ByteCount offset = 0; offset < whole.size; offset += kProgramUnit) {
        const AddressRange place{whole.first + static_cast<Address>(offset), kProgramUnit};
        const auto before = m_known.find(sector.alternateSetting, place);
        if (before && !isErased(*before))
            runs.add(sector.alternateSetting, place.first, Word::Write, *before);
    }
    for (WriteRun& run : runs.take())
        m_plan.beneath.push_back(
            {Kind::Write, run.alternateSetting, run.range(), std::move(run.bytes), 0});
}

void PlanAssembly::addRestored(std::uint8_t alternateSetting, const memory::Sector& sector,
                               WriteRuns& runs, Planned& planned)
{
    const auto content = m_known.find(alternateSetting, sector.range);
    const Bytes copy(content->begin(), content->end());
    addContent(alternateSetting, sector.range, copy, runs, planned);
    addProof(alternateSetting, sector.range);
}

Plan PlanAssembly::bySectors()
{
    m_plan.policy = m_rules.policy == Policy::Full ? Policy::Full : Policy::Sectors;
    WriteRuns runs(writeGapWorthJoining(m_timings));
    std::vector<Planned> sectors;
    for (const SectorDecision& decision : decideSectors(m_wanted, m_known, m_rules)) {
        const WantedSector& sector = *decision.sector;
        const AddressRange range = sector.sector.range;
        Planned planned{{sector.alternateSetting, range, decision.intent}, decision.reason, 0, 0};
        if (decision.intent == SectorIntent::Equal) {
            m_plan.bytesProved += sector.meantBytes();
        } else if (decision.intent == SectorIntent::Fill) {
            addFilled(sector, runs, planned);
        } else {
            addErased(decision, runs, planned);
            const bool isFirst = m_wanted.hasVectors(sector);
            m_erases.insert(isFirst ? m_erases.begin() : m_erases.end(),
                            {Kind::EraseSector, sector.alternateSetting, range, {}, 0});
        }
        sectors.push_back(std::move(planned));
    }
    addWrites(runs.take());
    keepOthers(sectors, nullptr);
    return finish(sectors);
}

Plan PlanAssembly::byMassErase(const MassErase& massErase, const Foreign& foreign)
{
    const std::uint8_t alternateSetting = massErase.area->alternateSetting;
    m_plan.policy = Policy::Mass;
    const auto& all = massErase.area->sectors;
    const Address first = all.front().range.first;
    m_erases.push_back(
        {Kind::MassErase, alternateSetting, {first, all.back().range.end() - first}, {}, 0});
    addChecks(massErase);
    for (const memory::Sector& sector : all)
        m_after.put(alternateSetting, sector.range.first, Bytes(sector.range.size, kErasedByte));
    std::vector<Planned> sectors;
    WriteRuns foreignRuns(writeGapWorthJoining(m_timings));
    for (const memory::Sector& sector : foreign.used) {
        Planned planned{{alternateSetting, sector.range, SectorIntent::Restore},
                        Words::tr("Not in the file: saved, and put back after the whole memory is "
                                  "erased."),
                        1,
                        0};
        addRestored(alternateSetting, sector, foreignRuns, planned);
        sectors.push_back(std::move(planned));
    }
    WriteRuns runs(writeGapWorthJoining(m_timings));
    for (const SectorDecision& decision : decideAfterMassErase(m_wanted, m_known, m_rules)) {
        Planned planned{{alternateSetting, decision.sector->sector.range, decision.intent},
                        decision.reason,
                        0,
                        0};
        addErased(decision, runs, planned);
        sectors.push_back(std::move(planned));
    }
    // What is foreign comes first: nobody else has a copy of it.
    addWrites(foreignRuns.take());
    addWrites(runs.take());
    keepOthers(sectors, &massErase);
    return finish(sectors);
}

} // namespace fieldflash::plan
