// SPDX-License-Identifier: MIT
#include "app/gui/map/cell_painting.h"

#include "app/gui/look/glyphs.h"
#include "app/gui/look/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fieldflash::gui {

namespace {

QColor cellColour(CellState state, const Tokens& tokens)
{
    switch (state) {
    case CellState::Erased: return tokens.cellErased;
    case CellState::NotRead: return tokens.card;
    case CellState::Kept:
    case CellState::HasData:
    case CellState::Equal: return tokens.cellKept;
    case CellState::ToWrite: return tokens.cellToWrite;
    case CellState::Writing: return tokens.cellWriting;
    case CellState::Written: return tokens.cellWritten;
    case CellState::Verified: return tokens.cellVerified;
    case CellState::Different: return tokens.cellDifferent;
    case CellState::Protected: return tokens.cellProtected;
    }
    Q_UNREACHABLE();
}

/// Where the diagonal strokes of a pattern begin: left of the area, by its height.
double firstStroke(const QRectF& area, double distance)
{
    return area.left() - std::ceil(area.height() / distance) * distance;
}

void paintPattern(QPainter& painter, const QRectF& area, CellState state, const Tokens& tokens)
{
    QColor ink = tokens.isDark ? QColor(0, 0, 0, 120) : QColor(255, 255, 255, 170);
    const QPointF centre = area.center();
    switch (state) {
    case CellState::Erased:
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.mutedText);
        for (const double x : {-3.5, 0.0, 3.5})
            if (area.width() > 12 || x == 0.0)
                painter.drawEllipse(centre + QPointF(x, 0), 0.9, 0.9);
        return;
    case CellState::ToWrite:
        painter.setPen(QPen(ink, 1.6));
        for (double x = firstStroke(area, 6); x < area.right(); x += 6)
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
        return;
    case CellState::Writing: // the moving edge
        painter.fillRect(
            QRectF(area.left() + area.width() / 2, area.top(), area.width() / 2, area.height()),
            ink);
        return;
    case CellState::Written:
        painter.setPen(QPen(ink, 1.6));
        painter.drawLine(QPointF(area.left() + 3, centre.y()),
                         QPointF(area.right() - 3, centre.y()));
        return;
    case CellState::Equal: // unchanged by the update, and as good as verified
    case CellState::Verified: {
        const double side = std::min({14.0, area.width(), area.height()});
        if (side < 5)
            return;
        const double scale = side / 14;
        painter.setPen(QPen(tokens.isDark ? QColor(6, 34, 28) : QColor(Qt::white),
                            1.2 + 0.6 * scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(
            QPolygonF({centre + scale * QPointF(-3.4, 0.2), centre + scale * QPointF(-0.9, 2.7),
                       centre + scale * QPointF(3.6, -2.9)}));
        return;
    }
    case CellState::Different:
        painter.setPen(QPen(ink, 1.4));
        for (double x = firstStroke(area, 5); x < area.right(); x += 5) {
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
            painter.drawLine(QPointF(x, area.top()), QPointF(x + area.height(), area.bottom()));
        }
        return;
    case CellState::Protected: {
        const double side = std::min({12.0, area.width(), area.height()});
        QRectF mark(0, 0, side, side);
        mark.moveCenter(centre);
        if (side >= 6)
            paintLock(painter, mark, tokens.card);
        return;
    }
    case CellState::NotRead: // hollow: a frame and a few thin strokes
        painter.setPen(QPen(tokens.line, 1));
        for (double x = firstStroke(area, 9); x < area.right(); x += 9)
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    case CellState::HasData:
    case CellState::Kept: return;
    }
}

} // namespace

void paintCell(QPainter& painter, const QRectF& area, CellState state)
{
    const Tokens& tokens = Theme::current();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(area, cellColour(state, tokens));
    painter.setClipRect(area);
    paintPattern(painter, area, state, tokens);
    painter.restore();
}

} // namespace fieldflash::gui
