// SPDX-License-Identifier: MIT
// The few Cortex-M4 instructions that C++ cannot say (PM0214, "Miscellaneous instructions").
#pragma once

namespace fieldflash::chip {

inline void disableInterrupts() { asm volatile("cpsid i" ::: "memory"); }
inline void enableInterrupts() { asm volatile("cpsie i" ::: "memory"); }
/// All writes before this line have arrived before anything after it happens.
inline void synchronise() { asm volatile("dsb\n\tisb" ::: "memory"); }
inline void waitForInterrupt() { asm volatile("wfi" ::: "memory"); }

} // namespace fieldflash::chip
