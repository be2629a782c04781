// SPDX-License-Identifier: MIT
// The operations for each sector (class PlanAssembly).
#include "core/plan/detail/plan_assembly.h"

#include "core/base/words.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace fieldflash::plan {

namespace {

using Kind = Operation::Kind;
using Word = WriteRuns::Word;

AddressRange hull(AddressRange left, AddressRange right)
{
    if (left.isEmpty())
        return right;
    const Address first = std::min(left.first, right.first);
    return {first, std::max(left.end(), right.end()) - first};
}

} // namespace

PlanAssembly::PlanAssembly(const WantedContent& wanted, const memory::SparseBytes& known,
                           const Timings& timings, PlanRules rules)
    : m_wanted(wanted),
      m_known(known),
      m_timings(timings),
      m_rules(std::move(rules)),
      m_cells(wanted.map->cells()),
      m_after(known)
{
}

AddressRange PlanAssembly::unitIn(const AddressRange& whole, ByteCount offset) const
{
    return {whole.first + static_cast<Address>(offset), m_cells.programUnit};
}

WriteRuns PlanAssembly::newRuns() const
{
    return WriteRuns(m_cells, writeGapWorthJoining(m_timings));
}

void PlanAssembly::addContent(const memory::MemoryRange& sector, ByteView content, WriteRuns& runs,
                              Planned& planned)
{
    const bool isWhole = isReplaced(sector);
    for (ByteCount offset = 0; offset < sector.range.size; offset += m_cells.programUnit) {
        const ByteView word = content.subspan(offset, m_cells.programUnit);
        const bool isEmpty = m_cells.isErased(word);
        runs.add(sector.alternateSetting, sector.range.first + static_cast<Address>(offset),
                 isEmpty && !isWhole ? Word::Empty : Word::Write, word);
        planned.bytesToWrite += isEmpty ? 0 : m_cells.programUnit;
    }
    m_after.put(sector.alternateSetting, sector.range.first, content);
}

/// One block replaces the sector, without an erase.
bool PlanAssembly::isReplaced(const memory::MemoryRange& sector) const
{
    return m_cells.isReplacedAtOnce(sector.range) && m_timings.blockSize == sector.range.size;
}

/// From the first to the last required or non-empty unit; the bytes in between are known to be
/// empty.
void PlanAssembly::addErasedVerify(const WantedSector& sector, ByteView content)
{
    if (m_cells.isHashedPage(sector.sector.range)) {
        addVerify(sector.place());
        return;
    }
    AddressRange matters;
    for (const AddressRange& range : sector.required())
        matters = hull(matters, m_cells.wholeUnits(range));
    const AddressRange whole = sector.sector.range;
    for (ByteCount offset = 0; offset < whole.size; offset += m_cells.programUnit) {
        if (!m_cells.isErased(content.subspan(offset, m_cells.programUnit)))
            matters = hull(matters, unitIn(whole, offset));
    }
    addVerify({sector.alternateSetting, matters});
}

void PlanAssembly::addVerify(const memory::MemoryRange& range)
{
    if (!range.isEmpty())
        m_verifies.push_back(range);
}

void PlanAssembly::addErased(const SectorDecision& decision, WriteRuns& runs, Planned& planned)
{
    const WantedSector& sector = *decision.sector;
    const Bytes content = contentAfter(sector, m_known, m_rules);
    addContent(sector.place(), content, runs, planned);
    addErasedVerify(sector, content);
    planned.erases = 1;
    m_plan.bytesGivenUp += decision.givenUp;
}

void PlanAssembly::addFilled(const WantedSector& sector, WriteRuns& runs, Planned& planned)
{
    const std::uint8_t alternateSetting = sector.alternateSetting;
    const AddressRange whole = sector.sector.range;
    addExisting(sector);
    for (const AddressRange& range : sector.required()) {
        m_after.put(alternateSetting, range.first, sector.at(range));
        const memory::MemoryRange units{alternateSetting, m_cells.wholeUnits(range)};
        addVerify(m_known.isKnown(units) ? units : units.at(range));
    }
    for (ByteCount offset = 0; offset < whole.size; offset += m_cells.programUnit) {
        const memory::MemoryRange unit{alternateSetting, unitIn(whole, offset)};
        const auto before = m_known.find(unit);
        const bool wasEmpty = before && m_cells.isErased(*before) && !m_known.hasUnreadable(unit);
        const auto after = m_after.find(unit);
        Word word = Word::Taken;
        if (wasEmpty)
            word = m_cells.isErased(*after) ? Word::Empty : Word::Write;
        runs.add(alternateSetting, unit.range.first, word, after.value_or(ByteView()));
        planned.bytesToWrite += word == Word::Write ? m_cells.programUnit : 0;
    }
}

