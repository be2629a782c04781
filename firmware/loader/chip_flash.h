// SPDX-License-Identifier: MIT
// FlashSeam on the STM32L476: standard programming, CRC unit, ECC errors. Runs outside interrupts;
// the processor stalls while its own bank is erased (22 ms) or programmed (82 us per double word),
// so interrupts are served in between.
//
// Not fast programming (RM0351 section 3.3.7): it needs a mass erase of the bank first, or sets
// PGSERR, and the loader is in the bank with most of the application.
#pragma once

#include "firmware/loader/flash_seam.h"

namespace fieldflash::loader {

struct ChipFlash {
    static constexpr uint16_t part = 0x415; // STM32L47x and L48x (RM0351, DBGMCU_IDCODE)

    static const uint8_t* at(uint32_t address) { return reinterpret_cast<const uint8_t*>(address); }
    static uint32_t word(uint32_t address)
    {
        return *reinterpret_cast<const volatile uint32_t*>(address);
    }
    static uint32_t crc32(uint32_t address, uint32_t size);
    static void keepAlive();
    static void startReading();
    static bool couldRead();
    static bool erasePage(unsigned page);
    static bool eraseSecondBank();
    static bool program(uint32_t address, uint32_t low, uint32_t high);
};

static_assert(FlashSeam<ChipFlash>);

} // namespace fieldflash::loader
