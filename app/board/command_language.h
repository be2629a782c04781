// SPDX-License-Identifier: MIT
// The commands that a person or a test gives while the boards are served.
#pragma once

#include <QString>

#include <functional>

namespace fieldflash::board_program {

class BoardRack;

/// Carries out one line (see --help) and gives the answer: lines without the last line break.
/// The last line is "ok" or begins with "error: ". Empty for an empty line.
[[nodiscard]] QString carryOut(const QString& line, BoardRack& rack,
                               const std::function<void()>& quit);

} // namespace fieldflash::board_program
