// SPDX-License-Identifier: MIT
// What start-up code asks of a program, and what it offers it.
#pragma once

#include <stdint.h>

namespace fieldflash::chip {

/// Called in the first instructions after a reset or after the ROM's leave: memory is not yet
/// initialised, so it may use registers, the stack and constants, and nothing else. Interrupts are
/// masked; the rest of the chip is as the reset or the ROM left it. The program supplies it; it is
/// where a request for the ROM bootloader is honoured.
void atReset();

/// Puts the core and the peripherals into a known state. After a reset that is no change; after the
/// ROM's leave, which is a jump (AN3156), anything may be found: firmware/README.md has the list.
/// Interrupts stay masked until the program enables them.
void takeOver();

} // namespace fieldflash::chip

/// The program, never returns.
[[noreturn]] void run();

/// The program's last resort after `faultLimit` faults (chip/fault_record.h), in handler mode, off
/// the bus and with SysTick counting. The chip is reset when it returns.
void afterRepeatedFaults();

extern "C" {
void SysTick_Handler();
void OTG_FS_IRQHandler();
}
