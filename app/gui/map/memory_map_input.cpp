// SPDX-License-Identifier: MIT
// Keys, mouse and focus of the memory map (class MemoryMapView).
#include "app/gui/map/memory_map_view.h"

#include "app/gui/map/memory_map_measures.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

namespace fieldflash::gui {

void MemoryMapView::keyPressEvent(QKeyEvent* event)
{
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    const int last = static_cast<int>(m_model.sectors().size()) - 1;
    const int page = std::max(1, viewport()->height() - 2 * kLeastSector);
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Left:
        if ((event->key() == Qt::Key_Right) == (m_side == MapSide::Device))
            switchSide();
        return;
    case Qt::Key_Down: moveTo(m_layout.moved(m_current, 1), extends); return;
    case Qt::Key_Up: moveTo(m_layout.moved(m_current, -1), extends); return;
    case Qt::Key_PageDown: moveTo(m_layout.movedFar(m_current, page), extends); return;
    case Qt::Key_PageUp: moveTo(m_layout.movedFar(m_current, -page), extends); return;
    case Qt::Key_Home: moveTo(0, extends); return;
    case Qt::Key_End: moveTo(last, extends); return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoom(1); return;
    case Qt::Key_Minus: zoom(-1); return;
    case Qt::Key_Space:
        if (m_isSelectable && m_current >= 0)
            wantSelection(m_current, m_current, !isSelected(m_current));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (foldOf(m_current))
            unfold(m_current);
        else if (m_current >= 0)
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
        wantSelection(std::min(m_anchor, sector), std::max(m_anchor, sector), m_dragSelects);
}

void MemoryMapView::mouseMoveEvent(QMouseEvent* event)
{
    MapSide side = MapSide::Device;
    const int sector = sectorAt(event->position().toPoint(), &side);
    hover(sector);
    if (sector < 0 || sector == m_current || !event->buttons().testFlag(Qt::LeftButton))
        return;
    setCurrent(sector, side);
    if (m_isSelectable && m_anchor >= 0)
        wantSelection(std::min(m_anchor, sector), std::max(m_anchor, sector), m_dragSelects);
}

void MemoryMapView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int sector = sectorAt(event->position().toPoint());
    if (sector < 0)
        return;
    if (foldOf(sector))
        unfold(sector);
    else if (!m_isSelectable)
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
    if (event->type() == QEvent::Leave)
        hover(-1);
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int sector = sectorAt(help->pos());
    if (sector < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), details(sector), this);
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
