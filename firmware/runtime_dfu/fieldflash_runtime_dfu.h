/* SPDX-License-Identifier: MIT */
/* Runtime DFU for an STM32L4 application, for any USB stack: the DFU interface that handles
 * DFU_DETACH, and entering the ROM bootloader. C11, no allocation, no dependencies except
 * firmware/contract; README.md in this folder shows where the calls go in four stacks.
 *
 * Two parts: runtime_dfu.c is the DFU 1.1 state machine, without hardware access; rom_entry.c is
 * for the chip. Make all calls from one context (for example the USB interrupt).
 */
#ifndef FIELDFLASH_RUNTIME_DFU_H
#define FIELDFLASH_RUNTIME_DFU_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#define FIELDFLASH_NORETURN [[noreturn]]
#else
#define FIELDFLASH_NORETURN _Noreturn
#endif

/* ---- the descriptor ------------------------------------------------------------------------- */

/* Longest and shortest time between the DETACH request and its status stage, in milliseconds: a
 * host that requests less still has time for its status stage. */
#define FIELDFLASH_RUNTIME_DFU_DETACH_TIMEOUT 1000u
#define FIELDFLASH_RUNTIME_DFU_SHORTEST_TIMEOUT 100u
/* Transfer size of the ROM (AN3156). */
#define FIELDFLASH_RUNTIME_DFU_TRANSFER_SIZE 2048u
/* Can download, can upload, will detach; like the ROM, not manifestation tolerant. */
#define FIELDFLASH_RUNTIME_DFU_ATTRIBUTES 0x0Bu

/* The bytes of the interface descriptor and of the DFU functional descriptor (DFU 1.1 section 4.1),
 * for use in an array:
 * uint8_t configuration[] = { ..., FIELDFLASH_RUNTIME_DFU_DESCRIPTOR(2, 5) }; */
#define FIELDFLASH_RUNTIME_DFU_DESCRIPTOR_LENGTH 18u
#define FIELDFLASH_RUNTIME_DFU_DESCRIPTOR(interfaceNumber, stringIndex)                            \
    9u, 4u, (interfaceNumber), 0u, 0u, 0xFEu, 0x01u, 0x01u, (stringIndex), 9u, 0x21u,              \
        FIELDFLASH_RUNTIME_DFU_ATTRIBUTES, FIELDFLASH_RUNTIME_DFU_DETACH_TIMEOUT & 0xFFu,          \
        FIELDFLASH_RUNTIME_DFU_DETACH_TIMEOUT >> 8, FIELDFLASH_RUNTIME_DFU_TRANSFER_SIZE & 0xFFu,  \
        FIELDFLASH_RUNTIME_DFU_TRANSFER_SIZE >> 8, 0x10u, 0x01u

/* ---- the state machine (DFU 1.1 appendix A.2.1 and A.2.2) ----------------------------------- */

enum {
    FIELDFLASH_DFU_APP_IDLE = 0,
    FIELDFLASH_DFU_APP_DETACH = 1,
    FIELDFLASH_RUNTIME_DFU_STALL = -1,
    FIELDFLASH_DFU_STATUS_OK = 0,
    FIELDFLASH_DFU_STATUS_VENDOR = 0x0B, /* the string iString has the reason */
};

typedef struct FieldflashRuntimeDfu {
    uint8_t interfaceNumber;
    uint8_t state;             /* bState: appIDLE or appDETACH */
    uint16_t millisecondsLeft; /* in appDETACH */
    uint8_t refusalString;     /* set by you. 0: DETACH is accepted; else it is refused, and this is
                                * the index of the string descriptor with the reason */
    uint8_t status;            /* bStatus: errVENDOR after a refused DETACH */
    uint8_t answer[6];
} FieldflashRuntimeDfu;

/* Initial value, for the interface number in the descriptor. */
#define FIELDFLASH_RUNTIME_DFU_INIT(number) {(number), FIELDFLASH_DFU_APP_IDLE, 0, 0, 0, {0}}

/* The setup stage of a class request to the interface: its eight bytes as received.
 * Returns FIELDFLASH_RUNTIME_DFU_STALL: stall endpoint 0;
 *         0: no data stage, acknowledge with the empty status packet;
 *         n > 0: send the n bytes at dfu->answer. n never exceeds wLength. */
int fieldflash_runtime_dfu_setup(FieldflashRuntimeDfu* dfu, const uint8_t setup[8]);

/* The status stage of a request to the interface is over. True: the host has seen DETACH succeed,
 * so now disconnect from USB, wait 20 ms, and call fieldflash_runtime_dfu_enter(). */
bool fieldflash_runtime_dfu_status_stage_done(const FieldflashRuntimeDfu* dfu);

/* The host has reset the bus. True: the reset ends a detach, so proceed as above. */
bool fieldflash_runtime_dfu_bus_reset(FieldflashRuntimeDfu* dfu);

/* Time has passed. After the timeout, appDETACH returns to appIDLE. */
void fieldflash_runtime_dfu_elapsed(FieldflashRuntimeDfu* dfu, uint16_t milliseconds);

/* ---- the chip ------------------------------------------------------------------------------- */

/* Stores the request word and resets the chip. Disconnect from USB first (soft disconnect, then 20
 * ms), or the host does not notice that the device has changed. */
FIELDFLASH_NORETURN void fieldflash_runtime_dfu_enter(void);

/* To call first in Reset_Handler: before .data and .bss are set up, before SystemInit(), before any
 * clock setup. Returns without effect unless fieldflash_runtime_dfu_enter() caused the reset. */
void fieldflash_runtime_dfu_at_reset(void);

/* ---- behind a loader with two slots (confirm.c) ---------------------------------------------- */

/* This program works: the loader will start it from now on. To call when what must not fail has
 * succeeded, such as the USB configuration or a connection; a program that does not call it is
 * started three times (FIELDFLASH_LOADER_STARTS of the loader), then the program before it.
 * True: confirmed, now or before, or there is nothing to confirm (no such loader). False: the flash
 * refused; the next start can try again. Programs one double word the first time, with interrupts
 * disabled for about 0.1 ms; must not be called while the program itself writes to flash. */
bool fieldflash_runtime_dfu_confirm(void);

#ifdef __cplusplus
}
#endif
#endif
