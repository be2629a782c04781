// SPDX-License-Identifier: MIT
#pragma once

#include <stdint.h>

namespace fieldflash::loader {

/// As in the device descriptor: 0x0100 is 1.0.
inline constexpr uint16_t bcdVersion = 0x0100;

} // namespace fieldflash::loader
