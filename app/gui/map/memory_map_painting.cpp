// SPDX-License-Identifier: MIT
// Painting of the memory map (class MemoryMapView).
#include "app/gui/map/memory_map_view.h"

#include "app/gui/look/theme.h"
#include "app/gui/map/cell_painting.h"
#include "app/gui/map/memory_map_measures.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <optional>
#include <utility>

namespace fieldflash::gui {

namespace {

constexpr int kZigzag = 5;

void paintZigzag(QPainter& painter, double left, double right, double y, const QColor& colour)
{
    QPolygonF line;
    int i = 0;
    for (double x = left; x <= right; x += kZigzag, ++i)
        line << QPointF(x, y + (i % 2 == 0 ? 2.0 : -2.0));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.2));
    painter.drawPolyline(line);
}

/// A strip of background with torn edges: not everything is drawn.
void paintTornGap(QPainter& painter, double left, double right, double y, const Tokens& tokens)
{
    constexpr double kHalf = 4;
    QPolygonF gap;
    int i = 0;
    for (double x = left; x < right + kZigzag; x += kZigzag, ++i)
        gap << QPointF(std::min(x, right), y - kHalf + (i % 2 == 0 ? 2.0 : -2.0));
    for (--i; i >= 0; --i)
        gap << QPointF(std::min(left + i * kZigzag, right), y + kHalf + (i % 2 == 0 ? 2.0 : -2.0));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.background);
    painter.drawPolygon(gap);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

/// The file has nothing there.
void paintOutside(QPainter& painter, const QRectF& area)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Theme::current().line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area.adjusted(0, 0, -1, -1));
}

/// A chosen sector: a frame in the accent colour, and a corner mark that works without colour.
void paintChosen(QPainter& painter, const QRectF& area)
{
    const Tokens& tokens = Theme::current();
    QColor veil = tokens.accent;
    veil.setAlpha(110);
    painter.fillRect(area, veil);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.accent, 2));
    painter.drawRect(area.adjusted(1, 1, -1, -1));
    const double corner = std::min(7.0, area.height() / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawPolygon(QPolygonF({area.topLeft(), area.topLeft() + QPointF(corner, 0),
                                   area.topLeft() + QPointF(0, corner)}));
}

} // namespace

void MemoryMapView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection()); // not that of the program
    m_bandsPainted = 0;
    const int scrolled = verticalScrollBar()->value();
    const auto& bands = m_layout.bands();
    const int first = std::max(0, m_layout.bandAt(scrolled + event->rect().top()));
    for (auto i = static_cast<std::size_t>(first); i < bands.size(); ++i) {
        const MapBand& band = bands[i];
        if (toViewport(band.top) > event->rect().bottom())
            break;
        ++m_bandsPainted;
        if (band.kind == MapBand::Kind::Title)
            paintTitle(painter, band);
        else if (band.kind == MapBand::Kind::Gap)
            paintGap(painter, band);
        else
            paintSectors(painter, band, event->rect());
    }
    paintAddresses(painter, event->rect());
    if (!m_arePartsValid)
        for (const MapSide side : {MapSide::Device, MapSide::File})
            m_parts[static_cast<int>(side)] = memoryParts(m_model, side);
    m_arePartsValid = true;
    for (int side = 0; side < sideCount(); ++side)
        paintParts(painter, static_cast<MapSide>(side));
    paintRings(painter);
}

void MemoryMapView::paintTitle(QPainter& painter, const MapBand& band) const
{
    const Tokens& tokens = Theme::current();
    const AreaFacts& area = m_model.areas()[static_cast<std::size_t>(band.area)];
    const QRect line(0, toViewport(band.top), viewport()->width(), band.height);
    if (band.top > 0) {
        painter.setPen(tokens.line);
        painter.drawLine(line.topLeft(), line.topRight());
    }
    painter.setFont(textFont(kBodySize));
    painter.setPen(tokens.text);
    const QString name = painter.fontMetrics().elidedText(area.name, Qt::ElideRight, line.width());
    painter.drawText(line, Qt::AlignVCenter, name);
    const int used = painter.fontMetrics().horizontalAdvance(name) + 2 * kSpace;
    painter.setFont(textFont(kMutedSize));
    painter.setPen(tokens.mutedText);
    const QString facts = QStringLiteral("%1 · %2 · %3")
                              .arg(sizeText(area.size), tr("%n sectors", nullptr, area.sectorCount),
                                   rangeText(area.range));
    painter.drawText(line.adjusted(used, 0, 0, 0), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(facts, Qt::ElideRight, line.width() - used));
}

