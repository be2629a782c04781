// SPDX-License-Identifier: MIT
#include "app/gui/map/map_layout.h"

#include "app/gui/map/to_scale.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace fieldflash::gui {

namespace {

/// A memory at least this share of the largest one gets room by its size; smaller ones get little.
constexpr ByteCount kSmallShare = 16;
/// The height of a small memory, in lowest sectors.
constexpr int kSmallHeight = 4;
/// The height of an unaffected run from which it is folded, in folds.
constexpr int kFoldWorth = 2;
/// The lowest run, in lowest sectors.
constexpr int kLeastRun = 2;

/// One or more sectors that are drawn as one.
struct Item {
    int first = 0;
    int count = 1;
    ByteCount size = 0; ///< bytes of all its sectors
    int least = 0;      ///< pixels
    bool isFolded = false;
    bool isQuiet = false;
};

/// The items of one memory.
struct Part {
    int area = 0;
    ByteCount size = 0;
    int gaps = 0;
    std::vector<Item> items;
};

ScaledItem scaled(const Item& item)
{
    return {.least = static_cast<double>(item.least), .size = item.isFolded ? 0 : item.size};
}

std::vector<ScaledItem> scaled(const std::vector<Item>& items)
{
    std::vector<ScaledItem> result;
    result.reserve(items.size());
    for (const Item& item : items)
        result.push_back(scaled(item));
    return result;
}

bool areAlike(const LayoutSector& left, const LayoutSector& right)
{
    return left.kind == right.kind && left.size == right.size && left.area == right.area
        && left.isQuiet == right.isQuiet && right.gapBefore == 0;
}

void addSectors(Part& part, const std::vector<LayoutSector>& sectors, int first, int count,
                int least)
{
    for (int i = first; i < first + count; ++i)
        part.items.push_back({.first = i,
                              .count = 1,
                              .size = sectors[static_cast<std::size_t>(i)].size,
                              .least = least,
                              .isQuiet = sectors[static_cast<std::size_t>(i)].isQuiet});
}

/// Sectors `first` to before `end` are alike.
void addAlike(Part& part, const std::vector<LayoutSector>& sectors, int first, int end,
              const LayoutMeasures& measures)
{
    const LayoutSector& one = sectors[static_cast<std::size_t>(first)];
    const int count = end - first;
    if (count < kRunFrom) {
        addSectors(part, sectors, first, count, measures.least);
        return;
    }
    part.items.push_back({.first = first,
                          .count = count,
                          .size = one.size * static_cast<ByteCount>(count),
                          .least = kLeastRun * measures.least,
                          .isQuiet = one.isQuiet});
}

std::vector<Part> partsOf(const std::vector<LayoutSector>& sectors, const LayoutMeasures& measures)
{
    std::vector<Part> parts;
    const int all = static_cast<int>(sectors.size());
    for (int first = 0; first < all;) {
        const LayoutSector& one = sectors[static_cast<std::size_t>(first)];
        if (parts.empty() || parts.back().area != one.area)
            parts.push_back({.area = one.area, .size = 0, .gaps = 0, .items = {}});
        Part& part = parts.back();
        part.gaps += one.gapBefore > 0 ? 1 : 0;
        int end = first + 1;
        while (end < all && areAlike(one, sectors[static_cast<std::size_t>(end)]))
            ++end;
        part.size += one.size * static_cast<ByteCount>(end - first);
        addAlike(part, sectors, first, end, measures);
        first = end;
    }
    return parts;
}

/// The height that the sectors of a memory should fill.
double roomFor(const Part& part, const std::vector<Part>& parts, const LayoutMeasures& measures)
{
    const ByteCount largest = std::ranges::max(parts, {}, &Part::size).size;
    const auto isSmall = [largest](const Part& any) { return any.size * kSmallShare < largest; };
    const double least = lengthOf(scaled(part.items), 0);
    // In the ratio of the smallest sector to the others as long as that is not much.
    ByteCount smallest = part.items.front().size;
    for (const Item& item : part.items)
        smallest = std::min(smallest, item.size);
    const double natural =
        measures.least * static_cast<double>(part.size) / static_cast<double>(smallest);
    if (isSmall(part))
        return std::max(least, std::min<double>(natural, kSmallHeight * measures.least));
    double room = measures.room;
    ByteCount shared = 0;
    for (const Part& other : parts) {
        room -= measures.title + other.gaps * measures.gap;
        if (isSmall(other))
            room -= roomFor(other, parts, measures);
        else
            shared += other.size;
    }
    room *= static_cast<double>(part.size) / static_cast<double>(shared);
    // Where nearly all sectors would be the lowest, nothing would be to scale.
    return std::max(room, 1.5 * least);
}

/// Splits an unaffected run into a margin next to its neighbours and the fold between.
void appendFolded(std::vector<Item>& items, const Item& run, bool isFirst, bool isLast,
                  const LayoutMeasures& measures)
{
    const ByteCount each = run.size / static_cast<ByteCount>(run.count);
    const int front = isFirst ? 0 : kRunMargin;
    const int back = isLast ? 0 : kRunMargin;
    const auto addMargin = [&](int first, int count) {
        for (int i = 0; i < count; ++i)
            items.push_back({.first = first + i,
                             .count = 1,
                             .size = each,
                             .least = measures.least,
                             .isQuiet = true});
    };
    addMargin(run.first, front);
    items.push_back({.first = run.first + front,
                     .count = run.count - front - back,
                     .size = each * static_cast<ByteCount>(run.count - front - back),
                     .least = measures.fold,
                     .isFolded = true,
                     .isQuiet = true});
    addMargin(run.first + run.count - back, back);
}

/// Only next to something: a memory that is one unaffected run is drawn.
void foldQuiet(Part& part, double scale, const LayoutMeasures& measures,
               const std::set<int>& unfolded)
{
    const bool hasMore =
        std::ranges::any_of(part.items, [](const Item& item) { return !item.isQuiet; });
    if (!hasMore)
        return;
    std::vector<Item> folded;
    for (std::size_t i = 0; i < part.items.size(); ++i) {
        const Item& item = part.items[i];
        const auto opened = unfolded.lower_bound(item.first);
        const bool isOpened = opened != unfolded.end() && *opened < item.first + item.count;
        const bool isWorth = lengthOf(scaled(item), scale) > kFoldWorth * measures.fold;
        if (item.count == 1 || !item.isQuiet || isOpened || !isWorth)
            folded.push_back(item);
        else
            appendFolded(folded, item, i == 0, i + 1 == part.items.size(), measures);
    }
    part.items = std::move(folded);
}

MapBand::Kind kindOf(const Item& item)
{
    if (item.isFolded)
        return MapBand::Kind::Fold;
    return item.count > 1 ? MapBand::Kind::Run : MapBand::Kind::Sector;
}

/// Bands with whole heights, without spaces.
class Writer {
public:
    explicit Writer(std::vector<MapBand>& bands) : m_bands(bands) { }

