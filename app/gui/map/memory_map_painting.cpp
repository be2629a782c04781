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
    m_linesPainted = 0;
    const int bottom = verticalScrollBar()->value() + event->rect().bottom();
    const int top = verticalScrollBar()->value() + event->rect().top();
    for (int i = firstVisibleRow(); i < static_cast<int>(m_rows.size()); ++i) {
        const auto index = static_cast<std::size_t>(i);
        if (m_tops[index] > bottom)
            break;
        if (m_tops[index + 1] < top)
            continue;
        ++m_linesPainted;
        const MapRow& row = m_rows[index];
        const int y = m_tops[index] - verticalScrollBar()->value();
        if (row.kind == MapRow::Kind::Title)
            paintTitle(painter, row, y);
        else if (row.kind == MapRow::Kind::Tear)
            paintTear(painter, row, y);
        else
            paintSectors(painter, row, i);
    }
    paintRings(painter);
}

void MemoryMapView::paintTitle(QPainter& painter, const MapRow& row, int top) const
{
    const Tokens& tokens = Theme::current();
    const AreaFacts& area = m_model.areas()[static_cast<std::size_t>(row.area)];
    if (row.area > 0) {
        paintZigzag(painter, 0, viewport()->width(), top + kTearHeight / 2.0, tokens.mutedText);
        top += kTearHeight;
    }
    const QRect line(0, top, viewport()->width(),
                     QFontMetrics(textFont(kBodySize)).height() + 2 * kSpace);
    painter.setFont(textFont(kBodySize));
    painter.setPen(tokens.text);
    painter.drawText(line, Qt::AlignVCenter, area.name);
    const int used = painter.fontMetrics().horizontalAdvance(area.name) + 2 * kSpace;
    painter.setFont(textFont(kMutedSize));
    painter.setPen(tokens.mutedText);
    const QString facts = QStringLiteral("%1 · %2 · %3")
                              .arg(rangeText(area.range), sizeText(area.size),
                                   tr("%n sectors", nullptr, area.sectorCount));
    painter.drawText(line.adjusted(used, 0, 0, 0), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(facts, Qt::ElideRight, line.width() - used));
}

void MemoryMapView::paintTear(QPainter& painter, const MapRow& row, int top) const
{
    const Tokens& tokens = Theme::current();
    const auto& sectors = m_model.sectors();
    const auto index = static_cast<std::size_t>(row.first);
    const ByteCount gap = sectors[index].sector.range.first - sectors[index - 1].sector.range.end();
    const QString text = tr("%1 without memory").arg(sizeText(gap));
    painter.setFont(textFont(kMutedSize));
    const double wide = painter.fontMetrics().horizontalAdvance(text) + 2 * kSpace;
    const double middle = top + kTearHeight / 2.0;
    const double left = (viewport()->width() - wide) / 2;
    paintZigzag(painter, 0, left, middle, tokens.mutedText);
    paintZigzag(painter, left + wide, viewport()->width(), middle, tokens.mutedText);
    painter.setPen(tokens.mutedText);
    painter.drawText(QRectF(left, top, wide, kTearHeight), Qt::AlignCenter, text);
}

void MemoryMapView::paintSectors(QPainter& painter, const MapRow& row, int rowIndex) const
{
    const Tokens& tokens = Theme::current();
    const auto& sectors = m_model.sectors();
    const int top = m_tops[static_cast<std::size_t>(rowIndex)] - verticalScrollBar()->value();
    const double left = m_columns == Columns::DeviceOnly ? 0 : sideWidth();
    painter.setFont(fixedFont());
    painter.setPen(tokens.mutedText);
    // Rows lower than the address text show only every second address.
    const int lineOfArea =
        (row.first - m_model.areas()[static_cast<std::size_t>(row.area)].firstSector) / m_perRow;
    const bool isLow = rowHeight(row) < painter.fontMetrics().ascent() + kLineGap;
    if (!isLow || lineOfArea % 2 == 0)
        painter.drawText(
            QRectF(left, top - kInnerSpace, m_addressWidth,
                   rowHeight(row) - kLineGap + 2 * kInnerSpace),
            Qt::AlignVCenter
                | (m_columns == Columns::DeviceOnly ? Qt::AlignLeft : Qt::AlignHCenter),
            addressText(sectors[static_cast<std::size_t>(row.first)].sector.range.first));
    for (int i = row.first; i < row.first + row.count; ++i) {
        const SectorFacts& sector = sectors[static_cast<std::size_t>(i)];
        const QRectF device = cellRect(row, rowIndex, i, MapSide::Device);
        // The plan would only distract while ranges to read are chosen.
        const bool isPlan = m_isSelectable
            && (sector.device == CellState::ToWrite || sector.device == CellState::Equal);
        paintCell(painter, device, isPlan ? CellState::Kept : sector.device);
        if (isSelected(i))
            paintChosen(painter, device);
        if (sideCount() > 1)
            paintFileCell(painter, cellRect(row, rowIndex, i, MapSide::File), sector);
    }
}

void MemoryMapView::paintFileCell(QPainter& painter, const QRectF& area,
                                  const SectorFacts& sector) const
{
    const Tokens& tokens = Theme::current();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(tokens.line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area.adjusted(0, 0, -1, -1));
    if (!sector.file)
        return;
    // The part of the cell that the file covers.
    const double scale = area.width() / static_cast<double>(sector.sector.range.size);
    for (const memory::SparseBytes::Piece& piece : m_model.file().parts(sector.range())) {
        const AddressRange part = piece.range();
        const double left =
            area.left() + scale * static_cast<double>(part.first - sector.sector.range.first);
        const double width = std::max(1.0, scale * static_cast<double>(part.size));
        paintCell(painter, QRectF(left, area.top(), width, area.height()), *sector.file);
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
