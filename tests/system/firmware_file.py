# SPDX-License-Identifier: MIT
"""A firmware image as described in firmware/contract, made without any of our own code."""

import random
import struct

FLASH = 0x0800_0000
RAM_END = 0x2001_8000
HEADER_OFFSET = 0x190
HEADER_MAGIC = 0x6861_4646


def image(bcd_device, size=32 * 1024, seed=1):
    """Vector table, application header, and incompressible bytes."""
    content = bytearray(random.Random(seed).randbytes(size))
    code = FLASH + 0x400
    vectors = [RAM_END] + [code | 1] * (HEADER_OFFSET // 4 - 1)
    content[:HEADER_OFFSET] = struct.pack(f"<{len(vectors)}I", *vectors)
    header = struct.pack("<IHHHHI24s24s", HEADER_MAGIC, 1, bcd_device, 0x1209, 0x0001, size,
                         b"Fieldflash demo", b"NUCLEO-L476RG")
    content[HEADER_OFFSET:HEADER_OFFSET + len(header)] = header
    return bytes(content)


def with_changed_pages(content, fraction, page=2048, seed=3):
    """Changes a few bytes in this share of the pages, scattered."""
    changed = bytearray(content)
    count = len(content) // page
    for number in random.Random(seed).sample(range(count), max(1, round(count * fraction))):
        for at in range(number * page + page // 2, number * page + page // 2 + 16):
            changed[at] ^= 0x5A
    return bytes(changed)
