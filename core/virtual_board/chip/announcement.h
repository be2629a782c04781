// SPDX-License-Identifier: MIT
// What a person wants a bootloader to announce, whatever is true.
#pragma once

#include "core/virtual_board/chip/rom_model.h"

namespace fieldflash::board {

/// The switches `id`, `product`, `functional`, `layout-text` and `real-sectors`.
void announceOtherwise(RomModel& model, const BoardSwitches& switches);

} // namespace fieldflash::board
