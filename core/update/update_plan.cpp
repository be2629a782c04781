// SPDX-License-Identifier: MIT
// The plan of an update: what is erased, written and proved, and in which order.
#include "core/update/limits.h"
#include "core/update/plan.h"
#include "core/update/sector_content.h"

#include <algorithm>
#include <iterator>

namespace fieldflash::update {

namespace {

using Kind = Operation::Kind;

/// Option bytes and OTP, whatever attributes their layout claims: ROMs before protocol V2.2
/// announce them like flash (AN3156), and what is written there may be for good.
bool isFlash(const memory::MemoryArea& area)
{
    return !area.name.contains(QStringLiteral("option"), Qt::CaseInsensitive)
        && !area.name.contains(QStringLiteral("OTP"), Qt::CaseInsensitive);
}

Result<void> checkWritable(const AreaImage& image)
{
    const auto refuse = [&](const QString& reason, AddressRange range) {
        return failure(Error(ErrorKind::OutsideMap, reason,
                             QStringLiteral("Use a file that is made for this device."))
                           .withDetail(QStringLiteral("%1 in \"%2\" (alternate setting %3)")
                                           .arg(rangeText(range), image.area->name)
                                           .arg(image.area->alternateSetting)));
    };
    if (!isFlash(*image.area))
        return refuse(QStringLiteral("The file would change settings of the chip that may not be "
                                     "reversible. An update never does that."),
                      image.segments.front()->range());
    for (const memory::Sector& sector : touchedSectors(image)) {
        if (!sector.isErasable || !sector.isWritable)
            return refuse(
                QStringLiteral("The file holds bytes for a place that cannot be rewritten."),
                sector.range);
        if (sector.range.first % kProgramUnit != 0 || sector.range.size % kProgramUnit != 0)
            return refuse(QStringLiteral("The device announces memory in parts that cannot be "
                                         "programmed."),
                          sector.range);
    }
    return {};
}

/// The first eight bytes of the image: stack pointer and reset vector.
AddressRange commitRange(const AreaImage& image)
{
    const Address first = image.segments.front()->address;
    return {static_cast<Address>(first / kProgramUnit * kProgramUnit), kProgramUnit};
}

Operation partOf(Kind kind, std::uint8_t alternateSetting, const Run& run, AddressRange part)
{
    const auto begin =
        run.bytes.begin() + static_cast<std::ptrdiff_t>(part.first - run.written.first);
    return {kind, alternateSetting, part,
            Bytes(begin, begin + static_cast<std::ptrdiff_t>(part.size))};
}

/// What `range` holds before, in and after `middle`.
std::vector<AddressRange> without(AddressRange range, AddressRange middle)
{
    std::vector<AddressRange> parts;
    const AddressRange common = intersection(range, middle);
    if (common.isEmpty())
        return {range};
    if (common.first > range.first)
        parts.push_back({range.first, common.first - range.first});
    if (common.end() < range.end())
        parts.push_back({static_cast<Address>(common.end()), range.end() - common.end()});
    return parts;
}

/// Collects the operations of a plan in their final order.
class Assembly {
public:
    Assembly(const AreaImage& first, bool verify)
        : m_commit(commitRange(first)),
          m_vectorAlternate(first.area->alternateSetting),
          m_verify(verify)
    {
        const Address at = first.segments.front()->address;
        for (const memory::Sector& sector : first.area->sectors) {
            if (sector.range.contains(at))
                m_vectorSector = sector.range;
        }
    }

    void add(const AreaImage& image, const std::map<Address, Bytes>& preserved, Plan& plan)
    {
        addSectors(image, preserved, plan);
        for (const Run& run : contentRuns(image, preserved))
            addRun(image.area->alternateSetting, run);
    }

    void finish(Plan& plan)
    {
        for (auto* part : {&m_erases, &m_writes, &m_vectorWrites, &m_verifies, &m_commitSteps})
            std::ranges::move(*part, std::back_inserter(plan.operations));
    }

private:
    bool hasVectors(std::uint8_t alternateSetting, AddressRange range) const
    {
        return alternateSetting == m_vectorAlternate && m_vectorSector.overlaps(range);
    }

