// SPDX-License-Identifier: MIT
// Sectors that may make a device reset or hang when they are read.
#pragma once

#include "core/memory/memory_range.h"

#include <vector>

namespace fieldflash::plan {

/// A flash word between both states is an ECC error. What reading one does is the bootloader's
/// business: where the NMI is not handled the chip resets or hangs, and a host that reads the
/// sector before each update never comes to erase it.
struct Suspect : memory::MemoryRange {
    /// The power failed, or the device was lost, while the sector was erased or written: what it
    /// holds is worth nothing.
    bool isTorn = false;
    /// How often the device was lost while the sector was read.
    int losses = 0;
    friend bool operator==(const Suspect&, const Suspect&) = default;
};

/// A value; one entry for each sector.
class Suspects {
public:
    void addTorn(const memory::MemoryRange& sector);
    void addLoss(const memory::MemoryRange& sector);
    void add(const Suspect& suspect);
    /// It was erased: it can be read again.
    void remove(const memory::MemoryRange& sector);
    /// The next run may try again to read what could not be done without.
    void capLosses();
    /// Another program has written there since.
    void removeTorn();

    [[nodiscard]] const std::vector<Suspect>& all() const { return m_suspects; }
    [[nodiscard]] const Suspect* find(const memory::MemoryRange& sector) const;
    [[nodiscard]] bool hasTorn() const;
    /// Sectors in whose reading the device was lost.
    [[nodiscard]] std::size_t lossCount() const;

private:
    [[nodiscard]] Suspect& entryFor(const memory::MemoryRange& sector);

    std::vector<Suspect> m_suspects;
};

} // namespace fieldflash::plan