void PlanAssembly::addExisting(const WantedSector& sector)
{
    WriteRuns runs(m_cells, 0);
    const AddressRange whole = sector.sector.range;
    for (ByteCount offset = 0; offset < whole.size; offset += m_cells.programUnit) {
        const AddressRange place = unitIn(whole, offset);
        const auto before = m_known.find({sector.alternateSetting, place});
        if (before && !m_cells.isErased(*before))
            runs.add(sector.alternateSetting, place.first, Word::Write, *before);
    }
    for (WriteRun& run : runs.take())
        m_plan.existing.push_back({run.at(run.range), Kind::Write, std::move(run.bytes), 0});
}

void PlanAssembly::addRestored(const memory::MemoryRange& sector, WriteRuns& runs, Planned& planned)
{
    const auto content = m_known.find(sector);
    const Bytes copy(content->begin(), content->end());
    addContent(sector, copy, runs, planned);
    addVerify(sector);
}

Plan PlanAssembly::bySectors()
{
    m_plan.policy = m_rules.policy == Policy::Full ? Policy::Full : Policy::Sectors;
    WriteRuns runs = newRuns();
    std::vector<Planned> sectors;
    for (const SectorDecision& decision : decideSectors(m_wanted, m_known, m_rules)) {
        const WantedSector& sector = *decision.sector;
        Planned planned{{sector.place(), decision.intent}, decision.reason, 0, 0};
        if (decision.intent == SectorIntent::Equal) {
            m_plan.bytesProved += sector.imageBytes();
        } else if (isReplaced(sector.place())) {
            addErased(decision, runs, planned);
        } else if (decision.intent == SectorIntent::Fill) {
            addFilled(sector, runs, planned);
        } else {
            addErased(decision, runs, planned);
            const bool isFirst = m_wanted.hasVectors(sector);
            m_erases.insert(isFirst ? m_erases.begin() : m_erases.end(),
                            {sector.place(), Kind::EraseSector, {}, 0});
        }
        sectors.push_back(std::move(planned));
    }
    const WantedSector* first = m_erases.empty() ? nullptr : m_wanted.find(m_erases.front());
    if (first != nullptr && first->sector.isReadable && !m_rules.isEraseUnitChecked)
        insertEraseUnitCheck(m_erases, m_known, m_cells, m_timings.blockSize);
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
    const AddressRange whole{first, all.back().range.end() - first};
    m_erases.push_back({{alternateSetting, whole}, Kind::MassErase, {}, 0});
    addChecks(massErase);
    for (const memory::Sector& sector : all)
        m_after.put(alternateSetting, sector.range.first, m_cells.erased(sector.range.size));
    std::vector<Planned> sectors;
    WriteRuns foreignRuns = newRuns();
    for (const memory::Sector& sector : foreign.used) {
        const memory::MemoryRange place{alternateSetting, sector.range};
        Planned planned{
            {place, SectorIntent::Restore},
            Words::tr("Not in the file: saved, and written back after the whole memory is "
                      "erased."),
            1,
            0};
        addRestored(place, foreignRuns, planned);
        sectors.push_back(std::move(planned));
    }
    WriteRuns runs = newRuns();
    for (const SectorDecision& decision : decideAfterMassErase(m_wanted, m_known, m_rules)) {
        Planned planned{{decision.sector->place(), decision.intent}, decision.reason, 0, 0};
        addErased(decision, runs, planned);
        sectors.push_back(std::move(planned));
    }
    // Foreign content first: it has no other copy.
    addWrites(foreignRuns.take());
    addWrites(runs.take());
    keepOthers(sectors, &massErase);
    return finish(sectors);
}

} // namespace fieldflash::plan
