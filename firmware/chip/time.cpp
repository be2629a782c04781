// SPDX-License-Identifier: MIT
#include "firmware/chip/time.h"

namespace fieldflash::chip {

void startMilliseconds(uint32_t frequency, bool withInterrupt)
{
    sysTick().CTRL.write(0);
    sysTick().LOAD.write(frequency / 1000 - 1);
    sysTick().VAL.write(0);
    sysTick().CTRL.write(STK_CTRL_CLKSOURCE | STK_CTRL_ENABLE
                         | (withInterrupt ? STK_CTRL_TICKINT : 0));
}

bool becomes(const volatile uint32_t& word, uint32_t mask, uint32_t wanted, uint32_t milliseconds)
{
    while ((word & mask) != wanted) {
        if (sysTick().CTRL.has(STK_CTRL_COUNTFLAG)) { // reading clears it
            if (milliseconds == 0)
                return false;
            --milliseconds;
            // Waiting for LSE may take longer than the period of a watchdog started by the option
            // bytes; harmless without a watchdog.
            iwdg().KR.write(IWDG_KR_RELOAD);
        }
    }
    return true;
}

void delay(uint32_t milliseconds)
{
    const volatile uint32_t never = 0;
    (void)becomes(never, 1, 1, milliseconds);
}

} // namespace fieldflash::chip
