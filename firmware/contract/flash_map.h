/* SPDX-License-Identifier: MIT */
/* Memory map of the STM32L476 (RM0351, memory map; CMSIS stm32l476xx.h). */
#ifndef FIELDFLASH_CONTRACT_FLASH_MAP_H
#define FIELDFLASH_CONTRACT_FLASH_MAP_H

#include <stdint.h>

#define FIELDFLASH_FLASH_BASE 0x08000000u
#define FIELDFLASH_FLASH_SIZE 0x00100000u
#define FIELDFLASH_PAGE_SIZE 2048u

#define FIELDFLASH_SRAM1_BASE 0x20000000u
#define FIELDFLASH_SRAM1_SIZE 0x00018000u
#define FIELDFLASH_SRAM2_BASE 0x10000000u
#define FIELDFLASH_SRAM2_SIZE 0x00008000u

#define FIELDFLASH_SYSTEM_MEMORY_BASE 0x1FFF0000u
#define FIELDFLASH_SYSTEM_MEMORY_SIZE 0x00007000u

/* The ROM bootloader uses SRAM1 up to here (AN2606 states both 12 KB and 13 KB; the larger value is
 * safe). Data that must survive the ROM is above. */
#define FIELDFLASH_ROM_RAM_END 0x20003400u

#endif
