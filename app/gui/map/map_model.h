// SPDX-License-Identifier: MIT
// The cells of the memory map: every sector with its state, long quiet runs folded.
#pragma once

#include "core/memory/memory_map.h"
#include "core/plan/plan.h"
#include "core/update/event.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace fieldflash::gui {

enum class CellState {
    Erased,
    Kept,
    Equal, ///< read, and holds what the file says already: nothing happens to it
    ToWrite,
    Writing,
    Written,
    Verified,
    Different,
    Protected, ///< announced as not writable
};

/// "kept", for legend, tooltip and screen reader.
[[nodiscard]] QString cellStateName(CellState state);
[[nodiscard]] CellState cellStateOf(update::SectorState state);

/// One sector, or a folded run of neighbours that nothing happens to.
struct MapCell {
    std::uint8_t alternateSetting = 0;
    AddressRange range;
    CellState state = CellState::Kept;
    int sectorCount = 1;
    /// Memory that does not exist lies between this cell and the one before.
    bool isAfterGap = false;

    [[nodiscard]] bool isFold() const { return sectorCount > 1; }
    friend bool operator==(const MapCell&, const MapCell&) = default;
};

/// Runs of this many kept, equal or protected neighbours become one cell.
inline constexpr int kFoldFrom = 12;
/// Of a folded run this many sectors stay visible at the side where something happens.
inline constexpr int kFoldMargin = 2;

/// How much of a memory is drawn.
enum class MapDetail {
    Essence, ///< areas that the plan touches (without a plan: all), long quiet runs folded
    Full,    ///< every sector of every area
};

/// Pure.
[[nodiscard]] std::vector<MapCell> makeCells(const memory::MemoryMap& map, const plan::Plan* plan,
                                             MapDetail detail = MapDetail::Essence);

/// "0x0800 0000–0x0800 07FF · 2 KB · kept"
[[nodiscard]] QString cellText(const MapCell& cell);

class MapModel final : public QObject {
    Q_OBJECT

public:
    explicit MapModel(MapDetail detail = MapDetail::Essence, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<MapCell>& cells() const { return m_cells; }
    /// The map that the cells were made of; empty after clear().
    [[nodiscard]] const memory::MemoryMap& map() const { return m_map; }

    void setMap(const memory::MemoryMap& map, const plan::Plan* plan);
    void clear();
    /// A range that lies in a folded cell changes nothing.
    void setState(std::uint8_t alternateSetting, const AddressRange& range, CellState state);

    /// How many sectors are in that state, folded ones included.
    [[nodiscard]] int count(CellState state) const;
    /// "7 verified, 505 kept", for screen readers.
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void reset();
    void cellChanged(int index);

private:
    MapDetail m_detail;
    memory::MemoryMap m_map;
    /// Area by area; ascending by address within one.
    std::vector<MapCell> m_cells;
};

} // namespace fieldflash::gui