void MemoryMapView::paintGap(QPainter& painter, const MapBand& band) const
{
    const Tokens& tokens = Theme::current();
    const auto& sectors = m_model.sectors();
    const auto index = static_cast<std::size_t>(band.first);
    const ByteCount gap = sectors[index].sector.range.first - sectors[index - 1].sector.range.end();
    const QString text = tr("%1 without memory").arg(sizeText(gap));
    painter.setFont(textFont(kMutedSize));
    const double wide = painter.fontMetrics().horizontalAdvance(text) + 2 * kSpace;
    const double top = toViewport(band.top);
    const double middle = top + band.height / 2.0;
    const double left = (viewport()->width() - wide) / 2;
    paintZigzag(painter, 0, left, middle, tokens.mutedText);
    paintZigzag(painter, left + wide, viewport()->width(), middle, tokens.mutedText);
    painter.setPen(tokens.mutedText);
    painter.drawText(QRectF(left, top, wide, band.height), Qt::AlignCenter, text);
}

void MemoryMapView::paintSectors(QPainter& painter, const MapBand& band, const QRect& dirty) const
{
    switch (band.kind) {
    case MapBand::Kind::Run: paintRun(painter, band, dirty); return;
    case MapBand::Kind::Fold: paintFold(painter, band); return;
    default: paintSector(painter, band.first, {band.top, band.height}); return;
    }
}

/// The plan would only distract while ranges to read are chosen.
CellState MemoryMapView::shownState(const SectorFacts& sector) const
{
    if (!m_isSelectable)
        return sector.device;
    switch (sector.device) {
    case CellState::ToWrite: return CellState::NotRead;
    case CellState::Equal: return CellState::HasData;
    default: return sector.device;
    }
}

void MemoryMapView::paintSector(QPainter& painter, int sector, const MapSpan& span) const
{
    const SectorFacts& facts = m_model.sectors()[static_cast<std::size_t>(sector)];
    const QRectF device = barRect(span, MapSide::Device);
    paintCell(painter, device, shownState(facts));
    if (isSelected(sector))
        paintChosen(painter, device);
    if (sideCount() > 1)
        paintFileSector(painter, barRect(span, MapSide::File), facts);
}

/// Neighbours in the same state become one rectangle, so that hundreds of them are not noise.
void MemoryMapView::paintRun(QPainter& painter, const MapBand& band, const QRect& dirty) const
{
    const auto& sectors = m_model.sectors();
    const int top = std::max(band.top, dirty.top() + verticalScrollBar()->value());
    const int bottom =
        std::min(band.top + band.height - 1, dirty.bottom() + verticalScrollBar()->value());
    const int first = m_layout.sectorAt(top);
    const int last = m_layout.sectorAt(bottom);
    const auto paintSide = [&](MapSide side, auto&& stateOf, auto&& paint) {
        for (int i = first; i >= 0 && i <= last;) {
            // Whole groups: a pattern does not depend on what is painted anew.
            int from = i;
            while (from > band.first && stateOf(from - 1) == stateOf(i))
                --from;
            int end = i + 1;
            while (end < band.first + band.count && stateOf(end) == stateOf(i))
                ++end;
            const MapSpan begin = m_layout.spanOf(from);
            const MapSpan finish = m_layout.spanOf(end - 1);
            const MapSpan span{begin.top, std::max(finish.top + finish.height - begin.top, 2)};
            paint(stateOf(i), barRect(span, side));
            i = end;
        }
    };
    using DeviceKey = std::pair<CellState, bool>;
    const auto deviceOf = [&](int i) {
        return DeviceKey(shownState(sectors[static_cast<std::size_t>(i)]), isSelected(i));
    };
    paintSide(MapSide::Device, deviceOf, [&painter](const DeviceKey& key, const QRectF& area) {
        paintCell(painter, area, key.first);
        if (key.second)
            paintChosen(painter, area);
    });
    if (sideCount() == 1)
        return;
    const auto fileOf = [&](int i) { return sectors[static_cast<std::size_t>(i)].file; };
    paintSide(MapSide::File, fileOf,
              [&painter](const std::optional<CellState>& state, const QRectF& area) {
                  if (state)
                      paintCell(painter, area, *state);
                  else
                      paintOutside(painter, area);
              });
}

void MemoryMapView::paintFold(QPainter& painter, const MapBand& band) const
{
    const Tokens& tokens = Theme::current();
    const SectorFacts& facts = m_model.sectors()[static_cast<std::size_t>(band.first)];
    const MapSpan span{band.top, band.height};
    const double middle = toViewport(band.top) + band.height / 2.0;
    for (int i = 0; i < sideCount(); ++i) {
        const auto side = static_cast<MapSide>(i);
        const QRectF area = barRect(span, side);
        if (side == MapSide::Device)
            paintCell(painter, area, shownState(facts));
        else
            paintOutside(painter, area);
        if (side == MapSide::Device && isSelected(band.first))
            paintChosen(painter, area);
        paintTornGap(painter, area.left(), area.right(), middle, tokens);
    }
    const QRectF gutter(gutterLeft(), toViewport(band.top), m_addressWidth, band.height);
    painter.setFont(textFont(kMutedSize));
    painter.setPen(tokens.mutedText);
    painter.drawText(gutter, Qt::AlignCenter,
                     tr("%n sectors", nullptr, band.count) + QLatin1Char('\n') + tr("folded"));
}

