// SPDX-License-Identifier: MIT
// The few Cortex-M4 instructions that C++ cannot say (PM0214, "Miscellaneous instructions").
#pragma once

#include "firmware/chip/peripherals.h"

namespace fieldflash::chip {

inline void disableInterrupts() { asm volatile("cpsid i" ::: "memory"); }
inline void enableInterrupts() { asm volatile("cpsie i" ::: "memory"); }
/// All writes before this line have arrived before anything after it happens.
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
