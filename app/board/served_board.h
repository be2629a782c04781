// SPDX-License-Identifier: MIT
// A board on the rack: executed firmware or a model.
#pragma once

#include "core/virtual_board/wire/wire_device.h"

#include <QByteArray>
#include <QJsonObject>

namespace fieldflash::board_program {

class ServedBoard {
public:
    ServedBoard() = default;
    ServedBoard(const ServedBoard&) = delete;
    ServedBoard& operator=(const ServedBoard&) = delete;
    virtual ~ServedBoard() = default;

    [[nodiscard]] virtual board::WireDevice& wire() = 0;
    [[nodiscard]] virtual QJsonObject statistics() const = 0;

    /// The cable's other half: the power that comes through it.
    virtual void cutPower() = 0;
    virtual void restorePower() = 0;
    /// Reset with the cable in; `boot0`: the button that starts the bootloader is held.
    virtual void powerCycle(bool boot0) = 0;
    /// The user button. False where there is none: only executed firmware looks at it.
    [[nodiscard]] virtual bool pressButton(bool /*isPressed*/) { return false; }
    /// Sends to the board's serial port (not the one over USB). False where there is none.
    [[nodiscard]] virtual bool type(const QByteArray& /*text*/) { return false; }
};

} // namespace fieldflash::board_program
