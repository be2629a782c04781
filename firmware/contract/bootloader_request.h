/* SPDX-License-Identifier: MIT */
/* The word that an application stores in RAM to request the ROM bootloader after the next reset. */
#ifndef FIELDFLASH_CONTRACT_BOOTLOADER_REQUEST_H
#define FIELDFLASH_CONTRACT_BOOTLOADER_REQUEST_H

#include <stdint.h>

/* The last word of SRAM1: survives a system reset and is outside the RAM used by the ROM (AN2606:
 * the first 12 or 13 KB of SRAM1). The linker scripts keep the stack below it. */
#define FIELDFLASH_BOOTLOADER_REQUEST_ADDRESS 0x20017FFCu
/* "dfu!" as stored in memory. */
#define FIELDFLASH_BOOTLOADER_REQUEST_WORD 0x21756664u

#endif
