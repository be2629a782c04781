// SPDX-License-Identifier: MIT
// Sectors that may reset or hang a device when they are read.
#pragma once

#include "core/memory/memory_range.h"

#include <vector>

namespace fieldflash::plan {

/// A half-programmed or half-erased program unit is an ECC error. If the bootloader does not handle
/// the resulting NMI, reading it resets or hangs the chip, and a host that reads the sector before
/// each update would never get to erase it.
struct Suspect : memory::MemoryRange {
    /// Power failed, or the device disconnected, while the sector was erased or written: its
    /// content is worthless.
    bool isTorn = false;
    /// How often the device disconnected while the sector was read.
    int losses = 0;
    friend bool operator==(const Suspect&, const Suspect&) = default;
};

/// A value; one entry per sector.
class Suspects {
public:
    void addTorn(const memory::MemoryRange& sector);
    void addLoss(const memory::MemoryRange& sector);
    void add(const Suspect& suspect);
    /// After an erase: the sector can be read again.
    void remove(const memory::MemoryRange& sector);
    /// Allows the next run to retry the reads that are indispensable.
    void capLosses();
    /// After another program has written to these sectors.
    void removeTorn();

    [[nodiscard]] const std::vector<Suspect>& all() const { return m_suspects; }
    [[nodiscard]] const Suspect* find(const memory::MemoryRange& sector) const;
    [[nodiscard]] bool hasTorn() const;
    /// Number of sectors during whose read the device disconnected.
    [[nodiscard]] std::size_t lossCount() const;

private:
    [[nodiscard]] Suspect& entryFor(const memory::MemoryRange& sector);

    std::vector<Suspect> m_suspects;
};

} // namespace fieldflash::plan
