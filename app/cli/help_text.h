// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/arguments.h"

#include <QString>

#include <optional>

namespace fieldflash::cli {

/// Everything, or one command with its options.
[[nodiscard]] QString helpText(std::optional<Command> topic);
/// What `--virtual=help` shows.
[[nodiscard]] QString virtualHelpText();
/// "fieldflash-cli 0.1.0".
[[nodiscard]] QString versionLine();

} // namespace fieldflash::cli
