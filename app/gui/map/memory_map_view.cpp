// SPDX-License-Identifier: MIT
#include "app/gui/map/memory_map_view.h"

#include "app/gui/look/theme.h"
#include "app/gui/map/memory_map_accessible.h"
#include "app/gui/map/memory_map_measures.h"

#include <QAccessible>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace fieldflash::gui {

/// The titles of the two columns; stays in place while the rows scroll.
class MemoryMapView::Header final : public QWidget {
public:
    explicit Header(MemoryMapView& view) : QWidget(&view), m_view(view) { }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& tokens = Theme::current();
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection()); // not that of the program
        const auto paintName = [&](MapSide side, const QString& what, const QString& name) {
            const bool isLeft = m_view.sideCount() > 1 && side == MapSide::Device;
            const int left = isLeft ? 0 : m_view.barLeft(side);
            const int right = isLeft ? m_view.gutterLeft() : width();
            const QRectF area(left, 0, right - left, height());
            painter.setFont(textFont(kBodySize, true));
            painter.setPen(tokens.text);
            painter.drawText(area, Qt::AlignVCenter, what);
            const int used = painter.fontMetrics().horizontalAdvance(what) + kSpace;
            painter.setFont(textFont(kMutedSize));
            painter.setPen(tokens.mutedText);
            const QRectF rest = area.adjusted(used, 0, -kInnerSpace, 0);
            painter.drawText(rest, Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(name, Qt::ElideMiddle,
                                                              static_cast<int>(rest.width())));
        };
        paintName(MapSide::Device, MemoryMapView::tr("Device"), m_view.m_model.deviceName());
        if (m_view.sideCount() > 1)
            paintName(MapSide::File, MemoryMapView::tr("File"),
                      m_view.m_model.fileName().isEmpty() ? MemoryMapView::tr("none chosen")
                                                          : m_view.m_model.fileName());
        painter.setPen(tokens.line);
        painter.drawLine(0, height() - 1, width(), height() - 1);
    }

private:
    MemoryMapView& m_view;
};

MemoryMapView::MemoryMapView(MemoryModel& model, Columns columns, QWidget* parent)
    : QAbstractScrollArea(parent),
      m_model(model),
      m_columns(columns),
      m_header(new Header(*this))
{
    installMapAccessibility();
    setLayoutDirection(Qt::LeftToRight); // like addresses, in every language
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Memory map"));
    setAccessibleDescription(
        tr("Use the arrow keys to move through the sectors, plus and minus to zoom, Enter to "
           "unfold."));
    setMinimumHeight(96);
    connect(&model, &MemoryModel::reset, this, &MemoryMapView::onReset);
    connect(&model, &MemoryModel::contentChanged, this, [this] {
        m_header->update();
        layOut();
    });
    connect(&model, &MemoryModel::sectorChanged, this, &MemoryMapView::onSector);
    onReset();
}

MemoryMapView::~MemoryMapView() = default;

// Layout

void MemoryMapView::onReset()
{
    const int count = static_cast<int>(m_model.sectors().size());
    m_current = std::min(m_current, count - 1);
    m_anchor = m_current;
    m_hovered = -1;
    if (m_selected.size() != static_cast<std::size_t>(count))
        m_unfolded.clear();
    m_selected.resize(static_cast<std::size_t>(count), false);
    layOut();
    m_header->update();
    QAccessibleTableModelChangeEvent event(this, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&event);
}

void MemoryMapView::onSector(int sector)
{
    m_arePartsValid = false;
    const int index = m_layout.bandOf(sector);
    if (index < 0)
        return;
    // The whole run, because its groups change, and across the whole width with its texts.
    const MapBand& band = m_layout.bands()[static_cast<std::size_t>(index)];
    viewport()->update(0, toViewport(band.top) - 2, viewport()->width(), band.height + 4);
}

int MemoryMapView::barWidth() const
{
    const int room = viewport()->width() - m_addressWidth;
    const double half = static_cast<double>(room) / sideCount();
    return std::clamp(static_cast<int>(half * kBarShare), kNarrowestBar, kWidestBar);
}

