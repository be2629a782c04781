// SPDX-License-Identifier: MIT
// The stack pointer is a constant from a forum thread instead of the word at 0x1FFF0000: the first
// push goes below RAM.
#include "tests/firmware/wrong_entry/rom.h"

using namespace fieldflash;

void chip::atReset() { }

void run()
{
    wrong::mapSystemMemory();
    chip::enableInterrupts();
    wrong::jump(FIELDFLASH_SRAM1_BASE, wrong::entryOfRom());
}
