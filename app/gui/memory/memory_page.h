// SPDX-License-Identifier: MIT
// The technician's first page: the content of device and file, sector by sector and byte by byte.
#pragma once

#include "app/gui/map/device_memory.h"
#include "app/gui/map/memory_map_view.h"
#include "app/gui/memory/hex_panel.h"

#include <QWidget>

#include <set>

class QSplitter;

namespace fieldflash::gui {

class JobBar;
class Legend;
class SegmentedChoice;
class StyledLabel;
class TextButton;

class MemoryPage final : public QWidget {
    Q_OBJECT

public:
    /// `memory` outlives the page.
    explicit MemoryPage(DeviceMemory& memory, QWidget* parent = nullptr);

    [[nodiscard]] DeviceMemory& memory() { return m_memory; }
    [[nodiscard]] MemoryMapView& map() { return *m_map; }
    [[nodiscard]] HexPanel& hex() { return *m_hex; }
    /// Where there is no room for both halves, shows the bytes instead of the map.
    void showBytes();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeUpperHalf();
    void connectViews();
    void refresh();
    void addShortcuts();
    void arrangeHalves();
    void noteStates();
    void describe(int sector);
    void refreshZoom();
    void showBytesOf(int sector);

    DeviceMemory& m_memory;
    JobBar* m_bar;
    StyledLabel* m_empty;
    QSplitter* m_halves;
    MemoryMapView* m_map;
    StyledLabel* m_current;
    HexPanel* m_hex;
    SegmentedChoice* m_half; ///< map or bytes, where there is room for one of them
    Legend* m_legend;
    /// What the map has shown since its last change of content: the legend does not flicker.
    std::set<CellState> m_states;
    TextButton* m_smaller;
    TextButton* m_larger;
    /// Moving the hex view also moves the map; false while the hex view follows the map.
    bool m_leadsMap = true;
};

} // namespace fieldflash::gui
