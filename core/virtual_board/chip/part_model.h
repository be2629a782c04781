// SPDX-License-Identifier: MIT
// The ROM bootloader of any chip that the families know (resources/families).
#pragma once

#include "core/profile/chip_part.h"
#include "core/virtual_board/chip/rom_model.h"

namespace fieldflash::board {

/// Sectors, RAM, program unit and times are those of the family's table; what the bootloader
/// announces stands beside them in the data, from another source. The table has only the longest
/// times: as typical ones, half of it is taken for sectors of 16 KB and more (as in the datasheets
/// of F4 and H7), nine tenths for pages and programming (as in those of L4 and G4).
[[nodiscard]] RomModel partModel(const profile::KnownPart& known, bool maximumTimes);

} // namespace fieldflash::board
