// SPDX-License-Identifier: MIT
// A board on the rack that executes a firmware file.
#pragma once

#include "app/board/firmware_request.h"
#include "app/board/served_board.h"
#include "core/base/result.h"
#include "core/virtual_board/cpu/executed_board.h"

#include <QString>

#include <memory>
#include <vector>

namespace fieldflash::board_program {

class FirmwareBoard final : public ServedBoard {
public:
    FirmwareBoard(Clock& clock, const board::BoardSwitches& switches, board::BoardProfile profile,
                  Trace trace);

    [[nodiscard]] board::ExecutedBoard& board() { return m_board; }

    [[nodiscard]] board::WireDevice& wire() override { return m_board; }
    /// As for the protocol-level board, plus "romEntries": entries into the ROM with the names of
    /// mistakes; "fault": the last processor fault; "clockViolation"; "usbObstacle"; "card", if
    /// there is one.
    [[nodiscard]] QJsonObject statistics() const override;
    void cutPower() override { m_board.powerOff(); }
    void restorePower() override { m_board.powerOn(); }
    void powerCycle(bool boot0) override { m_board.powerOn(boot0); }
    [[nodiscard]] bool pressButton(bool isPressed) override
    {
        m_board.pressButton(isPressed);
        return true;
    }
    [[nodiscard]] bool type(const QByteArray& text) override;

private:
    void traceTo(Trace trace);

    board::ExecutedBoard m_board;
};

/// As many boards as the switches specify, running, each with the program in its flash (unless its
/// flash file already contains one). Errors: Usage for an unknown board, and those of
/// loadProgram().
[[nodiscard]] Result<std::vector<std::unique_ptr<ServedBoard>>>
makeFirmwareBoards(Clock& clock, const board::BoardSwitches& switches,
                   const FirmwareRequest& request);

} // namespace fieldflash::board_program
