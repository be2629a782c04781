// SPDX-License-Identifier: MIT
// The core stays on its PLL at 80 MHz, which the ROM does not expect (AN2606 section 4.1).
#include "firmware/chip/time.h"
#include "tests/firmware/wrong_entry/rom.h"

using namespace fieldflash;

void chip::atReset() { }

void run()
{
    // HSI 16 MHz x 10 / 2 = 80 MHz, four wait states.
    constexpr uint32_t PLLSRC_HSI = 2;
    chip::startMilliseconds(4'000'000);
    chip::flash().ACR.modify(chip::FLASH_ACR_LATENCY, 4);
    chip::rcc().CR.set(chip::RCC_CR_HSION);
    bool good = chip::becomesSet(chip::rcc().CR, chip::RCC_CR_HSIRDY, 10);
    chip::rcc().PLLCFGR.write(PLLSRC_HSI | chip::field(10, chip::RCC_PLLCFGR_PLLN_Pos)
                              | chip::RCC_PLLCFGR_PLLREN);
    chip::rcc().CR.set(chip::RCC_CR_PLLON);
    good = good && chip::becomesSet(chip::rcc().CR, chip::RCC_CR_PLLRDY, 10);
    if (good)
        chip::rcc().CFGR.modify(chip::RCC_CFGR_SW, 3);
    wrong::mapSystemMemory();
    chip::enableInterrupts();
    wrong::jump(wrong::stackOfRom(), wrong::entryOfRom());
}
