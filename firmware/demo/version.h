// SPDX-License-Identifier: MIT
// The version of this build; the build system defines the two numbers.
#pragma once

#include <stdint.h>

#if !defined(FIELDFLASH_DEMO_MAJOR) || !defined(FIELDFLASH_DEMO_MINOR)
#error "FIELDFLASH_DEMO_MAJOR and FIELDFLASH_DEMO_MINOR must say which version is built"
#endif

#define FIELDFLASH_DEMO_QUOTE(text) #text
#define FIELDFLASH_DEMO_TEXT(major, minor)                                                         \
    FIELDFLASH_DEMO_QUOTE(major) "." FIELDFLASH_DEMO_QUOTE(minor)
/// "1.1", can be concatenated with any string literal
#define FIELDFLASH_DEMO_VERSION FIELDFLASH_DEMO_TEXT(FIELDFLASH_DEMO_MAJOR, FIELDFLASH_DEMO_MINOR)

namespace fieldflash::demo {

static_assert(FIELDFLASH_DEMO_MAJOR <= 9 && FIELDFLASH_DEMO_MINOR <= 9, "one decimal digit each");

/// As in the device descriptor: 0x0110 is 1.1.
inline constexpr uint16_t bcdVersion = FIELDFLASH_DEMO_MAJOR << 8 | FIELDFLASH_DEMO_MINOR << 4;
/// Version 1.0 flashes once per second, 1.1 twice, so an update is visible.
inline constexpr unsigned flashesPerSecond = FIELDFLASH_DEMO_MINOR + 1;

} // namespace fieldflash::demo
