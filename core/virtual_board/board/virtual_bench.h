// SPDX-License-Identifier: MIT
// The boards that `--virtual` asks for, plugged in.
#pragma once

#include "core/virtual_board/board/virtual_board.h"
#include "core/virtual_board/board/virtual_bus.h"

#include <memory>
#include <vector>

namespace fieldflash::board {

/// As many boards as the switches say, on ports 1-1 … 1-N, each with its own unique id. Only the
/// first keeps its flash in the file. Clock and boards must outlive the bus.
[[nodiscard]] std::vector<std::unique_ptr<VirtualBoard>> plugBoards(VirtualBus& bus, Clock& clock,
                                                                    const BoardSwitches& switches);

} // namespace fieldflash::board
