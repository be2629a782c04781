// SPDX-License-Identifier: MIT
// The protocol-level board on the rack.
#pragma once

#include "app/board/served_board.h"
#include "core/base/result.h"
#include "core/virtual_board/board/virtual_board.h"

#include <memory>
#include <vector>

namespace fieldflash::board_program {

class ModelBoard final : public ServedBoard {
public:
    ModelBoard(Clock& clock, const board::BoardSwitches& switches);

    [[nodiscard]] const std::optional<Error>& fileError() const { return m_board.fileError(); }

    [[nodiscard]] board::WireDevice& wire() override { return m_board; }
    [[nodiscard]] QJsonObject statistics() const override;
    void cutPower() override { m_board.cutPower(); }
    void restorePower() override { m_board.restorePower(); }
    void powerCycle(bool boot0) override { m_board.powerCycle(boot0); }

private:
    board::VirtualBoard m_board;
};

/// As many boards as the switches specify, each with its own unique id; the first one uses the
/// flash file. Errors: those of the flash file. The clock must outlive the boards.
[[nodiscard]] Result<std::vector<std::unique_ptr<ServedBoard>>>
makeModelBoards(Clock& clock, const board::BoardSwitches& switches);

} // namespace fieldflash::board_program
