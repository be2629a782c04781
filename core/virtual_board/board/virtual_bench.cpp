// SPDX-License-Identifier: MIT
#include "core/virtual_board/board/virtual_bench.h"

namespace fieldflash::board {

std::vector<std::unique_ptr<VirtualBoard>> plugBoards(VirtualBus& bus, Clock& clock,
                                                      const BoardSwitches& switches)
{
    std::vector<std::unique_ptr<VirtualBoard>> boards;
    for (int number = 0; number < switches.boards; ++number) {
        BoardSwitches own = switches;
        own.boardNumber = static_cast<std::uint32_t>(number);
        if (number > 0)
            own.flashFile.clear();
        boards.push_back(std::make_unique<VirtualBoard>(clock, std::move(own)));
        bus.plug(QStringLiteral("1-%1").arg(number + 1), *boards.back());
    }
    return boards;
}

} // namespace fieldflash::board
