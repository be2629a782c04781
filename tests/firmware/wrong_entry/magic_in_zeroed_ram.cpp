// SPDX-License-Identifier: MIT
// The request word is an ordinary variable: start-up code has zeroed it before it is checked, and
// the application simply runs again.
#include "tests/firmware/wrong_entry/rom.h"

using namespace fieldflash;

namespace {

volatile uint32_t request;

} // namespace

void chip::atReset() { }

void run()
{
    if (request == FIELDFLASH_BOOTLOADER_REQUEST_WORD) {
        wrong::mapSystemMemory();
        chip::enableInterrupts();
        wrong::jump(wrong::stackOfRom(), wrong::entryOfRom());
    }
    // Only once, so that the mistake shows as a restarted application, not as an endless loop of
    // resets.
    if (!chip::rcc().CSR.has(wrong::RCC_CSR_SFTRSTF)) {
        request = FIELDFLASH_BOOTLOADER_REQUEST_WORD;
        wrong::resetSystem();
    }
    for (;;)
        chip::waitForInterrupt();
}
