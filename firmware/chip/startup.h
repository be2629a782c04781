// SPDX-License-Identifier: MIT
// The interface between start-up code and a program.
#pragma once

#include <stdint.h>

namespace fieldflash::chip {

/// Called in the first instructions after a reset or after the ROM's leave: memory is not yet
/// initialised, so it may use only registers, the stack and constants. Interrupts are masked; the
/// rest of the chip is as the reset or the ROM left it. Defined by the program; bootloader requests
/// are handled here.
void atReset();

/// Puts the core and the peripherals into a known state. Changes nothing after a reset; after the
/// ROM's leave, which is a jump (AN3156), they may be in any state: see the list in
/// firmware/README.md. Interrupts stay masked until the program enables them.
void takeOver();

} // namespace fieldflash::chip

/// The program; never returns.
[[noreturn]] void run();

/// The program's last resort after `faultLimit` faults (chip/fault_record.h). Called in handler
/// mode, disconnected from USB, with SysTick counting. The chip is reset when it returns.
void afterRepeatedFaults();

extern "C" {
void NMI_Handler(); ///< unexpectedException() unless defined (chip/stm32l476.ld)
void SysTick_Handler();
void OTG_FS_IRQHandler();
}
