/* SPDX-License-Identifier: MIT */
/* Who the bundled application is on the bus. The one file to change once an id of our own is
 * registered: firmware, virtual board, access rules and host all read it from here. */
#ifndef FIELDFLASH_CONTRACT_USB_IDENTITY_H
#define FIELDFLASH_CONTRACT_USB_IDENTITY_H

#include <stdint.h>

/* pid.codes, reserved for tests: never ship a product with it. Strangers use it too, so the id
 * alone does not make a device ours. */
#define FIELDFLASH_RUNTIME_VENDOR_ID 0x1209u
#define FIELDFLASH_RUNTIME_PRODUCT_ID 0x0001u
/* What the manufacturer string starts with, and what the product string ends with (before it is the
 * name of the board). */
#define FIELDFLASH_RUNTIME_MANUFACTURER "Fieldflash"
#define FIELDFLASH_RUNTIME_PRODUCT_ENDING " demo"
/* After a fault the manufacturer string continues with so many words, each a space and eight hex
 * digits: exception number, address, FLASH_ECCR (after an NMI) or SCB_CFSR. Every tool shows them
 * without opening the device. */
#define FIELDFLASH_RUNTIME_FAULT_WORDS 3u

/* The ST ROM bootloader in DFU mode (AN3156, section 1). */
#define FIELDFLASH_ROM_VENDOR_ID 0x0483u
#define FIELDFLASH_ROM_PRODUCT_ID 0xDF11u

#endif
