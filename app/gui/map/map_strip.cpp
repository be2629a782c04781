// SPDX-License-Identifier: MIT
#include "app/gui/map/map_strip.h"

#include "app/gui/look/theme.h"
#include "app/gui/map/cell_painting.h"

#include <QFocusEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace fieldflash::gui {

namespace {

constexpr int kStripHeight = 22;
/// A screen reader need not announce every sector (milliseconds).
constexpr int kSummaryPause = 400;
/// A folded run is as wide as this many cells of the strip.
constexpr double kFoldShare = 6;

/// A visible tear: there are more sectors than drawn.
void paintTear(QPainter& painter, const QRectF& area, const Tokens& tokens)
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
    painter.restore();
}

} // namespace

MapStrip::MapStrip(MapModel& model, QWidget* parent) : QWidget(parent), m_model(model)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Memory map"));
    setFocusPolicy(Qt::TabFocus);
    m_summaryTimer.setSingleShot(true);
    m_summaryTimer.setInterval(kSummaryPause);
    connect(&m_summaryTimer, &QTimer::timeout, this, [this] { describe(); });
    connect(&model, &MapModel::reset, this, &MapStrip::onReset);
    connect(&model, &MapModel::cellChanged, this, &MapStrip::onCellChanged);
    onReset();
}

QSize MapStrip::sizeHint() const { return {320, kStripHeight}; }

QSize MapStrip::minimumSizeHint() const { return {120, kStripHeight}; }

void MapStrip::onReset()
{
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_model.cells().size()) - 1));
    describe();
    layOut();
    updateGeometry();
    update();
}

void MapStrip::onCellChanged(int index)
{
    const auto place = static_cast<std::size_t>(index);
    if (place < m_areas.size())
        update(m_areas[place].toAlignedRect().adjusted(-1, -1, 1, 1));
    if (!m_summaryTimer.isActive())
        m_summaryTimer.start();
}

void MapStrip::layOut()
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

/// A summary of the whole memory; with the focus, the current sector first.
void MapStrip::describe()
{
    const auto index = static_cast<std::size_t>(m_current);
    const bool hasCurrent = hasFocus() && index < m_model.cells().size();
    const QString cell =
        hasCurrent ? cellText(m_model.cells()[index]) + QStringLiteral(". ") : QString();
    setAccessibleDescription(cell + m_model.summary());
}

void MapStrip::moveTo(int index)
{
    const int last = static_cast<int>(m_model.cells().size()) - 1;
    if (last < 0)
        return;
    m_current = std::clamp(index, 0, last);
    describe();
    update();
    const auto place = static_cast<std::size_t>(m_current);
    const QPoint below(static_cast<int>(m_areas[place].left()), height());
    QToolTip::showText(mapToGlobal(below), cellText(m_model.cells()[place]), this);
}

void MapStrip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right: moveTo(m_current + 1); return;
    case Qt::Key_Left: moveTo(m_current - 1); return;
    case Qt::Key_Home: moveTo(0); return;
    case Qt::Key_End: moveTo(static_cast<int>(m_model.cells().size()) - 1); return;
    default: QWidget::keyPressEvent(event);
    }
}

void MapStrip::focusInEvent(QFocusEvent* event)
{
    describe();
    QWidget::focusInEvent(event);
}

bool MapStrip::event(QEvent* event)
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

void MapStrip::paintEvent(QPaintEvent* event)
{
    const Tokens& tokens = Theme::current();
    QPainter painter(this);
    for (std::size_t i = 0; i < m_areas.size(); ++i) {
        if (!m_areas[i].toAlignedRect().intersects(event->rect()))
            continue;
        const MapCell& cell = m_model.cells()[i];
        paintCell(painter, m_areas[i], cell.state);
        if (cell.isFold())
            paintTear(painter, m_areas[i], tokens);
        if (hasFocus() && static_cast<int>(i) == m_current) {
            painter.setPen(QPen(tokens.accent, 3));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(m_areas[i].adjusted(1, 1, -1, -1));
        }
    }
}

void MapStrip::resizeEvent(QResizeEvent*) { layOut(); }

int MapStrip::cellAt(const QPointF& place) const
{
    const auto found =
        std::ranges::find_if(m_areas, [place](const QRectF& area) { return area.contains(place); });
    return found == m_areas.end() ? -1 : static_cast<int>(found - m_areas.begin());
}

} // namespace fieldflash::gui
