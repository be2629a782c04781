// SPDX-License-Identifier: MIT
// Cortex-M4 instructions that C++ cannot express (PM0214, "Miscellaneous instructions").
#pragma once

#include "firmware/chip/peripherals.h"

namespace fieldflash::chip {

inline void disableInterrupts() { asm volatile("cpsid i" ::: "memory"); }
inline void enableInterrupts() { asm volatile("cpsie i" ::: "memory"); }
/// Also takes what is pending before anything after this line, even if that disables interrupts
/// again: without the barrier, the architecture leaves it open (ARMv7-M ARM, B5.2.1).
inline void takeInterrupts() { asm volatile("cpsie i\n\tisb" ::: "memory"); }
/// Completes all writes before this line before executing anything after it.
inline void synchronise() { asm volatile("dsb\n\tisb" ::: "memory"); }
inline void waitForInterrupt() { asm volatile("wfi" ::: "memory"); }

[[noreturn]] inline void resetSystem()
{
    synchronise();
    scb().AIRCR.write(SCB_AIRCR_VECTKEY | SCB_AIRCR_SYSRESETREQ);
    for (;;)
        synchronise();
}

} // namespace fieldflash::chip