    void add(MapBand::Kind kind, int area, const Item& item, double height)
    {
        const double bottom = m_bottom + height;
        const int top = static_cast<int>(std::lround(m_bottom));
        const int whole = std::max(1, static_cast<int>(std::lround(bottom)) - top);
        m_bands.push_back({.kind = kind,
                           .area = area,
                           .first = item.first,
                           .count = item.count,
                           .top = top,
                           .height = whole});
        m_bottom = std::max(bottom, static_cast<double>(top) + whole);
    }

private:
    std::vector<MapBand>& m_bands;
    double m_bottom = 0;
};

} // namespace

MapLayout::MapLayout(const std::vector<LayoutSector>& sectors, const LayoutMeasures& measures,
                     const std::set<int>& unfolded)
{
    std::vector<Part> parts = partsOf(sectors, measures);
    std::vector<double> rooms;
    rooms.reserve(parts.size());
    for (const Part& part : parts)
        rooms.push_back(roomFor(part, parts, measures));
    Writer writer(m_bands);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        Part& part = parts[i];
        foldQuiet(part, scaleFor(scaled(part.items), rooms[i]), measures, unfolded);
        const double scale = scaleFor(scaled(part.items), rooms[i]) * measures.zoom;
        writer.add(MapBand::Kind::Title, part.area, {.first = part.items.front().first, .count = 0},
                   measures.title);
        for (const Item& item : part.items) {
            const auto& one = sectors[static_cast<std::size_t>(item.first)];
            if (one.gapBefore > 0)
                writer.add(MapBand::Kind::Gap, part.area, {.first = item.first, .count = 0},
                           measures.gap);
            const double each = scale * static_cast<double>(one.size);
            const bool isRun = item.isFolded || item.count == 1 || each < measures.least;
            if (isRun)
                writer.add(kindOf(item), part.area, item, lengthOf(scaled(item), scale));
            for (int n = 0; n < item.count && !isRun; ++n)
                writer.add(MapBand::Kind::Sector, part.area, {.first = item.first + n}, each);
        }
    }
}