void MemoryMapView::paintFileSector(QPainter& painter, const QRectF& area,
                                    const SectorFacts& sector) const
{
    paintOutside(painter, area);
    if (!sector.file)
        return;
    // The part of the sector that the file covers.
    const double scale = area.height() / static_cast<double>(sector.sector.range.size);
    for (const memory::SparseBytes::Piece& piece : m_model.file().parts(sector.range())) {
        const AddressRange part = piece.range();
        const double top =
            area.top() + scale * static_cast<double>(part.first - sector.sector.range.first);
        const double height = std::max(1.0, scale * static_cast<double>(part.size));
        paintCell(painter, QRectF(area.left(), top, area.width(), height), *sector.file);
    }
}

/// Beside the top of each band where there is room for it.
void MemoryMapView::paintAddresses(QPainter& painter, const QRect& dirty) const
{
    const Tokens& tokens = Theme::current();
    painter.setFont(fixedFont());
    painter.setPen(tokens.mutedText);
    const int line = painter.fontMetrics().height();
    const bool isAlone = m_columns == Columns::DeviceOnly;
    int free = 0; // from here on, in the map
    for (const MapBand& band : m_layout.bands()) {
        if (!band.hasSectors() || band.kind == MapBand::Kind::Fold) {
            free = band.top + band.height;
            continue;
        }
        const int y = toViewport(band.top);
        if (y > dirty.bottom() + line)
            return;
        if (band.top < free)
            continue;
        free = band.top + line;
        if (y + line < dirty.top())
            continue;
        const SectorFacts& sector = m_model.sectors()[static_cast<std::size_t>(band.first)];
        painter.drawText(QRectF(gutterLeft(), y, m_addressWidth - (isAlone ? kSpace : 0), line),
                         (isAlone ? Qt::AlignRight : Qt::AlignHCenter) | Qt::AlignVCenter,
                         addressText(sector.sector.range.first));
    }
}

/// A bracket along each part, and its text in the middle of what is visible of it.
void MemoryMapView::paintParts(QPainter& painter, MapSide side)
{
    const Tokens& tokens = Theme::current();
    const QRect column = partArea(side);
    painter.setFont(textFont(kMutedSize));
    const QFontMetrics metrics = painter.fontMetrics();
    const bool isBefore = column.right() < barLeft(side);
    painter.setRenderHint(QPainter::Antialiasing, false);
    int free = 0; // from here on, in the viewport
    for (const MemoryPart& part : m_parts[static_cast<int>(side)]) {
        const MapSpan first = m_layout.spanOf(part.firstSector);
        const MapSpan last = m_layout.spanOf(part.firstSector + part.sectorCount - 1);
        const int top = std::max(toViewport(first.top), 0);
        const int bottom = std::min(toViewport(last.top + last.height), viewport()->height());
        if (bottom <= 0 || top >= viewport()->height())
            continue;
        const int x = isBefore ? column.right() + 4 : column.left() - 4;
        painter.setPen(tokens.line);
        painter.drawLine(x, top + 1, x, bottom - 2);
        const int flags = (isBefore ? Qt::AlignRight : Qt::AlignLeft) | Qt::TextWordWrap;
        const QRect room(column.left(), 0, column.width(), bottom - top);
        int height = metrics.boundingRect(room, flags, part.text).height();
        QString text = part.text;
        if (height > bottom - top) { // one line, as much as fits
            height = metrics.height();
            text = metrics.elidedText(text, Qt::ElideRight, column.width());
        }
        const int y = std::max((top + bottom - height) / 2, free);
        if (y + metrics.height() / 2 > bottom) // its place is taken
            continue;
        free = y + height;
        painter.setPen(tokens.mutedText);
        painter.drawText(QRect(column.left(), y, column.width(), height), flags, text);
    }
}

void MemoryMapView::paintRings(QPainter& painter) const
{
    if (m_current < 0)
        return;
    const Tokens& tokens = Theme::current();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    for (int i = 0; i < sideCount(); ++i) {
        const auto side = static_cast<MapSide>(i);
        const QRect area = cellArea(m_current, side);
        if (area.isEmpty())
            continue;
        const bool isFocus = hasFocus() && side == m_side;
        painter.setPen(QPen(tokens.text, 1));
        painter.drawRect(area.adjusted(-1, -1, 0, 0));
        if (isFocus) {
            painter.setPen(QPen(tokens.accent, 2));
            painter.drawRect(area.adjusted(-1, -1, 1, 1));
        }
    }
}

} // namespace fieldflash::gui
