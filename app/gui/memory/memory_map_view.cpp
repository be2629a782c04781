// SPDX-License-Identifier: MIT
#include "app/gui/memory/memory_map_view.h"

#include "app/gui/memory/memory_map_accessible.h"
#include "app/gui/memory_map_widget.h"
#include "app/gui/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace fieldflash::gui {

namespace {

constexpr std::array<int, 7> kCellSides{6, 9, 13, 18, 24, 34, 48};
constexpr int kMostPerRow = 64;
constexpr int kFewestPerRow = 4;
constexpr int kLineGap = 2;
constexpr int kTearHeight = 22;
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

/// A chosen sector: a frame in the accent colour, and a corner that is told apart without colour.
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

/// Names the two columns; stays while the lines scroll.
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
    setAccessibleDescription(tr("Arrow keys walk through the sectors, plus and minus change the "
                                "size of the cells."));
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
    // Whole pixels: both sides have cells of the same width.
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

int MemoryMapView::rowHeight(const MapRow& row) const
{
    switch (row.kind) {
    case MapRow::Kind::Title:
        return QFontMetrics(textFont(kBodySize)).height() + 2 * kSpace
            + (row.area > 0 ? kTearHeight : 0);
    case MapRow::Kind::Tear: return kTearHeight;
    case MapRow::Kind::Sectors: return kCellSides[static_cast<std::size_t>(m_zoom)] + kLineGap;
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

// Painting

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
    // Lines that are lower than their address show every second one.
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
        // Where somebody chooses what to read, what is planned would only distract.
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
    // As much of the cell as the file has of the sector.
    const double scale = area.width() / static_cast<double>(sector.sector.range.size);
    for (const AddressRange& part : m_model.file().within(sector.range())) {
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

// Choosing and walking

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

void MemoryMapView::keyPressEvent(QKeyEvent* event)
{
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool isFar = event->modifiers().testFlag(Qt::ControlModifier);
    const int last = static_cast<int>(m_model.sectors().size()) - 1;
    const int row = rowOfSector(m_rows, m_current);
    const int page = std::max(
        1, viewport()->height() / (kCellSides[static_cast<std::size_t>(m_zoom)] + kLineGap) - 1);
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Left:
        if (isFar)
            switchSide();
        else
            moveTo(m_current + (event->key() == Qt::Key_Right ? 1 : -1), extends);
        return;
    case Qt::Key_Down: moveTo(sectorInLine(m_rows, m_current, 1), extends); return;
    case Qt::Key_Up: moveTo(sectorInLine(m_rows, m_current, -1), extends); return;
    case Qt::Key_PageDown: moveTo(sectorInLine(m_rows, m_current, page), extends); return;
    case Qt::Key_PageUp: moveTo(sectorInLine(m_rows, m_current, -page), extends); return;
    case Qt::Key_Home:
    case Qt::Key_End: {
        const bool isEnd = event->key() == Qt::Key_End;
        const MapRow line =
            row < 0 ? MapRow{.count = last + 1} : m_rows[static_cast<std::size_t>(row)];
        if (isFar)
            moveTo(isEnd ? last : 0, extends);
        else
            moveTo(isEnd ? line.first + line.count - 1 : line.first, extends);
        return;
    }
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoom(1); return;
    case Qt::Key_Minus: zoom(-1); return;
    case Qt::Key_Space:
        if (m_isSelectable && m_current >= 0)
            Q_EMIT selectionWanted(m_current, m_current, !isSelected(m_current));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT activated(m_current);
        return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void MemoryMapView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    MapSide side = MapSide::Device;
    const int sector = sectorAt(event->position().toPoint(), &side);
    const int area = m_isSelectable ? areaTitleAt(event->position().toPoint()) : -1;
    if (area >= 0) {
        const AreaFacts& facts = m_model.areas()[static_cast<std::size_t>(area)];
        const int lastOfArea = facts.firstSector + facts.sectorCount - 1;
        bool areAllSelected = true;
        for (int i = facts.firstSector; i <= lastOfArea; ++i)
            areAllSelected = areAllSelected && isSelected(i);
        Q_EMIT selectionWanted(facts.firstSector, lastOfArea, !areAllSelected);
    }
    if (sector < 0)
        return;
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier) && m_anchor >= 0;
    setCurrent(sector, side);
    m_dragSelects = extends || !isSelected(sector);
    if (!extends)
        m_anchor = sector;
    if (m_isSelectable)
        Q_EMIT selectionWanted(std::min(m_anchor, sector), std::max(m_anchor, sector),
                               m_dragSelects);
}

void MemoryMapView::mouseMoveEvent(QMouseEvent* event)
{
    MapSide side = MapSide::Device;
    const int sector = sectorAt(event->position().toPoint(), &side);
    if (sector < 0 || sector == m_current || !event->buttons().testFlag(Qt::LeftButton))
        return;
    setCurrent(sector, side);
    if (m_isSelectable && m_anchor >= 0)
        Q_EMIT selectionWanted(std::min(m_anchor, sector), std::max(m_anchor, sector),
                               m_dragSelects);
}

void MemoryMapView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int sector = sectorAt(event->position().toPoint());
    if (sector >= 0 && !m_isSelectable)
        Q_EMIT activated(sector);
}

void MemoryMapView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        zoom(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

// Events

bool MemoryMapView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int sector = sectorAt(help->pos());
    if (sector < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), m_model.details(sector), this);
    return true;
}

void MemoryMapView::resizeEvent(QResizeEvent*)
{
    layOut();
    ensureVisible();
}

void MemoryMapView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOut();
    QAbstractScrollArea::changeEvent(event);
}

void MemoryMapView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_current < 0)
        moveTo(0, false);
    else
        tellFocus();
    viewport()->update();
}

void MemoryMapView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace fieldflash::gui
