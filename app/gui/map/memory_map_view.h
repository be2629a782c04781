// SPDX-License-Identifier: MIT
// Device and file as two aligned columns of sectors, with the addresses between them.
#pragma once

#include "app/gui/map/map_rows.h"
#include "app/gui/map/memory_model.h"

#include <QAbstractScrollArea>

#include <vector>

namespace fieldflash::gui {

/// Paints only the visible rows. Can be navigated with the keyboard; a screen reader sees a table
/// with one row per sector.
class MemoryMapView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    enum class Columns { DeviceAndFile, DeviceOnly };

    /// `model` outlives the view.
    MemoryMapView(MemoryModel& model, Columns columns, QWidget* parent = nullptr);
    ~MemoryMapView() override;

    [[nodiscard]] MemoryModel& model() const { return m_model; }
    [[nodiscard]] int sideCount() const { return m_columns == Columns::DeviceOnly ? 1 : 2; }
    /// -1: none.
    [[nodiscard]] int currentSector() const { return m_current; }
    [[nodiscard]] MapSide currentSide() const { return m_side; }
    /// Scrolls to the sector; does not take the focus.
    void setCurrent(int sector, MapSide side = MapSide::Device);

    /// Larger or smaller cells.
    void zoom(int steps);
    [[nodiscard]] bool canZoom(int steps) const;

    /// Sectors can be selected: by click, with the shift key, by title, and with the space bar.
    void setSelectable(bool isSelectable);
    [[nodiscard]] bool isSelectable() const { return m_isSelectable; }
    void setSelection(std::vector<bool> selected);
    [[nodiscard]] bool isSelected(int sector) const;

    /// Where a cell is painted, in the viewport; empty when it is not visible.
    [[nodiscard]] QRect cellArea(int sector, MapSide side) const;
    /// Sector and side under a point of the viewport; -1: none.
    [[nodiscard]] int sectorAt(const QPoint& point, MapSide* side = nullptr) const;
    /// How many rows the last painting touched.
    [[nodiscard]] int linesPainted() const { return m_linesPainted; }

Q_SIGNALS:
    void currentChanged(int sector);
    /// Enter or double click.
    void activated(int sector);
    /// The user wants to select or deselect these sectors, first to last.
    void selectionWanted(int first, int last, bool isSelected);
    void zoomChanged();

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    class Header;

    void onReset();
    void layOut();
    [[nodiscard]] int lineHeight() const; ///< of a row of sectors, including the space between rows
    [[nodiscard]] int rowHeight(const MapRow& row) const;
    [[nodiscard]] int firstVisibleRow() const;
    [[nodiscard]] double sideLeft(MapSide side) const;
    [[nodiscard]] double sideWidth() const;
    [[nodiscard]] QRectF cellRect(const MapRow& row, int rowIndex, int sector, MapSide side) const;
    void paintTitle(QPainter& painter, const MapRow& row, int top) const;
    void paintTear(QPainter& painter, const MapRow& row, int top) const;
    void paintSectors(QPainter& painter, const MapRow& row, int rowIndex) const;
    void paintFileCell(QPainter& painter, const QRectF& area, const SectorFacts& sector) const;
    void paintRings(QPainter& painter) const;
    void moveTo(int sector, bool extends);
    void switchSide();
    void ensureVisible();
    void tellFocus();
    [[nodiscard]] int areaTitleAt(const QPoint& point) const;

    MemoryModel& m_model;
    const Columns m_columns;
    Header* m_header;
    std::vector<MapRow> m_rows;
    std::vector<int> m_tops; ///< of each row, and the end of the last
    int m_perRow = 16;
    int m_zoom = 2;
    int m_addressWidth = 0;
    int m_current = -1;
    int m_anchor = -1;
    bool m_dragSelects = false;
    MapSide m_side = MapSide::Device;
    bool m_isSelectable = false;
    std::vector<bool> m_selected;
    int m_linesPainted = 0;
};

} // namespace fieldflash::gui
