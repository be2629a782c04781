/* SPDX-License-Identifier: MIT */
/* Identifies the bundled application inside its image, at a fixed offset from its vector table, so
 * that a file or a read-back image can be identified without running it. */
#ifndef FIELDFLASH_CONTRACT_APPLICATION_HEADER_H
#define FIELDFLASH_CONTRACT_APPLICATION_HEADER_H

#include <stdint.h>

/* First address after the L476 vector table (16 + 82 words = 0x188), rounded up to 16. */
#define FIELDFLASH_APPLICATION_HEADER_OFFSET 0x190u
/* "FFah" as stored in memory. */
#define FIELDFLASH_APPLICATION_HEADER_MAGIC 0x68614646u

/* 64 bytes, little-endian, no padding. Text is UTF-8, NUL-padded, maybe without a final NUL. */
typedef struct FieldflashApplicationHeader {
    uint32_t magic;
    uint16_t headerVersion; /* 1 */
    uint16_t bcdDevice;     /* the version, as in the USB device descriptor: 0x0110 is 1.1 */
    uint16_t vendorId;
    uint16_t productId;
    uint32_t imageSize; /* bytes from the vector table to the end of the image; 0: not stated */
    char name[24];      /* "Fieldflash demo" */
    char board[24];     /* "NUCLEO-L476RG" */
} FieldflashApplicationHeader;

#endif
