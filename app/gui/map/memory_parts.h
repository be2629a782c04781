// SPDX-License-Identifier: MIT
// The parts of a memory in words: loader, program with its version, empty, not read. States only
// what was read, announced or stated by a file or profile.
#pragma once

#include <QString>

#include <vector>

namespace fieldflash::gui {

class MemoryModel;
enum class MapSide;

/// Neighbouring sectors of one memory, without a gap.
struct MemoryPart {
    int firstSector = 0;
    int sectorCount = 0;
    QString text; ///< "Empty · 980 KB"
    friend bool operator==(const MemoryPart&, const MemoryPart&) = default;
};

/// Ascending. Every sector of the device is in one; of the file only what it contains.
[[nodiscard]] std::vector<MemoryPart> memoryParts(const MemoryModel& model, MapSide side);

/// All parts of one side as a sentence, for a screen reader.
[[nodiscard]] QString memoryPartsText(const MemoryModel& model, MapSide side);

} // namespace fieldflash::gui
