// SPDX-License-Identifier: MIT
// The stack pointer is changed before a local variable is read, which then comes from the new
// stack.
#include "tests/firmware/wrong_entry/rom.h"

using namespace fieldflash;

void chip::atReset() { }

void run()
{
    wrong::mapSystemMemory();
    chip::enableInterrupts();
    const uint32_t stack = wrong::stackOfRom();
    volatile uint32_t entry = wrong::entryOfRom(); // volatile, so that it is on the stack
    asm volatile("msr msp, %0" : : "r"(stack) : "memory");
    const uint32_t target = entry;
    asm volatile("bx %0" : : "r"(target) : "memory");
    __builtin_unreachable();
}
