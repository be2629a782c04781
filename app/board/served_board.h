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

    /// Unplugging the cable also removes the power.
    virtual void cutPower() = 0;
    virtual void restorePower() = 0;
    /// Reset with the cable plugged in; with `boot0`, the button that starts the bootloader is
    /// held.
    virtual void powerCycle(bool boot0) = 0;
    /// The user button. False if there is none: only executed firmware reads it.
    [[nodiscard]] virtual bool pressButton(bool /*isPressed*/) { return false; }
    /// Sends to the board's serial port (not the one over USB). False if there is none.
    [[nodiscard]] virtual bool type(const QByteArray& /*text*/) { return false; }
};

} // namespace fieldflash::board_program
