// SPDX-License-Identifier: MIT
// Commands from a user or a test while the boards are served.
#pragma once

#include <QString>

#include <functional>

namespace fieldflash::board_program {

class BoardRack;

struct CommandAnswer {
    /// Lines without the last line break; the last one is "ok" or begins with "error: ". Empty for
    /// an empty line.
    QString text;
    bool isCommand = true; ///< false: unknown command
};

/// Carries out one line (see --help).
[[nodiscard]] CommandAnswer carryOut(const QString& line, BoardRack& rack,
                                     const std::function<void()>& quit);

} // namespace fieldflash::board_program
