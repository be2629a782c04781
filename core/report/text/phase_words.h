// SPDX-License-Identifier: MIT
// The names of job phases: the same in window, terminal and log.
#pragma once

#include "core/update/event.h"

#include <QString>

namespace fieldflash::report {

/// The steps shown to users: several phases of a job can belong to one step.
enum class Step { Prepare, Compare, Erase, Write, Verify, Read, Restart };

[[nodiscard]] Step stepOf(update::Phase phase);

/// "Prepare", translated.
[[nodiscard]] QString stepText(Step step);

/// For logs, in English: "Prepare (AwaitBootloader)"; "Write" where step and phase share a name.
[[nodiscard]] QString phaseText(update::Phase phase);

} // namespace fieldflash::report
