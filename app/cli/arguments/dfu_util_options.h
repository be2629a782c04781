// SPDX-License-Identifier: MIT
// Hints for users of dfu-util.
#pragma once

#include <QString>

#include <optional>

namespace fieldflash::cli {

/// Our replacement for an option of dfu-util 0.11: "-D" or "--download", also with its value in the
/// same word ("-s0x08000000:leave"). Absent: not one of its options.
[[nodiscard]] std::optional<QString> insteadOfDfuUtil(const QString& word);

} // namespace fieldflash::cli
