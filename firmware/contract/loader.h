/* SPDX-License-Identifier: MIT */
/* What the resident loader (firmware/loader) and a host agree on beyond DfuSe: identity, flash map,
 * the marker of a verified program, and vendor requests. All integers are little-endian, all
 * structures without padding.
 *
 *   0x08000000  loader, 14 KB: vector table, FieldflashLoaderHeader at 0x190, code
 *   0x08003800  the loader's own records (lowest accepted security counter), 1 page
 *   0x08004000  FieldflashSignedHeader of the application | marker at 0x1F8
 *   0x08004200  vector table of the application (linked for this address), program
 *
 * Differences from the ROM bootloader for a host:
 * - A block that covers exactly one page (page-aligned, 2048 bytes) needs no erase command: the
 *   loader compares it with the flash, does nothing if they match, and otherwise erases and
 *   programs the page. Smaller blocks are only programmed, as by the ROM. After an interrupted
 * update (report: application not VERIFIED) matching pages are written too, because cells that were
 * torn by a power cut may read right for a while: a host should then send every page.
 * - GETSTATUS can answer dfuDNLOAD-IDLE while the last block is still being programmed, so that the
 *   next block can be sent meanwhile. An error is reported by the next GETSTATUS. Requests that
 *   depend on the content of the flash wait until all blocks are programmed: abort is
 *   answered after the last one.
 * - Mass erase (0x41 without address) erases everything from 0x08004000.
 * - Leave verifies the program first: dfuDNBUSY while it does, then dfuMANIFEST (restarts with the
 *   application) or dfuERROR with a status and a string (iString of GETSTATUS). Without leave, the
 *   program is verified at the next reset.
 * - A build without read-back refuses UPLOAD of the application (errVENDOR): its layout text says
 *   'f' for these pages instead of 'g'. */
#ifndef FIELDFLASH_CONTRACT_LOADER_H
#define FIELDFLASH_CONTRACT_LOADER_H

#include <stdint.h>

/* pid.codes, reserved for tests, like the application's id: the id alone does not identify the
 * loader. The product string is the name of the board and this ending. */
#define FIELDFLASH_LOADER_VENDOR_ID 0x1209u
#define FIELDFLASH_LOADER_PRODUCT_ID 0x0002u
#define FIELDFLASH_LOADER_PRODUCT_ENDING " loader"

/* ---- flash map ------------------------------------------------------------------------------ */

#define FIELDFLASH_LOADER_BASE 0x08000000u
/* Code and constants; behind them is a page with the loader's records. A loader with an SD card is
 * built for 0x4000 and has its application at 0x08004800: a host takes the address from
 * FieldflashLoaderHeader. */
#ifndef FIELDFLASH_LOADER_CODE_SIZE
#define FIELDFLASH_LOADER_CODE_SIZE 0x3800u
#endif
#define FIELDFLASH_LOADER_RECORDS (FIELDFLASH_LOADER_BASE + FIELDFLASH_LOADER_CODE_SIZE)
/* The loader erases and programs nothing below this address on request. */
#define FIELDFLASH_LOADER_APPLICATION (FIELDFLASH_LOADER_RECORDS + 0x800u)

/* Alternate setting 0. The text between '@' and '/' describes the condition of the loader and
 * varies: "Internal Flash", then, if there is something to say, ": " and a sentence such as "no
 * program" or "USB clock without crystal". Do not compare it. */
#if FIELDFLASH_LOADER_CODE_SIZE == 0x3800u
#define FIELDFLASH_LOADER_LAYOUT_READABLE "/0x08000000/08*002Ka,504*002Kg"
#define FIELDFLASH_LOADER_LAYOUT_UNREADABLE "/0x08000000/08*002Ka,504*002Kf"
#else
#define FIELDFLASH_LOADER_LAYOUT_READABLE "/0x08000000/09*002Ka,503*002Kg"
#define FIELDFLASH_LOADER_LAYOUT_UNREADABLE "/0x08000000/09*002Ka,503*002Kf"
#endif

