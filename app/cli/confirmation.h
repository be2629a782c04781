// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/streams.h"
#include "core/base/result.h"

#include <QString>

namespace fieldflash::cli {

/// A person sits there and output is for people.
[[nodiscard]] bool canAsk(const Arguments& arguments, const Streams& streams);

/// Success: go on, because of `--yes` or the answer. Errors: Cancelled for any other answer than
/// yes; Usage without a terminal.
[[nodiscard]] Result<void> confirm(const QString& question, const Arguments& arguments,
                                   const Streams& streams);

} // namespace fieldflash::cli
