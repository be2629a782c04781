/* SPDX-License-Identifier: MIT */
/* Confirms the running program to a resident loader with two slots (contract/loader.h). */
#include "firmware/contract/flash_map.h"
#include "firmware/contract/loader.h"
#include "firmware/contract/signed_image.h"
#include "firmware/runtime_dfu/fieldflash_runtime_dfu.h"

#define REGISTER(address) (*(volatile uint32_t*)(address))

/* RM0351, chapter FLASH. */
#define FLASH_ACR REGISTER(0x40022000u)
#define FLASH_ACR_DCEN (1u << 10)
#define FLASH_ACR_DCRST (1u << 12)
#define FLASH_KEYR REGISTER(0x40022008u)
#define FLASH_KEY1 0x45670123u
#define FLASH_KEY2 0xCDEF89ABu
#define FLASH_SR REGISTER(0x40022010u)
#define FLASH_SR_BSY (1u << 16)
#define FLASH_SR_FLAGS 0xC3FBu
#define FLASH_CR REGISTER(0x40022014u)
#define FLASH_CR_PG (1u << 0)
#define FLASH_CR_LOCK (1u << 31)

/* Polls of BSY; the processor stalls for the 90 us of an operation in its own bank. */
enum { MOST_POLLS = 100000 };

static void wait(void)
{
    for (unsigned polls = 0; (FLASH_SR & FLASH_SR_BSY) != 0 && polls < MOST_POLLS; ++polls) { }
}

static void program(volatile uint32_t* target)
{
    uint32_t masked;
    __asm volatile("mrs %0, primask\n\tcpsid i" : "=r"(masked)::"memory");
    /* The data cache can be corrupted by reads of one bank while the other is programmed (ES0250),
     * and would keep the erased double word. */
    const uint32_t access = FLASH_ACR;
    FLASH_ACR = access & ~FLASH_ACR_DCEN;
    wait();
    FLASH_KEYR = FLASH_KEY1;
    FLASH_KEYR = FLASH_KEY2;
    FLASH_SR = FLASH_SR_FLAGS; /* an old error would block the operation */
    FLASH_CR = FLASH_CR_PG;
    target[0] = FIELDFLASH_LOADER_CONFIRMED_LOW;
    __asm volatile("isb" ::: "memory"); /* the order of the words is the sequence */
    target[1] = FIELDFLASH_LOADER_CONFIRMED_HIGH;
    __asm volatile("dsb" ::: "memory");
    wait();
    FLASH_CR = FLASH_CR_LOCK;
    if ((access & FLASH_ACR_DCEN) != 0) {
        FLASH_ACR = (access & ~FLASH_ACR_DCEN) | FLASH_ACR_DCRST;
        FLASH_ACR = access;
    }
    __asm volatile("msr primask, %0" ::"r"(masked) : "memory");
}

static bool isConfirmed(const volatile uint32_t* mark)
{
    return mark[0] == FIELDFLASH_LOADER_CONFIRMED_LOW
        && mark[1] == FIELDFLASH_LOADER_CONFIRMED_HIGH;
}

bool fieldflash_runtime_dfu_confirm(void)
{
    const volatile FieldflashLoaderHeader* const loader =
        (const volatile FieldflashLoaderHeader*)(FIELDFLASH_LOADER_BASE
                                                 + FIELDFLASH_LOADER_HEADER_OFFSET);
    const uint32_t here = (uint32_t)(uintptr_t)&fieldflash_runtime_dfu_confirm;
    if (loader->magic != FIELDFLASH_LOADER_MAGIC || loader->slots != 2
        || here < FIELDFLASH_LOADER_APPLICATION
        || here >= FIELDFLASH_FLASH_BASE + FIELDFLASH_FLASH_SIZE)
        return true;
    const uint32_t slot =
        here < FIELDFLASH_LOADER_SLOT_B ? FIELDFLASH_LOADER_APPLICATION : FIELDFLASH_LOADER_SLOT_B;
    volatile uint32_t* mark = (volatile uint32_t*)(slot + FIELDFLASH_LOADER_CONFIRM_OFFSET);
    volatile uint32_t* const end = mark + 2 * FIELDFLASH_LOADER_CONFIRMATIONS;
    /* The loader has zeroed the torn ones: reading them is safe. */
    for (; mark < end; mark += 2) {
        if ((mark[0] & mark[1]) == 0xFFFFFFFFu)
            program(mark);
        if (isConfirmed(mark))
            return true;
    }
    return false;
}