int MemoryMapView::gutterLeft() const
{
    return m_columns == Columns::DeviceOnly ? 0 : (viewport()->width() - m_addressWidth) / 2;
}

int MemoryMapView::barLeft(MapSide side) const
{
    const bool isBefore = m_columns == Columns::DeviceAndFile && side == MapSide::Device;
    return isBefore ? gutterLeft() - barWidth() : gutterLeft() + m_addressWidth;
}

QRect MemoryMapView::partArea(MapSide side) const
{
    const bool isBefore = m_columns == Columns::DeviceAndFile && side == MapSide::Device;
    const int left = isBefore ? 0 : barLeft(side) + barWidth() + kSpace;
    const int right = isBefore ? barLeft(side) - kSpace : viewport()->width();
    return {left, 0, std::max(0, right - left), viewport()->height()};
}

int MemoryMapView::toViewport(int y) const { return y - verticalScrollBar()->value(); }

void MemoryMapView::layOut()
{
    const int headerHeight = QFontMetrics(textFont(kBodySize, true)).height() + kSpace;
    setViewportMargins(2, headerHeight, 2, 2);
    m_header->setGeometry(2, 0, viewport()->width(), headerHeight);
    m_addressWidth = QFontMetrics(fixedFont()).horizontalAdvance(addressText(0)) + 3 * kSpace;
    const LayoutMeasures measures{
        .room = viewport()->height(),
        .title = QFontMetrics(textFont(kBodySize)).height() + 2 * kSpace,
        .gap = kGapHeight,
        .fold = std::max(kFoldHeight, 2 * QFontMetrics(textFont(kMutedSize)).height() + kSpace),
        .least = kLeastSector,
        .zoom = std::exp2(m_zoom)};
    m_layout = MapLayout(m_model.layoutSectors(), measures, m_unfolded);
    m_arePartsValid = false;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(2 * kLeastSector);
    verticalScrollBar()->setRange(0, std::max(0, m_layout.height() - viewport()->height()));
    viewport()->update();
}

QRectF MemoryMapView::barRect(const MapSpan& span, MapSide side) const
{
    const int between = span.height >= kSeparatedFrom ? 1 : 0;
    return {static_cast<double>(barLeft(side)), static_cast<double>(toViewport(span.top)),
            static_cast<double>(barWidth()), static_cast<double>(span.height - between)};
}

QRect MemoryMapView::cellArea(int sector, MapSide side) const
{
    const MapSpan span = m_layout.spanOf(sector);
    if (span.height == 0 || (side == MapSide::File && sideCount() == 1))
        return {};
    const QRect area = barRect(span, side).toAlignedRect();
    return area.intersects(viewport()->rect()) ? area : QRect();
}

int MemoryMapView::sectorAt(const QPoint& point, MapSide* side) const
{
    const int sector = m_layout.sectorAt(point.y() + verticalScrollBar()->value());
    if (sector < 0 || point.x() < 0 || point.x() >= viewport()->width())
        return -1;
    // The texts and addresses beside a bar belong to its sector.
    const bool isFile = sideCount() > 1 && point.x() >= gutterLeft() + m_addressWidth / 2;
    if (side)
        *side = isFile ? MapSide::File : MapSide::Device;
    return sector;
}

int MemoryMapView::areaTitleAt(const QPoint& point) const
{
    const int index = m_layout.bandAt(point.y() + verticalScrollBar()->value());
    if (index < 0)
        return -1;
    const MapBand& band = m_layout.bands()[static_cast<std::size_t>(index)];
    return band.kind == MapBand::Kind::Title ? band.area : -1;
}

const MapBand* MemoryMapView::foldOf(int sector) const
{
    const int index = m_layout.bandOf(sector);
    if (index < 0)
        return nullptr;
    const MapBand& band = m_layout.bands()[static_cast<std::size_t>(index)];
    return band.kind == MapBand::Kind::Fold ? &band : nullptr;
}

