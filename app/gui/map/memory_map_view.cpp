// SPDX-License-Identifier: MIT
#include "app/gui/map/memory_map_view.h"

#include "app/gui/look/theme.h"
#include "app/gui/map/memory_map_accessible.h"
#include "app/gui/map/memory_map_measures.h"

#include <QAccessible>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <cmath>

namespace fieldflash::gui {

namespace {

constexpr std::array<int, 7> kCellSides{6, 9, 13, 18, 24, 34, 48};
constexpr int kMostPerRow = 64;
constexpr int kFewestPerRow = 4;

} // namespace

/// The titles of the two columns; stays in place while the rows scroll.
class MemoryMapView::Header final : public QWidget {
public:
    explicit Header(MemoryMapView& view) : QWidget(&view), m_view(view) { }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& tokens = Theme::current();
        QPainter painter(this);
        const auto paintName = [&](MapSide side, const QString& what, const QString& name) {
            const QRectF area(m_view.sideLeft(side), 0, m_view.sideWidth(), height());
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
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Memory map"));
    setAccessibleDescription(tr(
        "Use the arrow keys to move through the sectors, plus and minus to change the cell size."));
    setMinimumHeight(96);
    connect(&model, &MemoryModel::reset, this, &MemoryMapView::onReset);
    connect(&model, &MemoryModel::contentChanged, this, [this] {
        m_header->update();
        viewport()->update();
    });
    connect(&model, &MemoryModel::sectorChanged, this, [this](int sector) {
        for (const MapSide side : {MapSide::Device, MapSide::File})
            viewport()->update(cellArea(sector, side).adjusted(-2, -2, 2, 2));
    });
    onReset();
}

MemoryMapView::~MemoryMapView() = default;

// Layout

void MemoryMapView::onReset()
{
    const int count = static_cast<int>(m_model.sectors().size());
    m_current = std::min(m_current, count - 1);
    m_anchor = m_current;
    m_selected.resize(static_cast<std::size_t>(count), false);
    layOut();
    m_header->update();
    QAccessibleTableModelChangeEvent event(this, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&event);
}

double MemoryMapView::sideWidth() const
{
    const double room = viewport()->width() - m_addressWidth;
    // Whole pixels: the cells have the same width on both sides.
    return m_columns == Columns::DeviceOnly ? room : std::floor(room / 2);
}

double MemoryMapView::sideLeft(MapSide side) const
{
    if (m_columns == Columns::DeviceOnly)
        return m_addressWidth;
    return side == MapSide::Device ? 0 : sideWidth() + m_addressWidth;
}

void MemoryMapView::layOut()
{
    const int headerHeight = QFontMetrics(textFont(kBodySize, true)).height() + kSpace;
    setViewportMargins(2, headerHeight, 2, 2);
    m_header->setGeometry(2, 0, viewport()->width(), headerHeight);
    m_addressWidth = QFontMetrics(fixedFont()).horizontalAdvance(addressText(0)) + 2 * kSpace;
    m_perRow = kFewestPerRow;
    const int side = kCellSides[static_cast<std::size_t>(m_zoom)];
    while (m_perRow < kMostPerRow && 2 * m_perRow * side <= static_cast<int>(sideWidth()))
        m_perRow *= 2;
    m_rows = makeMapRows(m_model.sectors(), m_perRow);
    m_tops.assign(1, 0);
    for (const MapRow& row : m_rows)
        m_tops.push_back(m_tops.back() + rowHeight(row));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(side + kLineGap);
    verticalScrollBar()->setRange(0, std::max(0, m_tops.back() - viewport()->height()));
    viewport()->update();
}

int MemoryMapView::lineHeight() const
{
    return kCellSides[static_cast<std::size_t>(m_zoom)] + kLineGap;
}

int MemoryMapView::rowHeight(const MapRow& row) const
{
    switch (row.kind) {
    case MapRow::Kind::Title:
        return QFontMetrics(textFont(kBodySize)).height() + 2 * kSpace
            + (row.area > 0 ? kTearHeight : 0);
    case MapRow::Kind::Tear: return kTearHeight;
    case MapRow::Kind::Sectors: return lineHeight();
    }
    Q_UNREACHABLE();
}

int MemoryMapView::firstVisibleRow() const
{
    const auto next = std::ranges::upper_bound(m_tops, verticalScrollBar()->value());
    return std::max(0, static_cast<int>(next - m_tops.begin()) - 1);
}

QRectF MemoryMapView::cellRect(const MapRow& row, int rowIndex, int sector, MapSide side) const
{
    const double unit = sideWidth() / m_perRow;
    const int column = sector - row.first;
    // Whole pixels, so that equal cells look equal.
    const double left = sideLeft(side) + std::round(column * unit);
    const double right = sideLeft(side) + std::round((column + 1) * unit);
    const double top = m_tops[static_cast<std::size_t>(rowIndex)] - verticalScrollBar()->value();
    const double gap = unit >= 5 ? 2 : 1;
    return {left, top, right - left - gap, static_cast<double>(rowHeight(row) - kLineGap)};
}

QRect MemoryMapView::cellArea(int sector, MapSide side) const
{
    const int row = rowOfSector(m_rows, sector);
    if (row < 0 || (side == MapSide::File && sideCount() == 1))
        return {};
    const QRect area =
        cellRect(m_rows[static_cast<std::size_t>(row)], row, sector, side).toAlignedRect();
    return area.intersects(viewport()->rect()) ? area : QRect();
}

int MemoryMapView::sectorAt(const QPoint& point, MapSide* side) const
{
    const auto below = std::ranges::upper_bound(m_tops, point.y() + verticalScrollBar()->value());
    const auto index = below - m_tops.begin() - 1;
    if (index < 0 || index >= static_cast<std::ptrdiff_t>(m_rows.size()))
        return -1;
    const MapRow& row = m_rows[static_cast<std::size_t>(index)];
    if (row.kind != MapRow::Kind::Sectors)
        return -1;
    for (int i = 0; i < sideCount(); ++i) {
        const auto which = static_cast<MapSide>(i);
        const double unit = sideWidth() / m_perRow;
        const double offset = point.x() - sideLeft(which);
        const int column = static_cast<int>(std::floor(offset / unit));
        if (offset < 0 || column >= row.count)
            continue;
        if (side)
            *side = which;
        return row.first + column;
    }
    return -1;
}

int MemoryMapView::areaTitleAt(const QPoint& point) const
{
    const auto below = std::ranges::upper_bound(m_tops, point.y() + verticalScrollBar()->value());
    const auto index = below - m_tops.begin() - 1;
    if (index < 0 || index >= static_cast<std::ptrdiff_t>(m_rows.size()))
        return -1;
    const MapRow& row = m_rows[static_cast<std::size_t>(index)];
    return row.kind == MapRow::Kind::Title ? row.area : -1;
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
    const int row = rowOfSector(m_rows, m_current);
    if (row < 0)
        return;
    QScrollBar* bar = verticalScrollBar();
    const int top = m_tops[static_cast<std::size_t>(row)];
    const int bottom = m_tops[static_cast<std::size_t>(row) + 1];
    if (top < bar->value())
        bar->setValue(top);
    else if (bottom > bar->value() + viewport()->height())
        bar->setValue(bottom - viewport()->height());
}

bool MemoryMapView::canZoom(int steps) const
{
    const int wanted = m_zoom + steps;
    return wanted >= 0 && wanted < static_cast<int>(kCellSides.size());
}

void MemoryMapView::zoom(int steps)
{
    if (!canZoom(steps))
        return;
    m_zoom += steps;
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

void MemoryMapView::moveTo(int sector, bool extends)
{
    if (m_current < 0)
        sector = 0;
    setCurrent(sector, m_side);
    if (!extends)
        m_anchor = m_current;
    else if (m_isSelectable)
        Q_EMIT selectionWanted(std::min(m_anchor, m_current), std::max(m_anchor, m_current), true);
}

void MemoryMapView::switchSide()
{
    if (sideCount() > 1)
        setCurrent(m_current, m_side == MapSide::Device ? MapSide::File : MapSide::Device);
}

} // namespace fieldflash::gui
