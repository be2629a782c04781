// SPDX-License-Identifier: MIT
// The words for the phases of a job: the same in window, terminal and log.
#pragma once

#include "core/update/event.h"

#include <QString>

namespace fieldflash::report {

/// What a person follows: several phases of a job can belong to one step.
enum class Step { Prepare, Compare, Erase, Write, Verify, Read, Restart };

[[nodiscard]] Step stepOf(update::Phase phase);

/// "Prepare", translated.
[[nodiscard]] QString stepText(Step step);

/// For logs, in English: "Prepare (AwaitBootloader)"; "Write" where step and phase have one name.
[[nodiscard]] QString phaseText(update::Phase phase);

} // namespace fieldflash::report
