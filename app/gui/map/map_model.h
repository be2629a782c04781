// SPDX-License-Identifier: MIT
// The cells of the memory map: every sector with its state, long unaffected runs folded.
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
    NotRead, ///< its content is unknown
    HasData, ///< read, not erased, and not in the file
    Equal,   ///< read, and matches the file already: not rewritten
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

/// One sector, or a folded run of neighbouring unaffected sectors.
struct MapCell {
    std::uint8_t alternateSetting = 0;
    AddressRange range;
    CellState state = CellState::Kept;
    int sectorCount = 1;
    /// There is a hole in the address space between this cell and the previous one.
    bool isAfterGap = false;
    /// The job compares it, and its answer is to be seen.
    bool isCompared = false;

    [[nodiscard]] bool isFold() const { return sectorCount > 1; }
    friend bool operator==(const MapCell&, const MapCell&) = default;
};

/// Runs of this many kept, equal or protected neighbours are folded into one cell.
inline constexpr int kFoldFrom = 12;
/// This many sectors of a folded run stay visible next to affected sectors.
inline constexpr int kFoldMargin = 2;

/// How much of the memories is drawn.
enum class MapDetail {
    Essence, ///< memories that the plan touches (without a plan: all), long unaffected runs folded
    Full,    ///< every sector of every memory
};

/// Pure.
[[nodiscard]] std::vector<MapCell> makeCells(const memory::MemoryMap& map, const plan::Plan* plan,
                                             MapDetail detail = MapDetail::Essence);

/// "0x0800 0000–0x0800 07FF · 2 KB · kept"
[[nodiscard]] QString cellText(const MapCell& cell);

/// All states, the most important ones first.
[[nodiscard]] const std::vector<CellState>& cellStates();

class MapModel final : public QObject {
    Q_OBJECT

public:
    explicit MapModel(MapDetail detail = MapDetail::Essence, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<MapCell>& cells() const { return m_cells; }
    /// The map that the cells were made from; empty after clear().
    [[nodiscard]] const memory::MemoryMap& map() const { return m_map; }

    void setMap(const memory::MemoryMap& map, const plan::Plan* plan);
    void clear();
    /// A range inside a folded cell has no effect.
    void setState(std::uint8_t alternateSetting, const AddressRange& range, CellState state);
    /// A job has ended: what was being written is still to be written.
    void endWriting();

    /// How many sectors are in that state, including folded ones.
    [[nodiscard]] int count(CellState state) const;
    /// How many bytes are in that state.
    [[nodiscard]] ByteCount size(CellState state) const;
    /// "7 verified, 505 kept", for screen readers.
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void reset();
    void cellChanged(int index);

private:
    MapDetail m_detail;
    memory::MemoryMap m_map;
    /// Memory by memory, each ascending by address.
    std::vector<MapCell> m_cells;
};

} // namespace fieldflash::gui
