// SPDX-License-Identifier: MIT
// The values of `--firmware`, `--board`, `--card` and `--trace`.
#pragma once

#include <QString>

namespace fieldflash::board_program {

/// What to write to standard error while a firmware file is executed.
struct Trace {
    bool registers = false;  ///< every access, with the program counter
    bool interrupts = false; ///< every handler entry
    bool usb = false;        ///< every control transfer
};

struct FirmwareRequest {
    QString file; ///< empty: the protocol-level board
    QString boardName = QStringLiteral("nucleo-l476rg");
    QString cardFile; ///< image of the SD card; empty: no card
    Trace trace;
};

} // namespace fieldflash::board_program
