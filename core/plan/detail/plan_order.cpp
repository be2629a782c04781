// SPDX-License-Identifier: MIT
// In which order it happens, and how it is proved (class PlanAssembly).
#include "core/plan/detail/limits.h"
#include "core/plan/detail/plan_assembly.h"

#include <algorithm>
#include <iterator>

namespace fieldflash::plan {

namespace {

using Kind = Operation::Kind;

Operation partOf(const WriteRun& run, AddressRange part)
{
    const auto begin = run.bytes.begin() + static_cast<std::ptrdiff_t>(part.first - run.first);
    return {Kind::Write, run.alternateSetting, part,
            Bytes(begin, begin + static_cast<std::ptrdiff_t>(part.size)), 0};
}

/// What `range` holds before and after `middle`; all of it when they have nothing in common.
std::vector<AddressRange> without(AddressRange range, AddressRange middle)
{
    return remainder(range, {middle});
}

} // namespace

AddressRange PlanAssembly::vectorSector() const
{
    for (const WantedSector& sector : m_wanted.sectors) {
        if (m_wanted.hasVectors(sector))
            return sector.sector.range;
    }
    return m_wanted.commit;
}

void PlanAssembly::addWrites(const std::vector<WriteRun>& runs)
{
    const AddressRange vectors = vectorSector();
    for (const WriteRun& run : runs) {
        if (run.alternateSetting != m_wanted.vectorAlternate) {
            m_writes.push_back(partOf(run, run.range()));
            continue;
        }
        for (const AddressRange& part : without(run.range(), m_wanted.commit)) {
            for (const AddressRange& outside : without(part, vectors))
                m_writes.push_back(partOf(run, outside));
            const AddressRange inside = intersection(part, vectors);
            if (!inside.isEmpty())
                m_vectorWrites.push_back(partOf(run, inside));
        }
        if (run.range().overlaps(m_wanted.commit))
            m_commitSteps.push_back(partOf(run, m_wanted.commit));
    }
}

/// One block at each end of what is known not to be empty.
void PlanAssembly::addChecks(const MassErase& massErase)
{
    const std::uint8_t alternateSetting = massErase.area->alternateSetting;
    std::vector<AddressRange> used;
    for (const memory::Sector& sector : massErase.area->sectors) {
        for (const KnownContent::Part& part : m_known.parts(alternateSetting, sector.range)) {
            const auto byte = std::ranges::find_if(
                part.bytes, [](std::uint8_t value) { return value != kErasedByte; });
            if (byte == part.bytes.end())
                continue;
            const ByteCount at = part.first + static_cast<ByteCount>(byte - part.bytes.begin());
            const auto first = static_cast<Address>(at / kProgramUnit * kProgramUnit);
            const AddressRange check = intersection({first, m_timings.blockSize}, sector.range);
            if (used.size() < 2)
                used.push_back(check);
            else
                used.back() = check;
            break;
        }
    }
    for (const AddressRange& check : used)
        m_erases.push_back({Kind::CheckErased, alternateSetting, check, {}, 0});
}

std::vector<std::pair<std::uint8_t, AddressRange>> PlanAssembly::joinedProofs() const
{
    auto proofs = m_proofs;
    std::ranges::sort(proofs);
    const ByteCount largestGap = readGapWorthJoining(m_timings);
    std::vector<std::pair<std::uint8_t, AddressRange>> joined;
    for (const auto& [alternateSetting, range] : proofs) {
        if (!joined.empty() && joined.back().first == alternateSetting) {
            AddressRange& last = joined.back().second;
            const ByteCount begin = std::max(ByteCount{range.first}, last.end());
            const ByteCount gap = begin - last.end();
            const AddressRange between{static_cast<Address>(last.end()), gap};
            if (gap == 0
                || (gap <= largestGap && m_after.isKnown(alternateSetting, between)
                    && !m_after.hasUnreadable(alternateSetting, between))) {
                last.size = std::max(range.end(), last.end()) - last.first;
                continue;
            }
        }
        joined.emplace_back(alternateSetting, range);
    }
    return joined;
}

ByteCount PlanAssembly::meantIn(std::uint8_t alternateSetting, AddressRange range) const
{
    ByteCount sum = 0;
    for (const WantedSector& sector : m_wanted.sectors) {
        if (sector.alternateSetting != alternateSetting || !sector.sector.range.overlaps(range))
            continue;
        // An equal sector between two others is read again, but was proved before.
        const auto isTouchedHere = [&](const auto& proof) {
            return proof.first == alternateSetting && proof.second.overlaps(sector.sector.range);
        };
        if (std::ranges::none_of(m_proofs, isTouchedHere))
            continue;
        for (const AddressRange& meant : sector.meant)
            sum += intersection(meant, range).size;
    }
    return sum;
}

Operation PlanAssembly::verifyOf(std::uint8_t alternateSetting, AddressRange range) const
{
    const auto expected = m_after.find(alternateSetting, range);
    Operation verify{Kind::Verify, alternateSetting, range,
                     Bytes(expected->begin(), expected->end()), meantIn(alternateSetting, range)};
    return verify;
}

/// The first flash word is still empty while the rest is proved, and is read with it because whole
/// blocks are cheaper; it is proved by itself when it is written.
void PlanAssembly::addVerifies()
{
    const bool commits = !m_commitSteps.empty();
    for (const auto& [alternateSetting, range] : joinedProofs()) {
        Operation verify = verifyOf(alternateSetting, range);
        const AddressRange commit = intersection(range, m_wanted.commit);
        if (commits && alternateSetting == m_wanted.vectorAlternate && !commit.isEmpty()) {
            std::fill_n(verify.bytes.begin()
                            + static_cast<std::ptrdiff_t>(commit.first - range.first),
                        commit.size, kErasedByte);
            verify.meant -= meantIn(alternateSetting, commit);
            // Nothing but the first flash word: then there is nothing to prove before it.
            if (verify.range == commit)
                continue;
        }
        m_plan.operations.push_back(std::move(verify));
    }
    if (commits)
        m_commitSteps.push_back(verifyOf(m_wanted.vectorAlternate, m_wanted.commit));
}

Plan PlanAssembly::finish(const std::vector<Planned>& sectors)
{
    for (auto* part : {&m_erases, &m_writes, &m_vectorWrites})
        std::ranges::move(*part, std::back_inserter(m_plan.operations));
    if (m_rules.verify)
        addVerifies();
    std::ranges::move(m_commitSteps, std::back_inserter(m_plan.operations));
    for (const Planned& planned : sectors)
        m_plan.sectors.push_back(planned.plan);
    addRegions(sectors);
    m_plan.addTotals(*m_wanted.map, m_timings);
    return std::move(m_plan);
}

} // namespace fieldflash::plan
