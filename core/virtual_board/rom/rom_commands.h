// SPDX-License-Identifier: MIT
// The DfuSe commands of the ROM, and its exit.
#pragma once

#include "core/virtual_board/chip/chip.h"

#include <QString>

#include <optional>

namespace fieldflash::board {

/// A DNLOAD of block 0 (AN3156, section 4).
struct RomCommand {
    enum class Kind { SetAddress, ErasePage, MassErase, ReadUnprotect };

    Kind kind;
    Address address = 0; ///< for SetAddress and ErasePage

    /// "SET_ADDRESS", for the statistics.
    [[nodiscard]] QString name() const;
};

/// Nothing for an unknown command byte or a wrong length.
[[nodiscard]] std::optional<RomCommand> parseCommand(ByteView payload);

/// Ends bootloader mode according to the switch `leave`: by default starts the program at
/// `address`, or resets if nothing there would run.
void departFromRom(Chip& chip, Address address, Clock::Duration after);

} // namespace fieldflash::board
