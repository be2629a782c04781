// SPDX-License-Identifier: MIT
// What start-up code asks of a program, and what it offers it.
#pragma once

#include <stdint.h>

namespace fieldflash::chip {

/// Called in the first instructions after a reset or after the ROM's leave: memory is not yet
/// initialised, so it may use registers, the stack and constants, and nothing else. The program
/// supplies it; it is where a request for the ROM bootloader is honoured.
void atReset();

/// Brings whatever ran before this program to rest: nothing after a reset, but after the ROM's
/// leave, which is a jump and not a reset (AN3156), a USB core with its pull-up on, pending
/// interrupts, and a vector table that is still the ROM's. Interrupts stay masked until the program
/// enables them.
void takeOver();

} // namespace fieldflash::chip

/// The program, never returns.
[[noreturn]] void run();

extern "C" {
void SysTick_Handler();
void OTG_FS_IRQHandler();
}
