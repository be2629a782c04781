/* SPDX-License-Identifier: MIT */
/* Entering the ROM bootloader of an STM32L4: store a word, reset, and decide in the first
 * instructions after the reset, when clocks, USB and interrupts are as after power-on and there is
 * nothing to tear down.
 *
 *   | step | who                   | if power fails or a reset comes here             |
 *   | 1    | enter: write the word | next start is not SFTRSTF: word dropped, app runs |
 *   | 2    | enter: SYSRESETREQ    | as 1                                             |
 *   | 3    | at_reset: erase word  | the app runs, the host asks again                |
 *   | 4    | at_reset: remap, jump | the app runs, the host asks again                |
 */
#include "firmware/contract/bootloader_request.h"
#include "firmware/contract/flash_map.h"
#include "firmware/runtime_dfu/fieldflash_runtime_dfu.h"

/* The word has to be in RAM used neither by the ROM nor by the application. Only the memory of the
 * L47x and L48x is known here (by the names of CMSIS and Zephyr); an L433, for example, has no RAM
 * at that address. */
#if !defined(FIELDFLASH_RUNTIME_DFU_REQUEST_ADDRESS)
#if defined(STM32L471xx) || defined(STM32L475xx) || defined(STM32L476xx) || defined(STM32L485xx)   \
    || defined(STM32L486xx) || defined(CONFIG_SOC_STM32L471XX) || defined(CONFIG_SOC_STM32L475XX)  \
    || defined(CONFIG_SOC_STM32L476XX) || defined(CONFIG_SOC_STM32L486XX)
#define FIELDFLASH_RUNTIME_DFU_REQUEST_ADDRESS FIELDFLASH_BOOTLOADER_REQUEST_ADDRESS
#else
#error "not known to be an STM32L47x or L48x: define its name as CMSIS does (STM32L476xx), or on \
another STM32L4 define FIELDFLASH_RUNTIME_DFU_REQUEST_ADDRESS, the last word of its SRAM1"
#endif
#endif
#if FIELDFLASH_RUNTIME_DFU_REQUEST_ADDRESS % 4 != 0
#error "FIELDFLASH_RUNTIME_DFU_REQUEST_ADDRESS is not a multiple of 4"
#endif
#if FIELDFLASH_RUNTIME_DFU_REQUEST_ADDRESS >= 0x20000000                                           \
    && FIELDFLASH_RUNTIME_DFU_REQUEST_ADDRESS < 0x20004000
#error "FIELDFLASH_RUNTIME_DFU_REQUEST_ADDRESS is in RAM that a ROM bootloader uses (AN2606)"
#endif

#define REGISTER(address) (*(volatile uint32_t*)(address))

/* RM0351: chapters RCC, SYSCFG, IWDG. PM0214: system control block. */
#define RCC_APB2ENR REGISTER(0x40021060u)
#define RCC_APB2ENR_SYSCFGEN (1u << 0)
#define RCC_CSR REGISTER(0x40021094u)
#define RCC_CSR_RMVF (1u << 23)
#define RCC_CSR_SFTRSTF (1u << 28)
#define SYSCFG_MEMRMP REGISTER(0x40010000u)
#define SYSCFG_MEMRMP_MEM_MODE 7u
#define SYSCFG_MEMRMP_MEM_MODE_SYSTEM 1u
#define IWDG_KR REGISTER(0x40003000u)
#define IWDG_KR_RELOAD 0xAAAAu
#define SCB_AIRCR REGISTER(0xE000ED0Cu)
#define SCB_AIRCR_VECTKEY (0x05FAu << 16)
#define SCB_AIRCR_SYSRESETREQ (1u << 2)

#define REQUEST REGISTER(FIELDFLASH_RUNTIME_DFU_REQUEST_ADDRESS)

void fieldflash_runtime_dfu_enter(void)
{
    __asm volatile("cpsid i" ::: "memory");
    /* A watchdog started by the application is off after the reset; it must not fire before (which
     * would just restart the application). Harmless without a watchdog. The ROM itself reloads one
     * started by the option bytes (AN2606). */
    IWDG_KR = IWDG_KR_RELOAD;
    REQUEST = FIELDFLASH_BOOTLOADER_REQUEST_WORD;
    __asm volatile("dsb" ::: "memory");
    SCB_AIRCR = SCB_AIRCR_VECTKEY | SCB_AIRCR_SYSRESETREQ;
    for (;;)
        __asm volatile("dsb" ::: "memory");
}

void fieldflash_runtime_dfu_at_reset(void)
{
    if (REQUEST != FIELDFLASH_BOOTLOADER_REQUEST_WORD)
        return;
    /* First of all, or the reset that ends the ROM's session would enter the ROM again. */
    REQUEST = 0;
    if ((RCC_CSR & RCC_CSR_SFTRSTF) == 0)
        return;
    RCC_CSR |= RCC_CSR_RMVF;

    /* The ROM expects its start-up code and vectors at address 0 (AN2606, dual-bank devices);
     * without this it returns straight to the application. The read-back gives the clock its two
     * cycles. */
    RCC_APB2ENR |= RCC_APB2ENR_SYSCFGEN;
    (void)RCC_APB2ENR;
    SYSCFG_MEMRMP = (SYSCFG_MEMRMP & ~SYSCFG_MEMRMP_MEM_MODE) | SYSCFG_MEMRMP_MEM_MODE_SYSTEM;

    /* In one asm statement, because nothing may use the stack after the stack pointer has changed.
     * PRIMASK is 0 after a reset, and written because the ROM needs it (AN2606 section 4.1). */
    const volatile uint32_t* const rom = (const volatile uint32_t*)FIELDFLASH_SYSTEM_MEMORY_BASE;
    const uint32_t stack = rom[0];
    const uint32_t entry = rom[1];
    __asm volatile("dsb\n\t"
                   "isb\n\t"
                   "cpsie i\n\t"
                   "msr msp, %0\n\t"
                   "bx %1"
                   :
                   : "r"(stack), "r"(entry)
                   : "memory");
    __builtin_unreachable();
}
