// SPDX-License-Identifier: MIT
// The request word and the reset flags are never cleared: after each leave, the application enters
// the ROM again.
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
