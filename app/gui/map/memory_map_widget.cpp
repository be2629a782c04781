// SPDX-License-Identifier: MIT
#include "app/gui/map/memory_map_widget.h"

#include "app/gui/look/glyphs.h"
#include "app/gui/look/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace fieldflash::gui {

namespace {

constexpr int kStripHeight = 22;
/// A screen reader need not hear of every sector (milliseconds).
constexpr int kSummaryPause = 400;
constexpr int kCellSide = 18;
constexpr int kCellGap = 2;
constexpr int kFoldWidth = 3 * kCellSide + 2 * kCellGap;
/// A folded run is worth this many cells of the strip.
constexpr double kFoldShare = 6;

QColor cellColour(CellState state, const Tokens& tokens)
{
    switch (state) {
    case CellState::Erased: return tokens.cellErased;
    case CellState::Kept:
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

void paintPattern(QPainter& painter, const QRectF& area, CellState state, const Tokens& tokens)
{
    QColor ink = tokens.isDark ? QColor(0, 0, 0, 120) : QColor(255, 255, 255, 170);
    const QPointF centre = area.center();
    switch (state) {
    case CellState::Erased:
        ink = tokens.mutedText;
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        for (const double x : {-3.5, 0.0, 3.5})
            if (area.width() > 12 || x == 0.0)
                painter.drawEllipse(centre + QPointF(x, 0), 0.9, 0.9);
        return;
    case CellState::ToWrite:
        painter.setPen(QPen(ink, 1.6));
        for (double x = area.left() - area.height(); x < area.right(); x += 6)
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
        return;
    case CellState::Writing: // the edge that moves
        painter.fillRect(
            QRectF(area.left() + area.width() / 2, area.top(), area.width() / 2, area.height()),
            ink);
        return;
    case CellState::Written:
        painter.setPen(QPen(ink, 1.6));
        painter.drawLine(QPointF(area.left() + 3, centre.y()),
                         QPointF(area.right() - 3, centre.y()));
        return;
    case CellState::Equal: // nothing happens to it, and it is as good as checked
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
        for (double x = area.left() - area.height(); x < area.right(); x += 5) {
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
    case CellState::Kept: return;
    }
}

/// A visible tear: here are more sectors than are drawn.
void paintTear(QPainter& painter, const QRectF& area, const MapCell& cell, const Tokens& tokens)
{
    painter.save();
    painter.setClipRect(area);
    QPolygonF gap;
    const double x = area.center().x();
    constexpr double kStep = 4;
    constexpr double kHalf = 2.5;
    std::vector<QPointF> left;
    int i = 0;
    for (double y = area.top() - kStep; y <= area.bottom() + kStep; y += kStep, ++i)
        left.emplace_back(x + (i % 2 == 0 ? -kHalf : kHalf), y);
    for (const QPointF& point : left)
        gap << point + QPointF(-kHalf, 0);
    for (auto point = left.rbegin(); point != left.rend(); ++point)
        gap << *point + QPointF(kHalf, 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.background);
    painter.drawPolygon(gap);
    Q_UNUSED(cell)
    painter.restore();
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

MemoryMapWidget::MemoryMapWidget(MapModel& model, Shape shape, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_shape(shape)
{
    const bool isGrid = shape == Shape::Grid;
    QSizePolicy policy(QSizePolicy::Expanding,
                       isGrid ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    policy.setHeightForWidth(isGrid);
    setSizePolicy(policy);
    setFocusPolicy(isGrid ? Qt::StrongFocus : Qt::NoFocus);
    setAccessibleName(tr("Memory map"));
    m_summaryTimer.setSingleShot(true);
    m_summaryTimer.setInterval(kSummaryPause);
    connect(&m_summaryTimer, &QTimer::timeout, this,
            [this] { setAccessibleDescription(m_model.summary()); });
    connect(&model, &MapModel::reset, this, &MemoryMapWidget::onReset);
    connect(&model, &MapModel::cellChanged, this, &MemoryMapWidget::onCellChanged);
    onReset();
}

QSize MemoryMapWidget::sizeHint() const
{
    if (m_shape == Shape::Strip)
        return {320, kStripHeight};
    return {320, heightForWidth(320)};
}

QSize MemoryMapWidget::minimumSizeHint() const
{
    return m_shape == Shape::Strip ? QSize(120, kStripHeight) : QSize(200, kCellSide);
}

int MemoryMapWidget::heightForWidth(int width) const { return layOutGrid(width, nullptr); }

void MemoryMapWidget::onReset()
{
    m_current = -1;
    setAccessibleDescription(m_model.summary());
    layOut();
    updateGeometry();
    update();
}

void MemoryMapWidget::onCellChanged(int index)
{
    const auto place = static_cast<std::size_t>(index);
    if (place < m_areas.size())
        update(m_areas[place].toAlignedRect().adjusted(-1, -1, 1, 1));
    if (!m_summaryTimer.isActive())
        m_summaryTimer.start();
    if (index == m_current)
        describe();
}

void MemoryMapWidget::layOut()
{
    if (m_shape == Shape::Strip)
        layOutStrip();
    else
        layOutGrid(width(), &m_areas);
}

void MemoryMapWidget::layOutStrip()
{
    m_areas.clear();
    double units = 0;
    for (const MapCell& cell : m_model.cells())
        units += cell.isFold() ? kFoldShare : 1;
    if (units <= 0)
        return;
    const double unit = width() / units;
    double x = 0;
    for (const MapCell& cell : m_model.cells()) {
        const double wide = unit * (cell.isFold() ? kFoldShare : 1);
        // Whole device pixels, so that equal cells look equal.
        const double left = std::round(x);
        const double right = std::round(x + wide);
        const double gap = wide >= 5 ? 1 : 0;
        m_areas.emplace_back(left, 0, std::max(right - left - gap, 1.0), height());
        x += wide;
    }
}

int MemoryMapWidget::layOutGrid(int width, std::vector<QRectF>* cells) const
{
    if (cells)
        cells->clear();
    int x = 1;
    int y = 1;
    int setting = -1;
    for (const MapCell& cell : m_model.cells()) {
        const int wide = cell.isFold() ? kFoldWidth : kCellSide;
        const bool isOther = setting >= 0 && setting != cell.alternateSetting;
        if (x + wide > width - 1 || isOther) {
            x = 1;
            y += kCellSide + kCellGap + (isOther ? kSpace : 0);
        }
        setting = cell.alternateSetting;
        if (cells)
            cells->emplace_back(x, y, wide, kCellSide);
        x += wide + kCellGap;
    }
    return y + kCellSide + 1;
}

bool MemoryMapWidget::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int index = cellAt(help->pos());
    if (index < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(),
                           cellText(m_model.cells()[static_cast<std::size_t>(index)]), this);
    return true;
}

void MemoryMapWidget::paintEvent(QPaintEvent* event)
{
    const Tokens& tokens = Theme::current();
    QPainter painter(this);
    for (std::size_t i = 0; i < m_areas.size(); ++i) {
        if (!m_areas[i].toAlignedRect().intersects(event->rect()))
            continue;
        const MapCell& cell = m_model.cells()[i];
        paintCell(painter, m_areas[i], cell.state);
        if (cell.isFold())
            paintTear(painter, m_areas[i], cell, tokens);
    }
    if (!hasFocus() || m_current < 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.accent, 2));
    painter.drawRect(m_areas[static_cast<std::size_t>(m_current)].adjusted(0, 0, 0, 0));
}

void MemoryMapWidget::resizeEvent(QResizeEvent*) { layOut(); }

int MemoryMapWidget::cellAt(const QPointF& place) const
{
    const auto found =
        std::ranges::find_if(m_areas, [place](const QRectF& area) { return area.contains(place); });
    return found == m_areas.end() ? -1 : static_cast<int>(found - m_areas.begin());
}

void MemoryMapWidget::setCurrent(int index)
{
    const int last = static_cast<int>(m_areas.size()) - 1;
    m_current = last < 0 ? -1 : std::clamp(index, 0, last);
    describe();
    update();
}

void MemoryMapWidget::describe()
{
    if (m_current < 0)
        return;
    const QString text = cellText(m_model.cells()[static_cast<std::size_t>(m_current)]);
    setAccessibleName(tr("Memory map, %1").arg(text));
    Q_EMIT cellDescribed(text);
}

void MemoryMapWidget::keyPressEvent(QKeyEvent* event)
{
    const int perLine = std::max(1, width() / (kCellSide + kCellGap));
    switch (event->key()) {
    case Qt::Key_Right: setCurrent(m_current + 1); return;
    case Qt::Key_Left: setCurrent(m_current - 1); return;
    case Qt::Key_Down: setCurrent(m_current + perLine); return;
    case Qt::Key_Up: setCurrent(m_current - perLine); return;
    case Qt::Key_Home: setCurrent(0); return;
    case Qt::Key_End: setCurrent(static_cast<int>(m_areas.size()) - 1); return;
    default: QWidget::keyPressEvent(event);
    }
}

void MemoryMapWidget::mousePressEvent(QMouseEvent* event)
{
    if (m_shape == Shape::Grid)
        setCurrent(cellAt(event->position()));
}

void MemoryMapWidget::focusInEvent(QFocusEvent* event)
{
    if (m_current < 0)
        setCurrent(0);
    QWidget::focusInEvent(event);
    update();
}

} // namespace fieldflash::gui
