// SPDX-License-Identifier: MIT
#include "app/gui/map/strip_layout.h"

#include "app/gui/map/to_scale.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fieldflash::gui {

namespace {

bool canJoin(const MapCell& left, const MapCell& right)
{
    return !left.isFold() && !right.isFold() && !right.isAfterGap
        && left.alternateSetting == right.alternateSetting;
}

/// Of each cell, together `width`.
std::vector<double> widthsOf(const std::vector<MapCell>& cells, double width)
{
    const ByteCount all =
        std::accumulate(cells.begin(), cells.end(), ByteCount{0},
                        [](ByteCount sum, const MapCell& cell) { return sum + cell.range.size; });
    const double share = width / static_cast<double>(std::max<ByteCount>(all, 1));
    const bool isOnlyFolds = std::ranges::all_of(cells, &MapCell::isFold);
    const auto itemsWith = [&](double least) {
        std::vector<ScaledItem> items;
        items.reserve(cells.size());
        for (const MapCell& cell : cells) {
            const double toScale = share * static_cast<double>(cell.range.size);
            // A fold never gets much: the others matter more.
            if (cell.isFold() && !isOnlyFolds)
                items.push_back({.least = std::min({toScale, double{kFoldSegment}, width / 4})});
            else
                items.push_back({.least = least, .size = cell.range.size});
        }
        return items;
    };
    std::vector<ScaledItem> items = itemsWith(kLeastSegment);
    if (lengthOf(items, 0) > width)
        items = itemsWith(0);
    const double scale = scaleFor(items, width);
    std::vector<double> widths;
    widths.reserve(items.size());
    for (const ScaledItem& item : items)
        widths.push_back(lengthOf(item, scale));
    return widths;
}

bool isNarrow(const StripSegment& segment)
{
    return segment.right - segment.left < kLeastSegment - 0.01;
}

/// For the last segment, which nothing behind it can widen.
void joinIfNarrow(std::vector<StripSegment>& segments, const std::vector<MapCell>& cells)
{
    if (segments.size() < 2 || !isNarrow(segments.back()))
        return;
    const auto first = static_cast<std::size_t>(segments.back().first);
    if (!canJoin(cells[first - 1], cells[first]))
        return;
    const StripSegment last = segments.back();
    segments.pop_back();
    segments.back().count += last.count;
    segments.back().right = last.right;
}

} // namespace

std::vector<StripSegment> makeStripSegments(const std::vector<MapCell>& cells, double width)
{
    std::vector<StripSegment> segments;
    if (cells.empty() || width <= 0)
        return segments;
    const std::vector<double> widths = widthsOf(cells, width);
    double right = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const double left = right;
        right += widths[i];
        const bool isJoined =
            !segments.empty() && isNarrow(segments.back()) && canJoin(cells[i - 1], cells[i]);
        if (isJoined) {
            ++segments.back().count;
            segments.back().right = right;
        } else {
            joinIfNarrow(segments, cells);
            segments.push_back({static_cast<int>(i), 1, left, right});
        }
    }
    joinIfNarrow(segments, cells);
    segments.back().right = width;
    return segments;
}

CellState stateOf(const StripSegment& segment, const std::vector<MapCell>& cells)
{
    const auto begin = cells.begin() + segment.first;
    const auto rank = [](const MapCell& cell) {
        return std::ranges::find(cellStates(), cell.state) - cellStates().begin();
    };
    return std::ranges::min_element(begin, begin + segment.count, {}, rank)->state;
}

QString segmentText(const StripSegment& segment, const std::vector<MapCell>& cells)
{
    const MapCell& first = cells[static_cast<std::size_t>(segment.first)];
    if (segment.count == 1)
        return cellText(first);
    const MapCell& last = cells[static_cast<std::size_t>(segment.first + segment.count - 1)];
    const AddressRange range{first.range.first, last.range.end() - first.range.first};
    QStringList counts;
    for (const CellState state : cellStates()) {
        const auto begin = cells.begin() + segment.first;
        const auto number =
            std::ranges::count(begin, begin + segment.count, state, &MapCell::state);
        if (number > 0)
            counts.append(QStringLiteral("%1 %2").arg(number).arg(cellStateName(state)));
    }
    return QStringLiteral("%1 · %2 · %3")
        .arg(rangeText(range), sizeText(range.size), counts.join(QStringLiteral(", ")));
}

} // namespace fieldflash::gui
