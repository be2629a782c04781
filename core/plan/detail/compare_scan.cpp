// SPDX-License-Identifier: MIT
#include "core/plan/detail/compare_scan.h"

#include "core/plan/detail/write_runs.h"

#include <algorithm>
#include <utility>

namespace fieldflash::plan {

namespace {

/// After n consecutive differences, the next sector is assumed to match with probability 0.5 / (n +
/// 1) (Jeffreys' prior): with 3 ms to read and 50 ms to write a page, n is limited to 8.
constexpr double kPriorHits = 0.5;
constexpr std::size_t kFewestMisses = 3;
/// The first sector contains the version and nearly always differs.
constexpr std::size_t kFewestOfSmall = 2;
constexpr std::size_t kMostMisses = 16;
/// Unsuccessful reads may take at most this part of the time to erase and write the image: a small
/// image offers little to save.
constexpr double kMissPart = 0.02;
/// Probing may take at most this part of the time to write the rest.
constexpr double kProbePart = 0.01;
constexpr std::size_t kMostProbes = 5;

} // namespace

CompareScan::CompareScan(const WantedContent& wanted, const MassErase& massErase,
                         const Timings& timings, PlanRules rules)
    : m_wanted(wanted),
      m_massErase(massErase),
      m_timings(timings),
      m_rules(std::move(rules))
{
    Task all;
    all.to = wanted.sectors.size();
    m_tasks.push_back(all);
}

std::optional<memory::MemoryRange> CompareScan::next(const memory::SparseBytes& known)
{
    while (!m_tasks.empty()) {
        const Task& task = m_tasks.back();
        const bool isOver =
            task.kind == Kind::Probe ? task.probe > task.probes : task.from >= task.to;
        if (isOver) {
            m_tasks.pop_back();
            continue;
        }
        const std::size_t at = placeOf(task);
        const Judgement judgement = judge(at, known);
        if (judgement == Judgement::NotYet)
            return requestFor(at, known);
        const bool isHit = judgement == Judgement::Hit;
        switch (task.kind) {
        case Kind::Scan: scan(isHit, equalBytesIn(at, known)); break;
        case Kind::Probe: probe(isHit, at); break;
        case Kind::Halve: halve(isHit, at); break;
        }
    }
    return std::nullopt;
}

std::size_t CompareScan::placeOf(const Task& task) const
{
    switch (task.kind) {
    case Kind::Scan: return task.from;
    case Kind::Probe: return task.from + (task.to - 1 - task.from) * task.probe / task.probes;
    case Kind::Halve: return task.from + (task.to - task.from) / 2;
    }
    Q_UNREACHABLE();
}

void CompareScan::scan(bool isHit, ByteCount equalBytes)
{
    Task& task = m_tasks.back();
    ++task.from;
    m_misses = isHit ? 0 : m_misses + 1;
    m_equalBytes += equalBytes;
    if (task.from >= task.to || m_misses < worthwhileMisses(task.from))
        return;
    task.kind = Kind::Probe;
    task.probe = 1;
    task.probes = worthwhileProbes(task.from, task.to);
    task.last = task.from;
    m_misses = 0;
}

void CompareScan::probe(bool isHit, std::size_t at)
{
    Task& task = m_tasks.back();
    if (!isHit) {
        ++task.probe;
        task.last = at + 1;
        return;
    }
    Task border;
    border.kind = Kind::Halve;
    border.from = task.last;
    border.to = at;
    Task further;
    further.from = at;
    further.to = task.to;
    m_tasks.back() = border;
    m_tasks.push_back(further);
}

/// Binary search: assumes that all sectors before the border differ and all after it match.
void CompareScan::halve(bool isHit, std::size_t at)
{
    Task& task = m_tasks.back();
    if (!isHit) {
        task.from = at + 1;
        return;
    }
    Task equal;
    equal.from = at;
    equal.to = task.to;
    task.to = at;
    m_misses = 0;
    m_tasks.push_back(equal);
}

CompareScan::Judgement CompareScan::judge(std::size_t index, const memory::SparseBytes& known) const
{
    const WantedSector& sector = m_wanted.sectors[index];
    switch (factOf(sector, known, m_rules.trustsEmpty)) {
    case SectorFact::Equal: return Judgement::Hit;
    case SectorFact::Missing: return isEmptyCheckUseful(index) ? Judgement::Hit : Judgement::Miss;
    case SectorFact::Different: return Judgement::Miss;
    case SectorFact::Unknown: break;
    }
    return sector.sector.isReadable ? Judgement::NotYet : Judgement::Miss;
}

ByteCount CompareScan::equalBytesIn(std::size_t index, const memory::SparseBytes& known) const
{
    const WantedSector& sector = m_wanted.sectors[index];
    const bool isEqual = factOf(sector, known, m_rules.trustsEmpty) == SectorFact::Equal;
    return isEqual ? sector.sector.range.size : 0;
}

/// Requests one block: a large sector is decided at its first difference. A block continues over
/// the small sectors behind it, and begins where the last one ended if that is cheaper than a new
/// SET_ADDRESS.
memory::MemoryRange CompareScan::requestFor(std::size_t index, const memory::SparseBytes& known)
{
    const WantedSector& sector = m_wanted.sectors[index];
    const AddressRange whole = sector.sector.range;
    Address first = whole.first;
    for (const AddressRange& range : sector.required()) {
        const auto gaps = known.unknown({sector.alternateSetting, range});
        if (gaps.empty())
            continue;
        first = gaps.front().first;
        break;
    }
    const ByteCount offset = (first - whole.first) / m_timings.blockSize * m_timings.blockSize;
    const AddressRange block{whole.first + static_cast<Address>(offset), m_timings.blockSize};
    memory::MemoryRange request{sector.alternateSetting, intersection(block, whole)};
    request.range.size = endOfWanted(index, block.end()) - request.range.first;
    if (isWorthReadingOn(index, request))
        request.range = {static_cast<Address>(m_lastRequest.range.end()),
                         request.range.end() - m_lastRequest.range.end()};
    m_lastRequest = request;
    return request;
}

/// Gaps are read for the plan alone, and more carefully.
bool CompareScan::isWithoutGaps(const WantedSector& sector)
{
    return sector.sector.isReadable && sector.gaps().empty();
}

/// The end of the block, or of the part of it that this sector and the next ones fill without gaps.
ByteCount CompareScan::endOfWanted(std::size_t index, ByteCount endOfBlock) const
{
    ByteCount end = std::min(m_wanted.sectors[index].sector.range.end(), endOfBlock);
    for (std::size_t next = index + 1; next < m_wanted.sectors.size() && end < endOfBlock; ++next) {
        const WantedSector& sector = m_wanted.sectors[next];
        const bool isAdjacent = sector.alternateSetting == m_wanted.sectors[index].alternateSetting
            && sector.sector.range.first == end;
        if (!isAdjacent || !isWithoutGaps(sector))
            break;
        end = std::min(sector.sector.range.end(), endOfBlock);
    }
    return end;
}

bool CompareScan::isWorthReadingOn(std::size_t index, const memory::MemoryRange& request) const
{
    const ByteCount begin = m_lastRequest.range.end();
    const bool isBehind = m_lastRequest.alternateSetting == request.alternateSetting
        && !m_lastRequest.isEmpty() && begin < request.range.first;
    if (!isBehind || request.range.first - begin > readGapWorthJoining(m_timings))
        return false;
    ByteCount at = request.range.first;
    for (std::size_t before = index + 1; before-- > 0 && at > begin;) {
        const WantedSector& sector = m_wanted.sectors[before];
        if (before == index && sector.sector.range.first == at)
            continue;
        const bool isAdjacent =
            sector.alternateSetting == request.alternateSetting && sector.sector.range.end() >= at;
        if (!isAdjacent || !isWithoutGaps(sector))
            return false;
        at = sector.sector.range.first;
    }
    return at <= begin;
}

std::size_t CompareScan::worthwhileMisses(std::size_t index) const
{
    const ByteCount size = m_wanted.sectors[index].sector.range.size;
    const Duration worth = eraseTime(size, m_timings) + writeTime(size, m_timings);
    const Duration price =
        std::max(readTime(std::min(size, m_timings.blockSize), m_timings), Duration(1));
    const double misses =
        kPriorHits * static_cast<double>(worth.count()) / static_cast<double>(price.count());
    ByteCount all = 0;
    Duration whole{0};
    for (const WantedSector& sector : m_wanted.sectors) {
        all += sector.sector.range.size;
        whole += eraseTime(sector.sector.range.size, m_timings);
    }
    whole += writeTime(all, m_timings);
    const double affordable =
        kMissPart * static_cast<double>(whole.count()) / static_cast<double>(price.count());
    const std::size_t fewest =
        std::clamp(static_cast<std::size_t>(affordable), kFewestOfSmall, kFewestMisses);
    const std::size_t most = std::clamp(static_cast<std::size_t>(affordable), fewest, kMostMisses);
    return std::clamp(static_cast<std::size_t>(misses), fewest, most);
}

std::size_t CompareScan::worthwhileProbes(std::size_t from, std::size_t to) const
{
    ByteCount size = 0;
    for (std::size_t i = from; i < to; ++i)
        size += m_wanted.sectors[i].sector.range.size;
    const Duration price = seekTime(m_timings) + readTime(m_timings.blockSize, m_timings);
    const double worth = kProbePart * static_cast<double>(writeTime(size, m_timings).count());
    const auto probes = static_cast<std::size_t>(worth / static_cast<double>(price.count()));
    return std::min({probes, kMostProbes, to - from});
}

/// Empty sectors need no erase, but if a mass erase takes less time than reading them, that does
/// not matter.
bool CompareScan::isEmptyCheckUseful(std::size_t index) const
{
    if (m_massErase.area == nullptr || m_rules.policy == Policy::Sectors)
        return true;
    ByteCount rest = 0;
    for (std::size_t i = index; i < m_wanted.sectors.size(); ++i)
        rest += m_wanted.sectors[i].sector.range.size;
    ByteCount outside = 0;
    if (!m_rules.wholeChip) {
        for (const memory::Sector& sector : m_massErase.outside)
            outside += sector.range.size;
    }
    const Duration proof =
        outside == 0 ? Duration(0) : readTime(outside, m_timings) + 2 * seekTime(m_timings);
    WorkAmount atOnce;
    atOnce.massErases = 1;
    // After a mass erase, matching sectors would have to be written again.
    return readTime(rest, m_timings)
        <= proof + timeFor(atOnce, m_timings) + writeTime(m_equalBytes, m_timings);
}

} // namespace fieldflash::plan
