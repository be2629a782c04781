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
constexpr int kCaptionGap = 6;
constexpr int kCaptionSwatch = 10;
/// Cells at least so wide are separated by a line of background.
constexpr double kSeparatedSegment = 10;

int captionHeight() { return QFontMetrics(textFont(kMutedSize)).height(); }

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
    setLayoutDirection(Qt::LeftToRight); // like addresses, in every language
    m_summaryTimer.setSingleShot(true);
    m_summaryTimer.setInterval(kSummaryPause);
    connect(&m_summaryTimer, &QTimer::timeout, this, [this] { describe(); });
    connect(&model, &MapModel::reset, this, &MapStrip::onReset);
    connect(&model, &MapModel::cellChanged, this, &MapStrip::onCellChanged);
    onReset();
}

QSize MapStrip::sizeHint() const { return {320, kStripHeight + kCaptionGap + captionHeight()}; }

QSize MapStrip::minimumSizeHint() const { return {120, sizeHint().height()}; }

void MapStrip::onReset()
{
    layOut();
    describe();
    updateGeometry();
    update();
}

void MapStrip::onCellChanged(int)
{
    update();
    if (!m_summaryTimer.isActive())
        m_summaryTimer.start();
}

void MapStrip::layOut()
{
    m_segments = makeStripSegments(m_model.cells(), width());
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_segments.size()) - 1));
}

/// A summary of the whole memory; with the focus, the current sector first.
void MapStrip::describe()
{
    const auto index = static_cast<std::size_t>(m_current);
    const bool hasCurrent = hasFocus() && index < m_segments.size();
    const QString cell = hasCurrent
        ? segmentText(m_segments[index], m_model.cells()) + QStringLiteral(". ")
        : QString();
    setAccessibleDescription(cell + m_model.summary());
}

void MapStrip::moveTo(int index)
{
    const int last = static_cast<int>(m_segments.size()) - 1;
    if (last < 0)
        return;
    m_current = std::clamp(index, 0, last);
    describe();
    update();
    const StripSegment& segment = m_segments[static_cast<std::size_t>(m_current)];
    const QPoint below(static_cast<int>(segment.left), height());
    QToolTip::showText(mapToGlobal(below), segmentText(segment, m_model.cells()), this);
}

void MapStrip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right: moveTo(m_current + 1); return;
    case Qt::Key_Left: moveTo(m_current - 1); return;
    case Qt::Key_Home: moveTo(0); return;
    case Qt::Key_End: moveTo(static_cast<int>(m_segments.size()) - 1); return;
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
    const int index = segmentAt(help->pos());
    if (index < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(
            help->globalPos(),
            segmentText(m_segments[static_cast<std::size_t>(index)], m_model.cells()), this);
    return true;
}

void MapStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // not that of the program
    paintBar(painter);
    paintCaption(painter);
}

QRectF MapStrip::areaOf(const StripSegment& segment) const
{
    // Whole pixels, so that equal cells look equal.
    const double left = std::round(segment.left);
    const double right = std::round(segment.right);
    const double gap = segment.right - segment.left >= kSeparatedSegment ? 1 : 0;
    return {left, 0, std::max(right - left - gap, 1.0), kStripHeight};
}

/// Narrow neighbours in one state become one rectangle: hundreds of them are not noise.
void MapStrip::paintBar(QPainter& painter) const
{
    const Tokens& tokens = Theme::current();
    const auto& cells = m_model.cells();
    const auto isNarrow = [](const StripSegment& segment) {
        return segment.right - segment.left < kSeparatedSegment;
    };
    for (std::size_t i = 0; i < m_segments.size();) {
        const CellState state = stateOf(m_segments[i], cells);
        QRectF area = areaOf(m_segments[i]);
        const bool isFold = cells[static_cast<std::size_t>(m_segments[i].first)].isFold();
        std::size_t end = i + 1;
        while (end < m_segments.size() && isNarrow(m_segments[end - 1]) && isNarrow(m_segments[end])
               && stateOf(m_segments[end], cells) == state
               && !cells[static_cast<std::size_t>(m_segments[end].first)].isFold() && !isFold)
            area.setRight(areaOf(m_segments[end++]).right());
        paintCell(painter, area, state);
        if (isFold)
            paintTear(painter, area, tokens);
        i = end;
    }
    if (!hasFocus() || static_cast<std::size_t>(m_current) >= m_segments.size())
        return;
    painter.setPen(QPen(tokens.accent, 3));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(
        areaOf(m_segments[static_cast<std::size_t>(m_current)]).adjusted(1, 1, -1, -1));
}

/// "Device memory: 14 KB to write, 1,010 KB kept", each with its colour and pattern.
void MapStrip::paintCaption(QPainter& painter) const
{
    const Tokens& tokens = Theme::current();
    painter.setFont(textFont(kMutedSize));
    const QFontMetrics metrics = painter.fontMetrics();
    const int top = kStripHeight + kCaptionGap;
    const auto write = [&](int left, const QString& text) {
        painter.setPen(tokens.mutedText);
        painter.drawText(QRect(left, top, width() - left, metrics.height()), Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, width() - left));
        return left + metrics.horizontalAdvance(text);
    };
    int x = write(0, tr("Device memory")) + 2 * kSpace;
    for (const CellState state : cellStates()) {
        const ByteCount size = m_model.size(state);
        const QString text = QStringLiteral("%1 %2").arg(sizeText(size), cellStateName(state));
        const int wide = kCaptionSwatch + kInnerSpace + metrics.horizontalAdvance(text);
        if (size == 0)
            continue;
        if (x + wide > width())
            return;
        const double middle = top + (metrics.height() - kCaptionSwatch) / 2.0;
        paintCell(painter, QRectF(x, middle, kCaptionSwatch, kCaptionSwatch), state);
        x = write(x + kCaptionSwatch + kInnerSpace, text) + 2 * kSpace;
    }
}

void MapStrip::resizeEvent(QResizeEvent*) { layOut(); }

int MapStrip::segmentAt(const QPointF& place) const
{
    if (place.y() >= kStripHeight)
        return -1;
    const auto found = std::ranges::find_if(m_segments, [place](const StripSegment& segment) {
        return place.x() >= segment.left && place.x() < segment.right;
    });
    return found == m_segments.end() ? -1 : static_cast<int>(found - m_segments.begin());
}

} // namespace fieldflash::gui
