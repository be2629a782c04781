// SPDX-License-Identifier: MIT
// What `--firmware`, `--board` and `--trace` ask for.
#pragma once

#include <QString>

namespace fieldflash::board_program {

/// What is written to standard error while a firmware file is executed.
struct Trace {
    bool registers = false;  ///< every access, with the program counter
    bool interrupts = false; ///< every handler that is entered
    bool usb = false;        ///< every control transfer
};

struct FirmwareRequest {
    QString file; ///< empty: the protocol-level board
    QString boardName = QStringLiteral("nucleo-l476rg");
    Trace trace;
};

} // namespace fieldflash::board_program
