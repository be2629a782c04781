// SPDX-License-Identifier: MIT
// System memory is not mapped to address 0: a dual-bank chip returns to the application (AN2606).
#include "tests/firmware/wrong_entry/rom.h"

using namespace fieldflash;

void chip::atReset() { }

void run()
{
    chip::enableInterrupts();
    wrong::jump(wrong::stackOfRom(), wrong::entryOfRom());
}