    void addSectors(const AreaImage& image, const std::map<Address, Bytes>& preserved, Plan& plan)
    {
        const std::uint8_t alternateSetting = image.area->alternateSetting;
        const std::vector<memory::Sector> touched = touchedSectors(image);
        auto next = touched.begin();
        for (const memory::Sector& sector : image.area->sectors) {
            SectorPlan sectorPlan{alternateSetting, sector.range, SectorIntent::Keep};
            if (next != touched.end() && next->range == sector.range) {
                ++next;
                const ByteCount around = sector.range.size - coveredIn(sector.range, image);
                const bool isMerged = around > 0 && isPreserved(sector, image, preserved);
                sectorPlan.intent = isMerged ? SectorIntent::Merge : SectorIntent::Rewrite;
                plan.bytesGivenUp += isMerged ? 0 : around;
                Operation erase{Kind::EraseSector, alternateSetting, sector.range, {}};
                const bool isFirst = hasVectors(alternateSetting, sector.range);
                m_erases.insert(isFirst ? m_erases.begin() : m_erases.end(), std::move(erase));
            }
            plan.sectors.push_back(sectorPlan);
        }
    }

    void addRun(std::uint8_t alternateSetting, const Run& run)
    {
        const bool isVector = alternateSetting == m_vectorAlternate;
        const AddressRange commit = isVector ? m_commit : AddressRange{run.written.first, 0};
        const AddressRange vectors = isVector ? m_vectorSector : commit;
        for (const AddressRange& part : without(run.written, commit)) {
            for (const AddressRange& outside : without(part, vectors))
                m_writes.push_back(partOf(Kind::Write, alternateSetting, run, outside));
            const AddressRange inside = intersection(part, vectors);
            if (!inside.isEmpty())
                m_vectorWrites.push_back(partOf(Kind::Write, alternateSetting, run, inside));
        }
        if (m_verify) {
            for (const AddressRange& part : without(run.meant, commit))
                m_verifies.push_back(partOf(Kind::Verify, alternateSetting, run, part));
        }
        if (!intersection(run.written, commit).isEmpty()) {
            m_commitSteps.push_back(partOf(Kind::Write, alternateSetting, run, commit));
            if (m_verify)
                m_commitSteps.push_back(
                    partOf(Kind::Verify, alternateSetting, run, intersection(run.meant, commit)));
        }
    }

    AddressRange m_commit;
    AddressRange m_vectorSector;
    std::uint8_t m_vectorAlternate;
    bool m_verify;
    std::vector<Operation> m_erases, m_writes, m_vectorWrites, m_verifies, m_commitSteps;
};

} // namespace

std::vector<AddressRange> uncoveredRanges(const image::Target& target,
                                          const memory::MemoryArea& area)
{
    AreaImage image{&area, {}};
    for (const image::Segment& segment : target.segments) {
        if (!segment.bytes.empty())
            image.segments.push_back(&segment);
    }
    std::ranges::sort(image.segments, {}, &image::Segment::address);
    std::vector<AddressRange> ranges;
    for (const memory::Sector& sector : touchedSectors(image)) {
        for (const AddressRange& part : uncoveredIn(sector.range, image)) {
            if (!ranges.empty() && ranges.back().end() == part.first)
                ranges.back().size += part.size;
            else
                ranges.push_back(part);
        }
    }
    return ranges;
}

Result<Plan> makePlan(const image::FirmwareImage& image, const memory::MemoryMap& map,
                      const std::map<Address, Bytes>& preserved, bool verify)
{
    const auto areas = imageByArea(image, map);
    if (!areas)
        return failure(areas.error());
    if (areas->empty())
        return failure(ErrorKind::BadFile, QStringLiteral("The file holds no firmware at all."));
    for (const AreaImage& part : *areas) {
        if (auto writable = checkWritable(part); !writable)
            return failure(writable.error());
    }
    Plan plan;
    Assembly assembly(areas->front(), verify);
    for (const AreaImage& part : *areas)
        assembly.add(part, preserved, plan);
    assembly.finish(plan);
    plan.addTotals();
    return plan;
}

} // namespace fieldflash::update
