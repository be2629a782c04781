// SPDX-License-Identifier: MIT
// The control: a direct jump with nothing left out, shortly after a reset.
#include "tests/firmware/wrong_entry/rom.h"

using namespace fieldflash;

void chip::atReset() { }

void run()
{
    wrong::mapSystemMemory();
    chip::enableInterrupts();
    wrong::jump(wrong::stackOfRom(), wrong::entryOfRom());
}
