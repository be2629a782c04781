/* SPDX-License-Identifier: MIT */
/* USB identity of the bundled application. The only file to change once our own id is registered:
 * firmware, virtual board, access rules and host all use it. */
#ifndef FIELDFLASH_CONTRACT_USB_IDENTITY_H
#define FIELDFLASH_CONTRACT_USB_IDENTITY_H

#include <stdint.h>

/* pid.codes, reserved for tests: never ship a product with it. Others use it too, so the id alone
 * does not identify our device. */
#define FIELDFLASH_RUNTIME_VENDOR_ID 0x1209u
#define FIELDFLASH_RUNTIME_PRODUCT_ID 0x0001u
/* Start of the manufacturer string, and end of the product string (after the name of the board). */
#define FIELDFLASH_RUNTIME_MANUFACTURER "Fieldflash"
#define FIELDFLASH_RUNTIME_PRODUCT_ENDING " demo"
/* After a fault, the manufacturer string continues with this many words, each a space and eight hex
 * digits: exception number, address, FLASH_ECCR (after an NMI) or SCB_CFSR. Visible in any tool
 * without opening the device. */
#define FIELDFLASH_RUNTIME_FAULT_WORDS 3u

/* The ST ROM bootloader in DFU mode (AN3156, section 1). */
#define FIELDFLASH_ROM_VENDOR_ID 0x0483u
#define FIELDFLASH_ROM_PRODUCT_ID 0xDF11u

#endif
