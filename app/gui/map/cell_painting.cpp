// SPDX-License-Identifier: MIT
#include "app/gui/map/cell_painting.h"

#include "app/gui/look/glyphs.h"
#include "app/gui/look/theme.h"

#include <QPainter>
#include <QPixmapCache>

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

/// Both are multiples of all distances between strokes, so that tiles continue each other, and on
/// most screens a whole number of pixels.
constexpr int kTileWidth = 360;
constexpr int kTileHeight = 180;

/// The distance of the diagonal strokes of a state; 0: it has none.
int strokeDistance(CellState state)
{
    switch (state) {
    case CellState::ToWrite: return 6;
    case CellState::Different: return 5;
    case CellState::NotRead: return 9;
    default: return 0;
    }
}

/// Light on a coloured cell, dark in the dark theme.
QColor markInk(const Tokens& tokens)
{
    return tokens.isDark ? QColor(0, 0, 0, 120) : QColor(255, 255, 255, 170);
}

QPen strokePen(CellState state, const Tokens& tokens)
{
    switch (state) {
    case CellState::ToWrite: return QPen(markInk(tokens), 1.6);
    case CellState::Different: return QPen(markInk(tokens), 1.4);
    default: return QPen(tokens.line, 1);
    }
}

QPixmap makeTile(CellState state, double pixelRatio, const Tokens& tokens)
{
    QPixmap tile((QSizeF(kTileWidth, kTileHeight) * pixelRatio).toSize());
    tile.setDevicePixelRatio(pixelRatio);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(strokePen(state, tokens));
    const int distance = strokeDistance(state);
    for (int x = -kTileHeight; x < kTileWidth; x += distance) {
        painter.drawLine(x, kTileHeight, x + kTileHeight, 0);
        if (state == CellState::Different)
            painter.drawLine(x, 0, x + kTileHeight, kTileHeight);
    }
    return tile;
}

/// Hundreds of strokes with smooth edges took most of the time of a frame.
QPixmap tileOf(CellState state, double pixelRatio, const Tokens& tokens)
{
    const QString key = QStringLiteral("fieldflash-cell-%1-%2-%3")
                            .arg(static_cast<int>(state))
                            .arg(pixelRatio)
                            .arg(tokens.isDark ? 1 : 0);
    QPixmap tile;
    if (!QPixmapCache::find(key, &tile)) {
        tile = makeTile(state, pixelRatio, tokens);
        QPixmapCache::insert(key, tile);
    }
    return tile;
}

/// From the lower left, so that the pattern does not depend on what is visible. The painter is
/// clipped to the area.
void paintStrokes(QPainter& painter, const QRectF& area, CellState state, const Tokens& tokens)
{
    const QRectF seen =
        area & painter.worldTransform().inverted().mapRect(QRectF(painter.viewport()));
    if (seen.isEmpty())
        return;
    const QPixmap tile = tileOf(state, painter.device()->devicePixelRatioF(), tokens);
    const double below = std::floor((area.bottom() - seen.bottom()) / kTileHeight);
    for (double bottom = area.bottom() - below * kTileHeight; bottom > seen.top();
         bottom -= kTileHeight)
        for (double left = area.left(); left < seen.right(); left += kTileWidth)
            painter.drawPixmap(QPointF(left, bottom - kTileHeight), tile);
}

/// What else distinguishes a state, also without colour.
void paintCellMark(QPainter& painter, const QRectF& area, CellState state, const Tokens& tokens)
{
    const QPointF centre = area.center();
    switch (state) {
    case CellState::Erased:
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.mutedText);
        for (const double x : {-3.5, 0.0, 3.5})
            if (area.width() > 12 || x == 0.0)
                painter.drawEllipse(centre + QPointF(x, 0), 0.9, 0.9);
        return;
    case CellState::Writing: // the moving edge
        painter.fillRect(
            QRectF(area.left() + area.width() / 2, area.top(), area.width() / 2, area.height()),
            markInk(tokens));
        return;
    case CellState::Written:
        painter.setPen(QPen(markInk(tokens), 1.6));
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
    case CellState::Protected: {
        const double side = std::min({12.0, area.width(), area.height()});
        QRectF mark(0, 0, side, side);
        mark.moveCenter(centre);
        if (side >= 6)
            paintLock(painter, mark, tokens.card);
        return;
    }
    case CellState::NotRead: // hollow: a frame around the thin strokes
        painter.setPen(QPen(tokens.line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    case CellState::ToWrite:
    case CellState::Different:
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
    if (strokeDistance(state) > 0)
        paintStrokes(painter, area, state, tokens);
    paintCellMark(painter, area, state, tokens);
    painter.restore();
}

} // namespace fieldflash::gui
