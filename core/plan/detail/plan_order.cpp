// SPDX-License-Identifier: MIT
// Order of the operations, and verification (class PlanAssembly).
#include "core/plan/detail/plan_assembly.h"

#include <algorithm>
#include <iterator>

namespace fieldflash::plan {

namespace {

using Kind = Operation::Kind;

Operation partOf(const WriteRun& run, AddressRange part)
{
    const ByteView bytes = memory::slice(run.bytes, run.range.first, part);
    return {run.at(part), Kind::Write, Bytes(bytes.begin(), bytes.end()), 0};
}

} // namespace

/// The blocks up to the one with the first program unit, in its sector.
AddressRange PlanAssembly::vectorBlocks() const
{
    for (const WantedSector& sector : m_wanted.sectors) {
        if (!m_wanted.hasVectors(sector))
            continue;
        const AddressRange whole = sector.sector.range;
        const ByteCount block = m_cells.roundedUp(m_timings.blockSize);
        const ByteCount blocks = (m_wanted.commit.end() - whole.first + block - 1) / block;
        return {whole.first, std::min(whole.size, blocks * block)};
    }
    return m_wanted.commit;
}

void PlanAssembly::addWrites(const std::vector<WriteRun>& runs)
{
    const AddressRange vectors = vectorBlocks();
    for (const WriteRun& run : runs) {
        if (run.alternateSetting != m_wanted.vectorAlternate) {
            m_writes.push_back(partOf(run, run.range));
            continue;
        }
        for (const AddressRange& part : memory::remainder(run.range, {m_wanted.commit})) {
            for (const AddressRange& outside : memory::remainder(part, {vectors}))
                m_writes.push_back(partOf(run, outside));
            const AddressRange inside = intersection(part, vectors);
            if (!inside.isEmpty())
                m_vectorWrites.push_back(partOf(run, inside));
        }
        if (run.range.overlaps(m_wanted.commit))
            m_commitSteps.push_back(partOf(run, m_wanted.commit));
    }
}

/// The first byte that an erase changes, or absent. Bytes of the opposite value do not count at
/// first: on an unknown chip they may be erased already.
std::optional<ByteCount> PlanAssembly::witnessIn(const memory::SparseBytes::Piece& part) const
{
    const auto opposite = static_cast<std::uint8_t>(~m_cells.erasedByte);
    auto byte = std::ranges::find_if(part.bytes, [&](std::uint8_t value) {
        return value != m_cells.erasedByte && value != opposite;
    });
    if (byte == part.bytes.end())
        byte = std::ranges::find(part.bytes, opposite);
    if (byte == part.bytes.end())
        return std::nullopt;
    return part.first + static_cast<ByteCount>(byte - part.bytes.begin());
}

/// Checks one block at each end of the content that is known not to be empty.
void PlanAssembly::addChecks(const MassErase& massErase)
{
    const std::uint8_t alternateSetting = massErase.area->alternateSetting;
    std::vector<AddressRange> used;
    for (const memory::Sector& sector : massErase.area->sectors) {
        for (const memory::SparseBytes::Piece& part :
             m_known.parts({alternateSetting, sector.range})) {
            const auto at = witnessIn(part);
            if (!at)
                continue;
            const AddressRange block{m_cells.unitAt(*at).first, m_timings.blockSize};
            const AddressRange check = intersection(block, sector.range);
            if (used.size() < 2)
                used.push_back(check);
            else
                used.back() = check;
            break;
        }
    }
    for (const AddressRange& check : used)
        m_erases.push_back({{alternateSetting, check}, Kind::CheckErased, {}, 0});
}

std::vector<memory::MemoryRange> PlanAssembly::joinedVerifies() const
{
    auto proofs = m_verifies;
    std::ranges::sort(proofs);
    const ByteCount largestGap = m_cells.roundedDown(readGapWorthJoining(m_timings));
    std::vector<memory::MemoryRange> joined;
    for (const memory::MemoryRange& proof : proofs) {
        const bool hasGap = !joined.empty()
            && joined.back().alternateSetting == proof.alternateSetting
            && proof.range.first > joined.back().range.end();
        if (hasGap) {
            const ByteCount end = joined.back().range.end();
            const auto between = proof.at({static_cast<Address>(end), proof.range.first - end});
            if (between.range.size <= largestGap && m_after.isKnown(between)
                && !m_after.hasUnreadable(between))
                memory::appendJoined(joined, between);
        }
        memory::appendJoined(joined, proof);
    }
    return joined;
}

ByteCount PlanAssembly::imageBytesIn(const memory::MemoryRange& range) const
{
    ByteCount sum = 0;
    for (const WantedSector& sector : m_wanted.sectors) {
        const memory::MemoryRange place = sector.place();
        if (!place.overlaps(range))
            continue;
        // A matching sector between two others is read again but was verified before.
        const auto isTouchedHere = [&](const auto& proof) { return proof.overlaps(place); };
        if (std::ranges::none_of(m_verifies, isTouchedHere))
            continue;
        for (const AddressRange& imageRanges : sector.imageRanges)
            sum += intersection(imageRanges, range.range).size;
    }
    return sum;
}

Operation PlanAssembly::verifyOf(const memory::MemoryRange& range) const
{
    const auto expected = m_after.find(range);
    return {range, Kind::Verify, Bytes(expected->begin(), expected->end()), imageBytesIn(range)};
}

/// The first program unit is still empty while the rest is verified, and is read with it because
/// whole blocks are cheaper; it is verified separately once it is written.
void PlanAssembly::addVerifies()
{
    const bool commits = !m_commitSteps.empty();
    for (const memory::MemoryRange& proof : joinedVerifies()) {
        Operation verify = verifyOf(proof);
        const memory::MemoryRange commit = intersection(proof, m_wanted.commitPlace());
        if (commits && !commit.isEmpty()) {
            Bytes bytes = verify.bytes.toBytes();
            std::fill_n(bytes.begin()
                            + static_cast<std::ptrdiff_t>(commit.range.first - proof.range.first),
                        commit.range.size, m_cells.erasedByte);
            verify.bytes = std::move(bytes);
            verify.imageBytes -= imageBytesIn(commit);
            // Only the first program unit: nothing to verify before it.
            if (proof == commit)
                continue;
        }
        m_plan.operations.push_back(std::move(verify));
    }
    if (commits)
        m_commitSteps.push_back(verifyOf(m_wanted.commitPlace()));
}

Plan PlanAssembly::finish(const std::vector<Planned>& sectors)
{
    for (auto* part : {&m_erases, &m_writes, &m_vectorWrites})
        std::ranges::move(*part, std::back_inserter(m_plan.operations));
    if (m_rules.verify)
        addVerifies();
    std::ranges::move(m_commitSteps, std::back_inserter(m_plan.operations));
    m_plan.sectors.reserve(sectors.size());
    for (const Planned& planned : sectors)
        m_plan.sectors.push_back(planned.plan);
    addRegions(sectors);
    m_plan.keepsRest = !m_rules.wholeChip;
    m_plan.addTotals(*m_wanted.map, m_timings);
    return std::move(m_plan);
}

} // namespace fieldflash::plan
