// SPDX-License-Identifier: MIT
// What goes wrong on the virtual bus, reported as by a real one.
#pragma once

#include "core/base/error.h"

#include <optional>

namespace fieldflash::board {

[[nodiscard]] Error disconnectedError();
[[nodiscard]] Error inUseError();
/// Why a device that is plugged in cannot be opened.
[[nodiscard]] std::optional<Error> obstacleError(std::optional<ErrorKind> kind);

} // namespace fieldflash::board
