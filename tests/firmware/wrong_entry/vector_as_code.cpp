// SPDX-License-Identifier: MIT
// 0x1FFF0004 contains the address of the code but is used as the code itself.
#include "tests/firmware/wrong_entry/rom.h"

using namespace fieldflash;

void chip::atReset() { }

void run()
{
    wrong::mapSystemMemory();
    chip::enableInterrupts();
    wrong::jump(wrong::stackOfRom(), (FIELDFLASH_SYSTEM_MEMORY_BASE + 4) | 1);
}
