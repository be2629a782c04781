// SPDX-License-Identifier: MIT
// The commands that a person or a test gives while the boards are served.
#pragma once

#include <QString>

#include <functional>

namespace fieldflash::board_program {

class BoardRack;

struct CommandAnswer {
    /// Lines without the last line break; the last is "ok" or begins with "error: ". Empty for an
    /// empty line.
    QString text;
    bool isCommand = true; ///< false: the line is none of the commands
};

/// Carries out one line (see --help).
[[nodiscard]] CommandAnswer carryOut(const QString& line, BoardRack& rack,
                                     const std::function<void()>& quit);

} // namespace fieldflash::board_program