/* ---- the marker of a verified program --------------------------------------------------------
 *
 * Double word at this offset from FIELDFLASH_LOADER_APPLICATION, written by the loader only:
 *   erased        not verified yet: verified at the next leave or reset
 *   VERIFIED      CRC and, in a signed build, signature were right: starts after a CRC check
 *   anything else changed since: not started. The loader zeroes the marker before it changes any
 *                 page of a verified program.
 * UPLOAD and page hashes show it erased, as it is in files; a file with other bytes there is
 * refused. */
#define FIELDFLASH_LOADER_MARKER_OFFSET 0x1F8u
#define FIELDFLASH_LOADER_VERIFIED_LOW 0x69726576u  /* "veri" */
#define FIELDFLASH_LOADER_VERIFIED_HIGH 0x64656966u /* "fied" */
/* In the place of VERIFIED, and once more in front of it (the low word at least): the loader is
 * being replaced by the image behind this header. */
#define FIELDFLASH_LOADER_REPLACING_LOW 0x6C706572u /* "repl" */
#define FIELDFLASH_LOADER_REPLACING_HIGH 0u
#define FIELDFLASH_LOADER_SECOND_MARKER_OFFSET 0x1F0u

/* ---- two slots -------------------------------------------------------------------------------
 *
 * A build option; `slots` in the header is 2 then. The application's space is halved:
 *
 *   0x08004000  slot A: FieldflashSignedHeader | marks from 0xC0 on | vector table at 0x200
 *   0x08082000  slot B: the same
 *
 * A program is linked for one of them, and is signed with FIELDFLASH_SIGNED_MUST_CONFIRM. Requests
 * change only the free slot, and the layout text describes only the loader and that slot: the one
 * that does not contain the newest confirmed program (A if there is none). A program in the other
 * slot cannot be changed, and errADDRESS answers an attempt.
 *
 * Marks, each a double word at this offset from the slot, erased together with its first page; a
 * file with other bytes than 0xFF between header and vector table is refused:
 *   0x1F8  VERIFIED_LOW, then a number of 16 bits and its complement: the greater of the two slots,
 *          modulo 2^16, is the newer one. Written by the loader, after the signature was verified.
 *   0x1D0  CONFIRMATIONS double words: one of them CONFIRMED: the program works. The program writes
 *          the first erased one, the loader a second one, because the first may be torn by a power
 *          cut and read right for a while only. What reads neither erased nor CONFIRMED is zeroed
 * by the loader before it starts the program. below  one double word per start of a program that
 * has not confirmed, zeroed before the start: 3, or FIELDFLASH_LOADER_STARTS of the build. What
 * does not read as erased counts.
 *
 * After a reset, the newer program starts if it has confirmed or if there is a start left, and its
 * CRC and security counter are right; otherwise the other one, under the same conditions; otherwise
 * the loader stays. The security floor rises to the counter of a program that has confirmed, at the
 * next reset. Leave admits what is in the free slot if data was sent for it, and then restarts;
 * without data, it only restarts. A program written without leave starts only if no other can. */
#define FIELDFLASH_LOADER_SLOT_SIZE 0x7E000u
#define FIELDFLASH_LOADER_SLOT_B 0x08082000u
#define FIELDFLASH_LOADER_LAYOUT_SLOT_A "/0x08000000/08*002Ka,252*002K"
#define FIELDFLASH_LOADER_LAYOUT_SLOT_B "/0x08000000/08*002Ka/0x08082000/252*002K"
#define FIELDFLASH_LOADER_CONFIRM_OFFSET 0x1D0u
#define FIELDFLASH_LOADER_CONFIRMATIONS 4u
#define FIELDFLASH_LOADER_CONFIRMED_LOW 0x666E6F63u  /* "conf" */
#define FIELDFLASH_LOADER_CONFIRMED_HIGH 0x646D7269u /* "irmd" */

/* ---- in the image: who it is ------------------------------------------------------------------
 */

/* "FFld" as stored in memory. */
#define FIELDFLASH_LOADER_MAGIC 0x646C4646u
#define FIELDFLASH_LOADER_HEADER_OFFSET 0x190u

