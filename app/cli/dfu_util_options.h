// SPDX-License-Identifier: MIT
// For people who come from dfu-util.
#pragma once

#include <QString>

#include <optional>

namespace fieldflash::cli {

/// What takes the place of an option of dfu-util 0.11 here: "-D" or "--download", also with its
/// value in the same word ("-s0x08000000:leave"). Absent: not one of its options.
[[nodiscard]] std::optional<QString> insteadOfDfuUtil(const QString& word);

} // namespace fieldflash::cli
