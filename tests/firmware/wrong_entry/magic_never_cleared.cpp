// SPDX-License-Identifier: MIT
// The request word is honoured and left where it is, and so are the reset flags: whenever the ROM
// leaves, the application leads straight back into it.
#include "tests/firmware/wrong_entry/rom.h"

using namespace fieldflash;

void chip::atReset()
{
    if (wrong::wordAt(FIELDFLASH_BOOTLOADER_REQUEST_ADDRESS) != FIELDFLASH_BOOTLOADER_REQUEST_WORD
        || !chip::rcc().CSR.has(wrong::RCC_CSR_SFTRSTF))
        return;
    wrong::mapSystemMemory();
    chip::enableInterrupts();
    wrong::jump(wrong::stackOfRom(), wrong::entryOfRom());
}

void run()
{
    wrong::wordAt(FIELDFLASH_BOOTLOADER_REQUEST_ADDRESS) = FIELDFLASH_BOOTLOADER_REQUEST_WORD;
    wrong::resetSystem();
}