int MapLayout::height() const
{
    return m_bands.empty() ? 0 : m_bands.back().top + m_bands.back().height;
}

int MapLayout::bandAt(int y) const
{
    if (y < 0 || y >= height())
        return -1;
    const auto next = std::ranges::upper_bound(m_bands, y, {}, &MapBand::top);
    return static_cast<int>(next - m_bands.begin()) - 1;
}

int MapLayout::sectorAt(int y) const
{
    const int index = bandAt(y);
    if (index < 0)
        return -1;
    const MapBand& band = m_bands[static_cast<std::size_t>(index)];
    if (!band.hasSectors())
        return -1;
    if (band.kind != MapBand::Kind::Run)
        return band.first;
    return band.first
        + static_cast<int>(static_cast<std::int64_t>(y - band.top) * band.count / band.height);
}

int MapLayout::bandOf(int sector) const
{
    // The title and the gap before a sector begin with the same one.
    const auto next = std::ranges::upper_bound(m_bands, sector, {}, &MapBand::first);
    if (sector < 0 || next == m_bands.begin())
        return -1;
    const MapBand& band = *(next - 1);
    return band.hasSectors() && sector < band.first + band.count
        ? static_cast<int>(next - m_bands.begin()) - 1
        : -1;
}

MapSpan MapLayout::spanOf(int sector) const
{
    const int index = bandOf(sector);
    if (index < 0)
        return {};
    const MapBand& band = m_bands[static_cast<std::size_t>(index)];
    if (band.kind != MapBand::Kind::Run)
        return {band.top, band.height};
    // The first and last pixel of which sectorAt() says that they are this sector's.
    const auto edge = [&band](int number) {
        return static_cast<int>((static_cast<std::int64_t>(number) * band.height + band.count - 1)
                                / band.count);
    };
    const int top = edge(sector - band.first);
    const int bottom = std::max(edge(sector - band.first + 1), top + 1);
    return {band.top + std::min(top, band.height - 1), bottom - top};
}

int MapLayout::moved(int sector, int steps) const
{
    const int step = steps < 0 ? -1 : 1;
    for (; steps != 0; steps -= step) {
        const int index = bandOf(sector);
        if (index < 0)
            return sector;
        const MapBand& band = m_bands[static_cast<std::size_t>(index)];
        const bool isFold = band.kind == MapBand::Kind::Fold;
        int next = sector + step;
        if (isFold)
            next = step > 0 ? band.first + band.count : band.first - 1;
        const int reached = bandOf(next);
        if (reached < 0)
            return sector;
        const MapBand& other = m_bands[static_cast<std::size_t>(reached)];
        sector = other.kind == MapBand::Kind::Fold ? other.first : next;
    }
    return sector;
}

int MapLayout::movedFar(int sector, int pixels) const
{
    const MapSpan from = spanOf(sector);
    if (from.height == 0)
        return sector;
    const int step = pixels < 0 ? -1 : 1;
    int reached = moved(sector, step);
    while (true) {
        const int next = moved(reached, step);
        if (next == reached || std::abs(spanOf(next).top - from.top) > std::abs(pixels))
            return reached;
        reached = next;
    }
}

} // namespace fieldflash::gui
