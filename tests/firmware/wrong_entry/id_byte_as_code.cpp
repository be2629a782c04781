// SPDX-License-Identifier: MIT
// 0x1FFF6FFE contains the ROM's version (AN2606) but is used as its entry point.
#include "tests/firmware/wrong_entry/rom.h"

using namespace fieldflash;

void chip::atReset() { }

void run()
{
    wrong::mapSystemMemory();
    chip::enableInterrupts();
    wrong::jump(wrong::stackOfRom(), 0x1FFF6FFE | 1);
}