QString MemoryMapView::details(int sector) const
{
    const MapBand* fold = foldOf(sector);
    return fold ? m_model.detailsOfRun(fold->first, fold->count) : m_model.details(sector);
}

// Selection and navigation

void MemoryMapView::setCurrent(int sector, MapSide side)
{
    const int last = static_cast<int>(m_model.sectors().size()) - 1;
    const int wanted = last < 0 ? -1 : std::clamp(sector, 0, last);
    if (sideCount() == 1)
        side = MapSide::Device;
    if (wanted == m_current && side == m_side)
        return;
    m_current = wanted;
    m_side = side;
    ensureVisible();
    viewport()->update();
    tellFocus();
    Q_EMIT currentChanged(m_current);
}

void MemoryMapView::tellFocus()
{
    if (m_current < 0 || !hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_current * sideCount() + static_cast<int>(m_side));
    QAccessible::updateAccessibility(&event);
}

void MemoryMapView::ensureVisible()
{
    const MapSpan span = m_layout.spanOf(m_current);
    if (span.height == 0)
        return;
    QScrollBar* bar = verticalScrollBar();
    if (span.top < bar->value() || span.height >= viewport()->height())
        bar->setValue(span.top);
    else if (span.top + span.height > bar->value() + viewport()->height())
        bar->setValue(span.top + span.height - viewport()->height());
}

bool MemoryMapView::canZoom(int steps) const
{
    const int wanted = m_zoom + steps;
    return (wanted >= 0 && wanted <= kMostZoom) || (steps < 0 && !m_unfolded.empty());
}

void MemoryMapView::zoom(int steps)
{
    if (!canZoom(steps))
        return;
    if (m_zoom + steps < 0)
        m_unfolded.clear();
    m_zoom = std::max(0, m_zoom + steps);
    const MapSpan before = m_layout.spanOf(m_current);
    const int seenAt = toViewport(before.top);
    layOut();
    // The current sector stays where it is seen.
    const bool wasVisible = before.height > 0 && seenAt >= 0 && seenAt < viewport()->height();
    if (wasVisible)
        verticalScrollBar()->setValue(m_layout.spanOf(m_current).top - seenAt);
    ensureVisible();
    Q_EMIT zoomChanged();
}

void MemoryMapView::unfold(int sector)
{
    if (!foldOf(sector))
        return;
    m_unfolded.insert(sector);
    layOut();
    ensureVisible();
    Q_EMIT zoomChanged();
}

void MemoryMapView::setSelectable(bool isSelectable) { m_isSelectable = isSelectable; }

void MemoryMapView::setSelection(std::vector<bool> selected)
{
    m_selected = std::move(selected);
    viewport()->update();
}

bool MemoryMapView::isSelected(int sector) const
{
    const auto index = static_cast<std::size_t>(sector);
    return index < m_selected.size() && m_selected[index];
}

void MemoryMapView::wantSelection(int first, int last, bool isSelected)
{
    // A fold is selected as a whole.
    if (const MapBand* fold = foldOf(first))
        first = fold->first;
    if (const MapBand* fold = foldOf(last))
        last = fold->first + fold->count - 1;
    Q_EMIT selectionWanted(first, last, isSelected);
}

void MemoryMapView::hover(int sector)
{
    if (sector == m_hovered)
        return;
    m_hovered = sector;
    Q_EMIT hovered(sector);
}

void MemoryMapView::moveTo(int sector, bool extends)
{
    if (m_current < 0)
        sector = 0;
    setCurrent(sector, m_side);
    if (!extends)
        m_anchor = m_current;
    else if (m_isSelectable)
        wantSelection(std::min(m_anchor, m_current), std::max(m_anchor, m_current), true);
}

void MemoryMapView::switchSide()
{
    if (sideCount() > 1)
        setCurrent(m_current, m_side == MapSide::Device ? MapSide::File : MapSide::Device);
}

} // namespace fieldflash::gui