/* In `features`: */
#define FIELDFLASH_LOADER_SIGNED 1u       /* starts only programs signed with `keyId` */
#define FIELDFLASH_LOADER_NO_READ_BACK 2u /* UPLOAD of the application is refused */
#define FIELDFLASH_LOADER_FLOOR 4u        /* refuses programs below `securityFloor` */
#define FIELDFLASH_LOADER_REPLACEABLE 8u  /* knows REPLACE_LOADER */
#define FIELDFLASH_LOADER_SERIAL 16u      /* XMODEM on the board's serial port */
#define FIELDFLASH_LOADER_SD_CARD 32u
#define FIELDFLASH_LOADER_TEST_KEY 64u /* the key is the published test key: no protection */

/* 64 bytes at FIELDFLASH_LOADER_HEADER_OFFSET of the loader's image. */
typedef struct FieldflashLoaderHeader {
    uint32_t magic;
    uint16_t contractVersion; /* 1 */
    uint16_t bcdLoader;       /* version of the loader, also bcdDevice: 0x0100 is 1.0 */
    uint32_t features;
    uint32_t imageSize;   /* bytes of the loader's image */
    uint32_t application; /* where programs begin: FIELDFLASH_LOADER_APPLICATION of its build */
    uint16_t pageSize;    /* 2048 */
    uint16_t part;        /* DEV_ID: 0x415 */
    uint8_t slots;        /* 1 or 2 */
    uint8_t reserved[7];  /* 0 */
    uint8_t keyId[8];     /* as in FieldflashSignedHeader; 0 without signatures */
    char board[24];       /* "NUCLEO-L476RG" */
} FieldflashLoaderHeader;

/* ---- vendor requests --------------------------------------------------------------------------
 *
 * Recipient: interface (wIndex 0). Accepted in all states except while the loader is busy
 * (dfuDNLOAD-SYNC, dfuDNBUSY, dfuMANIFEST…), where they stall; they never change the state. */

/* To the host: FieldflashLoaderReport. */
#define FIELDFLASH_LOADER_REQUEST_REPORT 1u

typedef struct FieldflashLoaderReport {
    FieldflashLoaderHeader header; /* as in the image */
    uint32_t securityFloor;        /* lowest accepted security counter */
    uint8_t application;           /* FIELDFLASH_LOADER_APPLICATION_… */
    uint8_t reason;                /* why the loader runs: FIELDFLASH_LOADER_REASON_… */
    uint8_t usbClock;              /* FIELDFLASH_LOADER_CLOCK_… */
    uint8_t slot; /* FIELDFLASH_LOADER_SLOT_…, 0 without two slots; `application` is that of the
                   * free slot then */
} FieldflashLoaderReport;

enum {
    FIELDFLASH_LOADER_SLOT_B_IS_FREE = 1,    /* otherwise, A is */
    FIELDFLASH_LOADER_SLOT_OTHER_STARTS = 2, /* the other slot has a confirmed, whole program */
    FIELDFLASH_LOADER_SLOT_ON_TRIAL = 4,     /* the program in the free slot starts, but has not
                                              * confirmed */
    FIELDFLASH_LOADER_SLOT_REVERTED = 8,     /* it has not confirmed and does not start again */
};

enum {
    FIELDFLASH_LOADER_APPLICATION_NONE = 0,       /* no header */
    FIELDFLASH_LOADER_APPLICATION_VERIFIED = 1,   /* starts at the next reset */
    FIELDFLASH_LOADER_APPLICATION_COMPLETE = 2,   /* CRC right, not verified yet */
    FIELDFLASH_LOADER_APPLICATION_INCOMPLETE = 3, /* a header, but the CRC is wrong */
    FIELDFLASH_LOADER_APPLICATION_FOREIGN = 4,    /* a header for another board, part or address */
};

enum {
    FIELDFLASH_LOADER_REASON_REQUESTED = 1, /* runtime DFU or another bootloader request */
    FIELDFLASH_LOADER_REASON_BUTTON = 2,
    FIELDFLASH_LOADER_REASON_NO_PROGRAM = 3,
    FIELDFLASH_LOADER_REASON_INCOMPLETE = 4, /* header there, but cut, damaged or changed */
    FIELDFLASH_LOADER_REASON_FOREIGN = 5,    /* for another board, part, address or format */
    FIELDFLASH_LOADER_REASON_SIGNATURE = 6,  /* not signed, or not with this key */
    FIELDFLASH_LOADER_REASON_OLDER = 7,      /* below the security floor */
    FIELDFLASH_LOADER_REASON_WATCHDOG = 8,   /* three watchdog resets in a row */
    /* The program has not confirmed, and there is no other. */
    FIELDFLASH_LOADER_REASON_NOT_CONFIRMED = 9,
};

