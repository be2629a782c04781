// SPDX-License-Identifier: MIT
// SysTick keeps interrupting, now through the ROM's vector table.
#include "firmware/chip/time.h"
#include "tests/firmware/wrong_entry/rom.h"

using namespace fieldflash;

void chip::atReset() { }

void run()
{
    chip::startMilliseconds(4'000'000, true);
    wrong::mapSystemMemory();
    chip::enableInterrupts();
    wrong::jump(wrong::stackOfRom(), wrong::entryOfRom());
}
