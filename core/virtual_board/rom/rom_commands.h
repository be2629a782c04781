// SPDX-License-Identifier: MIT
// The DfuSe commands that the ROM knows, and its way out.
#pragma once

#include "core/virtual_board/chip/chip.h"

#include <QString>

#include <optional>

namespace fieldflash::board {

/// A DNLOAD of block 0 (AN3156, section 4).
struct RomCommand {
    enum class Kind { SetAddress, ErasePage, MassErase, ReadUnprotect };

    Kind kind;
    Address address = 0; ///< of the first two

    /// "SET_ADDRESS", for the statistics.
    [[nodiscard]] QString name() const;
};

/// Nothing for an unknown byte, and for a known one with the wrong length.
[[nodiscard]] std::optional<RomCommand> parseCommand(ByteView payload);

/// Ends the life of the ROM as the switch `leave` says: by default into the program at `address`,
/// or with a reset when nothing there would run.
void departFromRom(Chip& chip, Address address, Clock::Duration after);

} // namespace fieldflash::board
