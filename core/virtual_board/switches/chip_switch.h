// SPDX-License-Identifier: MIT
// The switches that say which chip it is, and what its bootloader announces.
#pragma once

#include "core/virtual_board/switches/board_switches.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace fieldflash::board {

/// Values of the switch `chip`.
[[nodiscard]] QStringList chipNames();

/// Sets `chip` and what is odd about its bootloader, as far as there is a switch for it. False: no
/// chip has this name.
[[nodiscard]] bool imitateChip(BoardSwitches& switches, const QString& name);

/// "0x0B/255/2048/0x011A". False: not such a text.
[[nodiscard]] bool announceFunctional(BoardSwitches& switches, const QString& text);

/// A comma separates switches, so each ; stands for one.
[[nodiscard]] std::optional<QString> readLayoutText(const QString& text);
/// "4*16K;1*64K;7*128K": multiples of 8 bytes, at most 16 MB.
[[nodiscard]] std::optional<std::vector<ByteCount>> readSectors(const QString& text);

} // namespace fieldflash::board
