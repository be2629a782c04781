// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/output/outcome.h"

#include <QString>

#include <vector>

namespace fieldflash::cli {

struct VerdictLine {
    update::Answer answer = update::Answer::NotAsked;
    QString word;      ///< "yes", "no", "not asked"; "unknown" if a failure came first
    QString statement; ///< true if the answer is yes
};

/// All three answers for an update; for other commands, those that were asked. Empty if the job did
/// not get as far as any answer.
[[nodiscard]] std::vector<VerdictLine> verdictLines(Command command, const update::Report& report);

/// The differences between device and file, for technicians; empty if there are none.
[[nodiscard]] QString differencesText(const update::Report& report);

} // namespace fieldflash::cli
