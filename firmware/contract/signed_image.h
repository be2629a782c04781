/* SPDX-License-Identifier: MIT */
/* The header in front of a signed program. The resident loader starts only programs with a valid
 * one; `fieldflash-cli sign` writes it. */
#ifndef FIELDFLASH_CONTRACT_SIGNED_IMAGE_H
#define FIELDFLASH_CONTRACT_SIGNED_IMAGE_H

#include <stdint.h>

/* The vector table follows the header at this distance: VTOR needs a multiple of 512 for the L476's
 * 98 vectors (PM0214, 4.4.4). The bytes between header and vector table are 0xFF; the loader
 * writes a marker there (contract/loader.h). */
#define FIELDFLASH_SIGNED_HEADER_SIZE 0x200u
/* "FFsi" as stored in memory. */
#define FIELDFLASH_SIGNED_MAGIC 0x69734646u

enum {
    FIELDFLASH_SIGNED_APPLICATION = 1,
    FIELDFLASH_SIGNED_LOADER = 2, /* replaces the loader itself */
};

/* 192 bytes, little-endian, no padding. Text is UTF-8, NUL-padded, maybe without a final NUL.
 * The signature is Ed25519 (RFC 8032, without pre-hash) over the first
 * FIELDFLASH_SIGNED_HEADER_BYTES bytes of the header, followed by the program. */
typedef struct FieldflashSignedHeader {
    uint32_t magic;
    uint16_t headerVersion;   /* 1 */
    uint16_t kind;            /* FIELDFLASH_SIGNED_… */
    uint32_t start;           /* address of the vector table; the header is 0x200 bytes below it */
    uint32_t length;          /* bytes from `start`, a multiple of 8 */
    uint32_t crc32;           /* CRC-32 (IEEE 802.3, as in zlib) of these bytes */
    uint16_t part;            /* DEV_ID of DBGMCU_IDCODE: 0x415 */
    uint16_t bcdDevice;       /* the version: 0x0110 is 1.1 */
    uint32_t securityCounter; /* a loader can refuse programs below the highest one started */
    uint32_t flags;           /* FIELDFLASH_SIGNED_MUST_CONFIRM or 0 */
    char name[24];            /* "Fieldflash demo" */
    char board[24];           /* "NUCLEO-L476RG" */
    uint8_t keyId[8];         /* the first bytes of SHA-512 of the public key */
    uint8_t reserved[36];     /* 0 */
    uint32_t headerCrc32;     /* CRC-32 of the 124 bytes before it: finds a half-erased header */
    uint8_t signature[64];    /* 0 for a loader that does not check signatures */
} FieldflashSignedHeader;

#define FIELDFLASH_SIGNED_HEADER_BYTES 128u
#define FIELDFLASH_SIGNED_HEADER_CRC_BYTES 124u
/* In `flags`: the program has to call confirm() within the number of starts that the loader allows,
 * or the previous one is started again. Only with two slots. */
#define FIELDFLASH_SIGNED_MUST_CONFIRM 1u

#endif
