// SPDX-License-Identifier: MIT
// Interrupts stay disabled: the ROM does not enable them and never enumerates (AN2606 section 4.1).
#include "tests/firmware/wrong_entry/rom.h"

using namespace fieldflash;

void chip::atReset() { }

void run()
{
    wrong::mapSystemMemory();
    chip::disableInterrupts();
    wrong::jump(wrong::stackOfRom(), wrong::entryOfRom());
}
