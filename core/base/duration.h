// SPDX-License-Identifier: MIT
// Time spans, for code that needs no clock.
#pragma once

#include <chrono>

namespace fieldflash {

/// The same type as Clock::Duration.
using Duration = std::chrono::nanoseconds;

} // namespace fieldflash
