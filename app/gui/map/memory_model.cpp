// SPDX-License-Identifier: MIT
#include "app/gui/map/memory_model.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <map>
#include <utility>

namespace fieldflash::gui {

namespace {

/// This many of the first bytes of a sector are shown.
constexpr ByteCount kShownBytes = 8;

bool isProgress(CellState state)
{
    return state == CellState::Erased || state == CellState::Writing || state == CellState::Written
        || state == CellState::Verified || state == CellState::Different;
}

QString hexText(ByteView bytes)
{
    QStringList words;
    for (const std::uint8_t byte : bytes)
        words.append(QStringLiteral("%1").arg(byte, 2, 16, QLatin1Char('0')).toUpper());
    return words.join(QLatin1Char(' '));
}

} // namespace

QString byteSourceName(ByteSource source)
{
    switch (source) {
    case ByteSource::Device: return MemoryModel::tr("Device");
    case ByteSource::File: return MemoryModel::tr("File");
    case ByteSource::SecondFile: return MemoryModel::tr("Second file");
    }
    Q_UNREACHABLE();
}

QString attributeText(const memory::Sector& sector)
{
    QStringList words;
    if (sector.isReadable)
        words.append(MemoryModel::tr("readable"));
    if (sector.isErasable)
        words.append(MemoryModel::tr("erasable"));
    if (sector.isWritable)
        words.append(MemoryModel::tr("writable"));
    return words.isEmpty() ? MemoryModel::tr("no access") : words.join(QStringLiteral(", "));
}

MemoryModel::MemoryModel(MapModel& states, QObject* parent) : QObject(parent), m_states(states)
{
    connect(&states, &MapModel::reset, this, &MemoryModel::rebuild);
    connect(&states, &MapModel::cellChanged, this, &MemoryModel::onState);
    rebuild();
}

void MemoryModel::rebuild()
{
    const std::vector<SectorFacts> before = std::exchange(m_sectors, {});
    m_areas.clear();
    for (const memory::MemoryArea& area : m_states.map().areas()) {
        if (area.sectors.empty())
            continue;
        AreaFacts facts{.alternateSetting = area.alternateSetting,
                        .name = area.name,
                        .range = area.sectors.front().range,
                        .size = area.size(),
                        .firstSector = static_cast<int>(m_sectors.size()),
                        .sectorCount = static_cast<int>(area.sectors.size())};
        facts.range.size = area.sectors.back().range.end() - facts.range.first;
        ByteCount expected = facts.range.first;
        for (const memory::Sector& sector : area.sectors) {
            m_sectors.push_back({.alternateSetting = area.alternateSetting,
                                 .sector = sector,
                                 .area = static_cast<int>(m_areas.size()),
                                 .isAfterGap = sector.range.first != expected,
                                 .device = CellState::NotRead,
                                 .file = std::nullopt});
            expected = sector.range.end();
        }
        m_areas.push_back(std::move(facts));
    }
    // The page makes a new plan whenever it looks at a device; comparison results stay valid.
    for (std::size_t i = 0; i < m_sectors.size() && m_sectors.size() == before.size(); ++i)
        if (m_sectors[i].range() == before[i].range())
            m_sectors[i].compared = before[i].compared;
    placeFile();
    refreshComparison();
    for (std::size_t i = 0; i < m_sectors.size(); ++i)
        judge(i);
    Q_EMIT reset();
}

void MemoryModel::onState(int index)
{
    const auto place = static_cast<std::size_t>(index);
    if (place >= m_sectors.size())
        return;
    m_sectors[place].compared.reset(); // a job is working there
    judge(place);
    Q_EMIT sectorChanged(index);
}

void MemoryModel::judge(std::size_t index)
{
    m_sectors[index].device = deviceState(index);
    m_sectors[index].file = fileState(index);
}

/// What the bytes that were read say of the file's part of a sector; nothing while some of it is
/// unknown.
std::optional<bool> MemoryModel::isAsInFile(std::size_t index) const
{
    const memory::MemoryRange range = m_sectors[index].range();
    const auto parts = m_file.parts(range);
    if (parts.empty())
        return std::nullopt;
    if (m_comparison.touches(range))
        return false;
    const auto isKnown = [this](const memory::SparseBytes::Piece& part) {
        return m_device.isKnown(part.place());
    };
    return std::ranges::all_of(parts, isKnown) ? std::optional(true) : std::nullopt;
}

/// The state after the last job, unless bytes read since then say more.
CellState MemoryModel::markOf(std::size_t index) const
{
    const auto& cells = m_states.cells();
    const CellState state = index < cells.size() ? cells[index].state : CellState::Kept;
    const bool isKnown = m_device.isKnown(m_sectors[index].range());
    return isKnown && isProgress(state) ? CellState::Kept : state;
}

CellState MemoryModel::deviceState(std::size_t index) const
{
    if (m_sectors[index].compared)
        return *m_sectors[index].compared;
    // What was found is worth more than what is planned.
    if (const auto isEqual = isAsInFile(index))
        return *isEqual ? CellState::Equal : CellState::Different;
    const CellState state = markOf(index);
    if (state != CellState::Kept)
        return state;
    const auto parts = m_device.parts(m_sectors[index].range());
    const auto isErased = [this](const memory::SparseBytes::Piece& part) {
        return m_states.map().cells().isErased(part.bytes);
    };
    if (!std::ranges::all_of(parts, isErased))
        return CellState::HasData;
    return m_device.isKnown(m_sectors[index].range()) ? CellState::Erased : CellState::NotRead;
}

std::optional<CellState> MemoryModel::fileState(std::size_t index) const
{
    const SectorFacts& sector = m_sectors[index];
    const auto parts = m_file.parts(sector.range());
    if (parts.empty())
        return std::nullopt;
    if (sector.compared)
        return sector.compared;
    const CellState state = markOf(index);
    if (state == CellState::Erased)
        return CellState::ToWrite;
    if (isProgress(state))
        return state;
    if (const auto isEqual = isAsInFile(index))
        return *isEqual ? CellState::Verified : CellState::Different;
    return state == CellState::Protected || state == CellState::Kept ? CellState::HasData : state;
}

void MemoryModel::setKnown(KnownOfDevice known)
{
    if (known == m_known)
        return;
    m_known = std::move(known);
    Q_EMIT contentChanged();
}

void MemoryModel::setDeviceName(const QString& name) { m_deviceName = name; }

void MemoryModel::setFile(const image::FirmwareImage* image, const QString& name)
{
    m_fileName = image ? name : QString();
    for (SectorFacts& sector : m_sectors)
        sector.compared.reset();
    m_unplaced.reset();
    m_file = image ? contentOf(*image) : memory::SparseBytes();
    if (image && image->needsAddress)
        m_unplaced = *image;
    placeFile();
    refreshComparison();
    for (std::size_t i = 0; i < m_sectors.size(); ++i)
        judge(i);
    Q_EMIT contentChanged();
}

void MemoryModel::placeFile()
{
    const auto flash = m_states.map().firstFlashAddress();
    const auto placed = [&flash](const image::FirmwareImage& image) {
        return contentOf(flash ? image.placedAt(*flash) : image);
    };
    if (m_unplaced)
        m_file = placed(*m_unplaced);
    if (m_unplacedSecond)
        m_secondFile = placed(*m_unplacedSecond);
}

void MemoryModel::setSecondFile(const image::FirmwareImage* image, const QString& name)
{
    m_secondFileName = image ? name : QString();
    m_unplacedSecond.reset();
    m_secondFile = image ? contentOf(*image) : memory::SparseBytes();
    if (image && image->needsAddress)
        m_unplacedSecond = *image;
    placeFile();
    m_comparisons.clear();
    Q_EMIT contentChanged();
}

const memory::SparseBytes& MemoryModel::bytesOf(ByteSource source) const
{
    switch (source) {
    case ByteSource::Device: return m_device;
    case ByteSource::File: return m_file;
    case ByteSource::SecondFile: return m_secondFile;
    }
    Q_UNREACHABLE();
}

const Comparison& MemoryModel::comparisonOf(ByteSource left, ByteSource right) const
{
    if (left == ByteSource::Device && right == ByteSource::File)
        return m_comparison;
    const std::pair pair(left, right);
    const auto known = m_comparisons.find(pair);
    if (known != m_comparisons.end())
        return known->second;
    return m_comparisons.emplace(pair, compare(bytesOf(left), bytesOf(right))).first->second;
}

void MemoryModel::setDevice(memory::SparseBytes content)
{
    m_device = std::move(content);
    for (SectorFacts& sector : m_sectors)
        sector.compared.reset();
    refreshComparison();
    for (std::size_t i = 0; i < m_sectors.size(); ++i)
        judge(i);
    Q_EMIT contentChanged();
}

void MemoryModel::setCompared(const std::vector<update::SectorChanged>& sectors)
{
    for (SectorFacts& sector : m_sectors)
        sector.compared.reset();
    for (const update::SectorChanged& change : sectors)
        for (SectorFacts& sector : m_sectors)
            if (sector.range().overlaps(change))
                sector.compared = cellStateOf(change.state);
    for (std::size_t i = 0; i < m_sectors.size(); ++i)
        judge(i);
    Q_EMIT contentChanged();
}

void MemoryModel::setPlan(const plan::Plan* plan)
{
    m_plan = plan ? plan->regions : std::vector<plan::Region>();
}

void MemoryModel::refreshComparison()
{
    m_comparison = compare(m_device, m_file);
    m_comparisons.clear();
}

std::vector<memory::MemoryRange> MemoryModel::regions() const
{
    std::vector<memory::MemoryRange> regions = deviceRegions();
    for (const memory::SparseBytes* file : {&m_file, &m_secondFile})
        for (const memory::MemoryRange& known : knownRanges(*file))
            regions.push_back(known);
    return memory::joined(std::move(regions));
}

std::vector<memory::MemoryRange> MemoryModel::deviceRegions() const
{
    std::vector<memory::MemoryRange> regions = knownRanges(m_device);
    for (const SectorFacts& sector : m_sectors)
        regions.push_back(sector.range());
    return memory::joined(std::move(regions));
}

int MemoryModel::sectorAt(Place place) const
{
    const auto found = std::ranges::find_if(
        m_sectors, [place](const SectorFacts& sector) { return contains(sector.range(), place); });
    return found == m_sectors.end() ? -1 : static_cast<int>(found - m_sectors.begin());
}

std::vector<LayoutSector> MemoryModel::layoutSectors() const
{
    std::vector<LayoutSector> sectors;
    sectors.reserve(m_sectors.size());
    constexpr int kAffected = 1000; // unlike every state
    for (std::size_t i = 0; i < m_sectors.size(); ++i) {
        const SectorFacts& facts = m_sectors[i];
        const CellState mark = markOf(i);
        const bool isAffected = facts.file || facts.compared || mark == CellState::ToWrite
            || mark == CellState::Equal || isProgress(mark);
        const ByteCount before = facts.isAfterGap ? m_sectors[i - 1].sector.range.end() : 0;
        sectors.push_back({.area = facts.area,
                           .size = facts.sector.range.size,
                           .gapBefore = facts.isAfterGap ? facts.sector.range.first - before : 0,
                           .kind = isAffected ? kAffected : static_cast<int>(facts.device),
                           .isQuiet = !isAffected});
    }
    return sectors;
}

QString MemoryModel::detailsOfRun(int first, int count) const
{
    const SectorFacts& from = m_sectors[static_cast<std::size_t>(first)];
    const SectorFacts& last = m_sectors[static_cast<std::size_t>(first + count - 1)];
    const AddressRange range{from.sector.range.first,
                             last.sector.range.end() - from.sector.range.first};
    std::map<CellState, int> states;
    for (int i = first; i < first + count; ++i)
        ++states[m_sectors[static_cast<std::size_t>(i)].device];
    QStringList counts;
    for (const auto& [state, number] : states)
        counts.append(QStringLiteral("%1 %2").arg(number).arg(cellStateName(state)));
    return QStringList{QStringLiteral("%1 · %2").arg(rangeText(range), sizeText(range.size)),
                       tr("%1: %2").arg(m_areas[static_cast<std::size_t>(from.area)].name,
                                        tr("%n sectors", nullptr, count)),
                       tr("Device: %1.").arg(counts.join(QStringLiteral(", "))),
                       tr("Press Enter or double-click to unfold.")}
        .join(QLatin1Char('\n'));
}

QString MemoryModel::contentText(const memory::MemoryRange& range) const
{
    const ByteView known =
        m_device.from(range.alternateSetting, range.range.first, range.range.size);
    if (known.empty())
        return tr("Not read yet.");
    const memory::FlashCells& cells = m_states.map().cells();
    if (known.size() == range.range.size && cells.isErased(known))
        return tr("Empty: every byte is %1.").arg(hexText(known.first(1)));
    return tr("Begins with %1.")
        .arg(hexText(known.first(std::min<std::size_t>(known.size(), kShownBytes))));
}

QString MemoryModel::reasonText(const SectorFacts& sector) const
{
    const auto holds = [&sector](const plan::Region& region) {
        return region.alternateSetting == sector.alternateSetting
            && region.range.overlaps(sector.sector.range);
    };
    const auto region = std::ranges::find_if(m_plan, holds);
    if (region == m_plan.end())
        return {};
    // A reason to write belongs to the mark of it.
    const bool isMarked = sector.device == CellState::ToWrite || isProgress(sector.device);
    return plan::isTouched(region->intent) == isMarked ? region->reason : QString();
}

QString MemoryModel::details(int sector) const
{
    const SectorFacts& facts = m_sectors[static_cast<std::size_t>(sector)];
    QStringList lines;
    lines.append(QStringLiteral("%1 · %2").arg(rangeText(facts.sector.range),
                                               sizeText(facts.sector.range.size)));
    const QString& area = m_areas[static_cast<std::size_t>(facts.area)].name;
    lines.append(tr("%1: %2").arg(area, attributeText(facts.sector)));
    // The plan gives reasons for its own marks, not for what was found since.
    const bool isPlanned =
        !facts.compared && facts.device != CellState::Different && !m_device.isKnown(facts.range());
    const QString reason = isPlanned ? reasonText(facts) : QString();
    lines.append(tr("Device: %1.").arg(cellStateName(facts.device))
                 + (reason.isEmpty() ? QString() : QLatin1Char(' ') + reason));
    // A job compared them and reported the result, not the bytes.
    const bool wasCompared = facts.device == CellState::Equal || facts.device == CellState::Verified
        || facts.device == CellState::Different;
    const bool isUnknown = facts.device == CellState::NotRead && reason.isEmpty();
    if ((!wasCompared && !isUnknown)
        || !m_device.from(facts.alternateSetting, facts.sector.range.first, facts.sector.range.size)
                .empty())
        lines.append(contentText(facts.range()));
    ByteCount covered = 0;
    for (const memory::SparseBytes::Piece& part : m_file.parts(facts.range()))
        covered += part.bytes.size();
    if (facts.file)
        lines.append(
            tr("File: %1 in this sector, %2.").arg(sizeText(covered), cellStateName(*facts.file)));
    else if (!m_file.isEmpty())
        lines.append(tr("Not in the file."));
    return lines.join(QLatin1Char('\n'));
}

QString MemoryModel::spoken(int sector, MapSide side) const
{
    const SectorFacts& facts = m_sectors[static_cast<std::size_t>(sector)];
    const QString place = QStringLiteral("%1 · %2").arg(rangeText(facts.sector.range),
                                                        sizeText(facts.sector.range.size));
    if (side == MapSide::Device)
        return tr("%1 · device: %2").arg(place, cellStateName(facts.device));
    return tr("%1 · file: %2")
        .arg(place, facts.file ? cellStateName(*facts.file) : tr("not in the file"));
}

QString MemoryModel::comparisonText(ByteSource left, ByteSource right) const
{
    const memory::SparseBytes& before = bytesOf(left);
    const memory::SparseBytes& after = bytesOf(right);
    if (before.isEmpty() || after.isEmpty())
        return {};
    const Comparison& comparison = comparisonOf(left, right);
    const bool hasDevice = left == ByteSource::Device;
    if (comparison.comparedBytes == 0)
        return hasDevice ? tr("No part of the file is in the memory that was read.")
                         : tr("The two files have no address in common.");
    QStringList parts;
    if (comparison.places.empty())
        parts.append(!hasDevice                      ? tr("The two files match.")
                         : right == ByteSource::File ? tr("The device matches the file.")
                                                     : tr("The device matches the second file."));
    else
        parts.append(
            tr("%1 (%2).")
                .arg(tr("%n places differ", nullptr, static_cast<int>(comparison.places.size())),
                     tr("%Ln bytes", nullptr, static_cast<int>(comparison.differentBytes))));
    if (comparison.unknownBytes > 0)
        parts.append(
            (hasDevice ? tr("%1 of the file not read.") : tr("%1 only in the second file."))
                .arg(sizeText(comparison.unknownBytes)));
    const ByteCount onlyBefore = before.size() - comparison.comparedBytes;
    if (!hasDevice && onlyBefore > 0)
        parts.append(tr("%1 only in the file.").arg(sizeText(onlyBefore)));
    return parts.join(QLatin1Char(' '));
}

} // namespace fieldflash::gui
