// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/outcome.h"

#include <QString>

#include <vector>

namespace fieldflash::cli {

struct VerdictLine {
    update::Answer answer = update::Answer::NotAsked;
    QString word;      ///< "yes", "no", "not asked"; "unknown" where a failure came before it
    QString statement; ///< true when the answer is yes
};

/// The three parts for an update, those that were asked for other commands. None where the work did
/// not get as far as a single answer.
[[nodiscard]] std::vector<VerdictLine> verdictLines(Command command, const update::Report& report);

/// Where the device differs from the file, for technicians; empty when it does not.
[[nodiscard]] QString differencesText(const update::Report& report);

} // namespace fieldflash::cli