enum {
    FIELDFLASH_LOADER_CLOCK_CRYSTAL = 0,
    FIELDFLASH_LOADER_CLOCK_UNTRIMMED = 1, /* no crystal started: outside the USB tolerance */
};

/* From the host, 16 bytes: the seed of the page hashes, random and never used before. */
#define FIELDFLASH_LOADER_REQUEST_SEED 2u
#define FIELDFLASH_LOADER_SEED_SIZE 16u

/* To the host: the hashes of n pages from page wValue (counted from 0x08000000), 16 bytes each;
 * wLength is 16 n, n is at most 128. Stalls without a seed and outside the flash. A page with
 * unreadable cells (ECC error) has the hash FF…FF; no other page has it.
 *
 * The hash is two polynomials over the prime field p = 2^61 - 1, evaluated at two points r that
 * follow from the seed:  h := page number; for each of the 512 words w: h := (h * r + w) mod p.
 * Stored as two 64-bit numbers. Content that was fixed before the seed was drawn and differs gives
 * the same hash with a probability below (513 / 2^60)^2, less than 2^-101, for any difference and
 * without assumptions about the hash. That, and not resistance against chosen collisions, is what
 * a comparison needs; it costs a tenth of SHA-512 in time, and it fits a small loader.
 *   without signatures  r1, r2 = the two halves of the seed, each & (2^60 - 1); the hash is h1, h2
 *   signed              r1, r2 = likewise from the first 16 bytes of SHA-512(seed); the hash is the
 *                       first 16 bytes of SHA-512(seed, h1, h2)
 * Polynomials alone would reveal a program page by page to a host that chooses the points; the
 * points and the result of a signed loader therefore go through SHA-512, which it has anyway. */
#define FIELDFLASH_LOADER_REQUEST_PAGE_HASHES 3u
#define FIELDFLASH_LOADER_HASH_SIZE 16u
#define FIELDFLASH_LOADER_MOST_HASHES 128u

/* Only with FIELDFLASH_LOADER_REPLACEABLE; stalls otherwise.
 * From the host, no data, wValue FIELDFLASH_LOADER_REPLACE_CONFIRM: replaces the loader by the
 * image of kind FIELDFLASH_SIGNED_LOADER that was written to FIELDFLASH_LOADER_APPLICATION like an
 * application: start FIELDFLASH_LOADER_BASE, at most FIELDFLASH_LOADER_CODE_SIZE bytes, for the
 * same board and the same application address, signed if this loader checks signatures. Stalls and
 * sets an error (GETSTATUS) if it is not; otherwise the device disconnects and restarts with the
 * new loader, about a third of a second later. A power cut meanwhile is survived: the copy
 * continues at the next start. The exception are the 45 ms in which page 0 is rewritten, at the
 * end: then only BOOT0 with the ROM, or a probe, helps. */
#define FIELDFLASH_LOADER_REQUEST_REPLACE_LOADER 4u
#define FIELDFLASH_LOADER_REPLACE_CONFIRM 0x6C72u

/* ---- for the application ----------------------------------------------------------------------
 *
 * fieldflash_runtime_dfu_enter() needs no change behind the loader: the loader sees the request
 * word first and stays. The word below it tells the application what happened before: bits 31 to 24
 * are those of RCC_CSR at the reset (the loader clears them after a watchdog reset), bits 23 to 16
 * count watchdog resets in a row, and the lower half is the upper half exclusive-or
 * FIELDFLASH_LOADER_RESET_SEAL. An application that runs well writes 0 there, which ends the row.
 */
#define FIELDFLASH_LOADER_RESET_RECORD_ADDRESS 0x20017FF8u
#define FIELDFLASH_LOADER_RESET_SEAL 0x6C64u

#endif
