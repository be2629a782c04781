// SPDX-License-Identifier: MIT
#include "app/board/model_board.h"

namespace fieldflash::board_program {

ModelBoard::ModelBoard(Clock& clock, const board::BoardSwitches& switches)
    : m_board(clock, switches)
{
}

QJsonObject ModelBoard::statistics() const { return m_board.statistics().toJson(); }

Result<std::vector<std::unique_ptr<ServedBoard>>>
makeModelBoards(Clock& clock, const board::BoardSwitches& switches)
{
    std::vector<std::unique_ptr<ServedBoard>> boards;
    board::BoardSwitches own = switches;
    for (int number = 0; number < switches.boards; ++number) {
        own.boardNumber = static_cast<std::uint32_t>(number);
        auto made = std::make_unique<ModelBoard>(clock, own);
        if (made->fileError())
            return failure(*made->fileError());
        boards.push_back(std::move(made));
        own.flashFile.clear();
    }
    return boards;
}

} // namespace fieldflash::board_program
