// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/arguments/arguments.h"
#include "app/cli/console/streams.h"
#include "core/base/result.h"

#include <QString>

namespace fieldflash::cli {

/// Standard input is interactive, and output is text.
[[nodiscard]] bool canAsk(const Arguments& arguments, const Streams& streams);

/// Success if confirmed, by `--yes` or by the answer. Errors: Cancelled for any answer other than
/// yes; Usage without a terminal.
[[nodiscard]] Result<void> confirm(const QString& question, const Arguments& arguments,
                                   const Streams& streams);

} // namespace fieldflash::cli
