// SPDX-License-Identifier: MIT
// Device and file as two tall, aligned columns to scale, with the addresses between them.
#pragma once

#include "app/gui/map/map_layout.h"
#include "app/gui/map/memory_model.h"
#include "app/gui/map/memory_parts.h"

#include <QAbstractScrollArea>

#include <set>
#include <vector>

namespace fieldflash::gui {

/// Paints only what is visible. Can be navigated with the keyboard; a screen reader sees a table
/// with one row per sector.
class MemoryMapView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    enum class Columns { DeviceAndFile, DeviceOnly };

    /// `model` outlives the view.
    MemoryMapView(MemoryModel& model, Columns columns, QWidget* parent = nullptr);
    ~MemoryMapView() override;

    [[nodiscard]] MemoryModel& model() const { return m_model; }
    [[nodiscard]] const MapLayout& mapLayout() const { return m_layout; }
    [[nodiscard]] int sideCount() const { return m_columns == Columns::DeviceOnly ? 1 : 2; }
    /// -1: none.
    [[nodiscard]] int currentSector() const { return m_current; }
    [[nodiscard]] MapSide currentSide() const { return m_side; }
    /// Scrolls to the sector; does not take the focus.
    void setCurrent(int sector, MapSide side = MapSide::Device);

    /// Doubles or halves the scale. The smallest scale shows everything; beyond it, unfolded runs
    /// are folded again.
    void zoom(int steps);
    [[nodiscard]] bool canZoom(int steps) const;
    /// Draws the folded run that contains the sector to scale.
    void unfold(int sector);

    /// What is known about a sector; about all sectors of its run if that is folded.
    [[nodiscard]] QString details(int sector) const;

    /// Sectors can be selected: by click, with the shift key, by title, and with the space bar.
    void setSelectable(bool isSelectable);
    [[nodiscard]] bool isSelectable() const { return m_isSelectable; }
    void setSelection(std::vector<bool> selected);
    [[nodiscard]] bool isSelected(int sector) const;

    /// Where a sector is painted, in the viewport; empty when it is not visible.
    [[nodiscard]] QRect cellArea(int sector, MapSide side) const;
    /// Sector and side under a point of the viewport; -1: none.
    [[nodiscard]] int sectorAt(const QPoint& point, MapSide* side = nullptr) const;
    /// How many bands the last painting touched.
    [[nodiscard]] int bandsPainted() const { return m_bandsPainted; }

Q_SIGNALS:
    void currentChanged(int sector);
    /// The mouse is over this sector; -1: over none.
    void hovered(int sector);
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
    void onSector(int sector);
    void layOut();
    /// A fold counts as one sector for clicks and keys.
    [[nodiscard]] const MapBand* foldOf(int sector) const;
    void wantSelection(int first, int last, bool isSelected);
    void hover(int sector);

    [[nodiscard]] int barLeft(MapSide side) const;
    [[nodiscard]] int barWidth() const;
    [[nodiscard]] QRect partArea(MapSide side) const; ///< left and right of the texts beside a bar
    [[nodiscard]] int gutterLeft() const;
    /// Of the viewport, from a position in the map.
    [[nodiscard]] int toViewport(int y) const;
    [[nodiscard]] QRectF barRect(const MapSpan& span, MapSide side) const;

    void paintTitle(QPainter& painter, const MapBand& band) const;
    void paintGap(QPainter& painter, const MapBand& band) const;
    void paintSectors(QPainter& painter, const MapBand& band, const QRect& dirty) const;
    void paintSector(QPainter& painter, int sector, const MapSpan& span) const;
    void paintRun(QPainter& painter, const MapBand& band, const QRect& dirty) const;
    void paintFold(QPainter& painter, const MapBand& band) const;
    void paintFileSector(QPainter& painter, const QRectF& area, const SectorFacts& sector) const;
    void paintAddresses(QPainter& painter, const QRect& dirty) const;
    void paintParts(QPainter& painter, MapSide side);
    void paintRings(QPainter& painter) const;
    [[nodiscard]] CellState shownState(const SectorFacts& sector) const;

    void moveTo(int sector, bool extends);
    void switchSide();
    void ensureVisible();
    void tellFocus();
    [[nodiscard]] int areaTitleAt(const QPoint& point) const;

    MemoryModel& m_model;
    const Columns m_columns;
    Header* m_header;
    MapLayout m_layout;
    std::set<int> m_unfolded;
    /// Of each side; made anew for a painting after a change.
    std::vector<MemoryPart> m_parts[2];
    bool m_arePartsValid = false;
    int m_zoom = 0;
    int m_addressWidth = 0;
    int m_current = -1;
    int m_hovered = -1;
    int m_anchor = -1;
    bool m_dragSelects = false;
    MapSide m_side = MapSide::Device;
    bool m_isSelectable = false;
    std::vector<bool> m_selected;
    int m_bandsPainted = 0;
};

} // namespace fieldflash::gui
