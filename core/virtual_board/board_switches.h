// SPDX-License-Identifier: MIT
// What can be wrong, odd or different about a virtual board.
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace fieldflash::board {

/// One line of `--virtual=help`.
struct SwitchHelp {
    QString name;        ///< "write-protect=FIRST-LAST"
    QString explanation; ///< one sentence
};

/// A value. Every field belongs to exactly one switch of `parse`. (The fields: see the
/// implementation; grouped as the reference's list of strictness switches.)
struct BoardSwitches {
    QString flashFile; ///< `flash=FILE`: keeps the memory between runs; empty: lives in RAM only
    bool realTime = true; ///< `clock=real|virtual`: read by the programs, not by the board

    /// "rdp=1,write-protect=4-6": comma-separated, empty means all defaults. Errors: Usage, naming
    /// the part that is wrong and the nearest switch that exists.
    [[nodiscard]] static Result<BoardSwitches> parse(const QString& text);
    [[nodiscard]] static std::vector<SwitchHelp> help();
};

} // namespace fieldflash::board
