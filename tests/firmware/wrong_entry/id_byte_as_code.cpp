// SPDX-License-Identifier: MIT
// 0x1FFF6FFE holds the ROM's version (AN2606), and is taken for its entry.
#include "tests/firmware/wrong_entry/rom.h"

using namespace fieldflash;

void chip::atReset() { }

void run()
{
    wrong::mapSystemMemory();
    chip::enableInterrupts();
    wrong::jump(wrong::stackOfRom(), 0x1FFF6FFE | 1);
}
