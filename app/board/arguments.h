// SPDX-License-Identifier: MIT
// The command line of fieldflash-board.
#pragma once

#include "app/board/firmware_request.h"
#include "core/base/result.h"
#include "core/virtual_board/switches/board_switches.h"

#include <QHostAddress>
#include <QString>

#include <cstdint>
#include <optional>

namespace fieldflash::board_program {

struct Arguments {
    std::uint16_t usbipPort = 0; ///< 0: any free one
    std::optional<std::uint16_t> controlPort;
    QHostAddress address{QHostAddress::LocalHost};
    board::BoardSwitches switches;
    QString statisticsFile; ///< empty: none
    FirmwareRequest firmware;
};

/// Either what to do, or text to print and the exit code (help, wrong usage).
struct Parsed {
    std::optional<Arguments> arguments;
    QString text;
    int exitCode = 0;
};

[[nodiscard]] Parsed parseArguments(int argc, const char* const* argv);

} // namespace fieldflash::board_program
