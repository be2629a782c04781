// SPDX-License-Identifier: MIT
// Creates and plugs in the boards for `--virtual`.
#pragma once

#include "core/virtual_board/board/virtual_board.h"
#include "core/virtual_board/board/virtual_bus.h"

#include <memory>
#include <vector>

namespace fieldflash::board {

/// As many boards as the switches specify, on ports 1-1 … 1-N, each with its own unique id. Only
/// the first uses the flash file. Clock and boards must outlive the bus.
[[nodiscard]] std::vector<std::unique_ptr<VirtualBoard>> plugBoards(VirtualBus& bus, Clock& clock,
                                                                    const BoardSwitches& switches);

} // namespace fieldflash::board
