// SPDX-License-Identifier: MIT
// Why the loader runs, and the way from it into the application.
#pragma once

#include <stdint.h>

namespace fieldflash::loader {

/// FIELDFLASH_LOADER_REASON_… if the loader was asked for; 0: the program may be started.
/// Records the cause of the reset for the application and clears the flags.
uint8_t requestedReason();

/// To call first after a reset: jumps into the application if startApplication() caused it.
void continueStart();

/// After the program was admitted. Through a reset, because only a reset leaves a chip in which an
/// application finds all registers as documented.
[[noreturn]] void startApplication();

} // namespace fieldflash::loader
