// SPDX-License-Identifier: MIT
// A low-power application left the regulator in range 2, and the ROM does not change it: no USB
// (AN2606).
#include "tests/firmware/wrong_entry/rom.h"

using namespace fieldflash;

void chip::atReset() { }

void run()
{
    chip::rcc().APB1ENR1.set(chip::RCC_APB1_PWR);
    (void)chip::rcc().APB1ENR1.read();
    constexpr uint32_t PWR_CR1_VOS = chip::field(3, 9);
    chip::pwr().CR1.modify(PWR_CR1_VOS, chip::field(2, 9));
    wrong::mapSystemMemory();
    chip::enableInterrupts();
    wrong::jump(wrong::stackOfRom(), wrong::entryOfRom());
}
