// SPDX-License-Identifier: MIT
// One line that must not stay in memory.
#pragma once

#include "core/signature/secret.h"

#include <cstddef>
#include <optional>

namespace fieldflash::cli {

constexpr std::size_t kLongestPassphrase = 1023; ///< bytes of UTF-8

/// Up to the first line break or the end, at most 1023 bytes, directly into locked memory. Absent
/// if nothing can be read, or if the line is longer.
[[nodiscard]] std::optional<signature::Secret> readSecretLine(int descriptor);

/// The same from the terminal on standard input, without showing what is typed.
[[nodiscard]] std::optional<signature::Secret> readSecretFromTerminal();

} // namespace fieldflash::cli
