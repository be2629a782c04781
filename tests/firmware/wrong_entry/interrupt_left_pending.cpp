// SPDX-License-Identifier: MIT
// An enabled interrupt is pending at the jump: the ROM's vector table has no handler for it.
#include "tests/firmware/wrong_entry/rom.h"

using namespace fieldflash;

void chip::atReset() { }

void run()
{
    wrong::mapSystemMemory();
    chip::nvic().ISER[chip::OTG_FS_IRQn / 32].write(chip::bit(chip::OTG_FS_IRQn % 32));
    chip::nvic().ISPR[chip::OTG_FS_IRQn / 32].write(chip::bit(chip::OTG_FS_IRQn % 32));
    chip::enableInterrupts();
    wrong::jump(wrong::stackOfRom(), wrong::entryOfRom());
}
