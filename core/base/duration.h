// SPDX-License-Identifier: MIT
// How long something takes, for code that knows no clock.
#pragma once

#include <chrono>

namespace fieldflash {

/// The same type as Clock::Duration.
using Duration = std::chrono::nanoseconds;

} // namespace fieldflash
