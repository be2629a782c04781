// SPDX-License-Identifier: MIT
// Steps for entering the ROM bootloader, for the programs in this folder, each of which omits one
// or gets one wrong. The correct sequence is in firmware/runtime_dfu/rom_entry.c.
#pragma once

#include "firmware/chip/core.h"
#include "firmware/chip/peripherals.h"
#include "firmware/chip/rcc.h"
#include "firmware/chip/startup.h"
#include "firmware/contract/bootloader_request.h"
#include "firmware/contract/flash_map.h"

namespace fieldflash::wrong {

inline volatile uint32_t& wordAt(uint32_t address)
{
    return *reinterpret_cast<volatile uint32_t*>(address);
}

inline uint32_t stackOfRom() { return wordAt(FIELDFLASH_SYSTEM_MEMORY_BASE); }
inline uint32_t entryOfRom() { return wordAt(FIELDFLASH_SYSTEM_MEMORY_BASE + 4); }

inline void mapSystemMemory()
{
    chip::rcc().APB2ENR.set(chip::RCC_APB2_SYSCFG);
    (void)chip::rcc().APB2ENR.read();
    chip::syscfg().MEMRMP.modify(chip::SYSCFG_MEMRMP_MEM_MODE, 1);
    chip::synchronise();
}

/// VTOR as after a reset: the vectors at address 0.
[[noreturn]] inline void jump(uint32_t stack, uint32_t entry)
{
    chip::scb().VTOR.write(0);
    chip::synchronise();
    asm volatile("msr msp, %0\n\tbx %1" : : "r"(stack), "r"(entry) : "memory");
    __builtin_unreachable();
}

[[noreturn]] inline void resetSystem()
{
    chip::synchronise();
    chip::scb().AIRCR.write(chip::SCB_AIRCR_VECTKEY | chip::SCB_AIRCR_SYSRESETREQ);
    for (;;)
        chip::synchronise();
}

inline constexpr uint32_t RCC_CSR_RMVF = chip::bit(23);
inline constexpr uint32_t RCC_CSR_SFTRSTF = chip::bit(28);

} // namespace fieldflash::wrong
