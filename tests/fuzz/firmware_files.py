# SPDX-License-Identifier: MIT
"""Firmware files made from UM0391, DFU 1.1 and Intel's specification: valid ones, and ones deliberately made just valid
or just invalid."""

import struct
import zlib


def suffix(body, bcd_dfu, version=0x0110, product=1, vendor=0x1209, length=16):
    body += bytes(length - 16) + struct.pack("<HHHH3sB", version, product, vendor, bcd_dfu, b"UFD", length)
    return body + struct.pack("<I", zlib.crc32(body) ^ 0xFFFFFFFF)


def container(targets, **fields):
    body = b""
    for alternate, elements in targets:
        parts = b"".join(struct.pack("<II", address, len(data)) + data for address, data in elements)
        body += struct.pack("<6sBI255sII", b"Target", alternate, 1, b"memory", len(parts), len(elements)) + parts
    return suffix(struct.pack("<5sBIB", b"DfuSe", 1, (11 + len(body)) & 0xFFFFFFFF, len(targets) & 255) + body,
                  0x011A, **fields)


def record(kind, offset, data=b""):
    body = struct.pack(">BHB", len(data), offset & 0xFFFF, kind) + data
    return b":%s%02X" % (body.hex().upper().encode(), -sum(body) & 0xFF)


def hex_lines(base, data, width, segmented):
    lines, last = [], None
    for at in range(0, len(data), width):
        address = base + at & 0xFFFFFFFF
        high = address >> 16
        if high != last:
            last = high
            value = (high << 12) & 0xFFFF if segmented else high
            lines.append(record(2 if segmented else 4, 0, struct.pack(">H", value)))
        lines.append(record(0, address, data[at:at + width]))
    return lines


def program(rng, size):
    """Starts like a program linked for the start of flash."""
    return struct.pack("<II", 0x20017FF0, 0x08000101) + bytes(rng.randrange(256) for _ in range(size - 8))


def good_container(rng):
    start = rng.choice((0x08000000, 0x08000000, 0x08000000, 0x080FF000, 0xFFFFFF00))
    size = rng.choice((96, 256, 600))
    shape = rng.randrange(8)
    if shape == 0:
        return container([(number % 256, [(start, bytes([number % 256]))]) for number in range(rng.choice((255, 256)))])
    if shape == 1:  # two elements that touch, overlap by one byte, or are in the wrong order
        data, move = program(rng, size), rng.choice((-1, 0, 1))
        elements = [(start, data), ((start + size + move) & 0xFFFFFFFF, data)]
        return container([(0, elements if rng.random() < 0.5 else elements[::-1])])
    if shape == 2:  # one memory in two targets
        return container([(0, [(start, program(rng, size))]),
                          (rng.choice((0, 1)), [(start + rng.choice((0, size - 1, size)) & 0xFFFFFFFF, b"x" * 9)])])
    if shape == 3:  # the end of the address space, exactly or just missed
        return container([(0, [((1 << 32) - size + rng.choice((-1, 0, 1)), bytes(size))])])
    if shape == 4:
        return container([(0, [(start, program(rng, size))])], length=rng.choice((17, 32, 255)))
    if shape == 5:
        return container([(0, [(start + 16 * number & 0xFFFFFFFF, b"0123456789") for number in range(60)])])
    if shape == 6:
        return container([(0, [(start, container([(0, [(start, program(rng, 96))])]))])])
    return container([(0, [(start, program(rng, size)), (0x08001000, b"Z" * 100)]), (1, [(0x1FFF7800, b"\xa5" * 16)])])


def good_hex(rng):
    base = rng.choice((0x08000000, 0x08000000, 0x0800FFF8, 0x08000008, 0xFFFFFF80))
    segmented = rng.random() < 0.3
    if segmented:
        base &= 0xFFFFF
    width = rng.choice((1, 16, 16, 32, 255))
    lines = hex_lines(base, program(rng, rng.choice((96, 256, 600))), width, segmented)
    shape = rng.randrange(6)
    if shape == 0:  # around the end of a segment
        lines = [record(2, 0, b"\x10\x00"), record(0, 0xFFFF - rng.randrange(16), bytes(range(16)))] + \
            ([record(0, rng.choice((0, 1, 14, 15, 16)), b"behind")] if rng.random() < 0.7 else [])
    elif shape == 1:  # past 64 KB without an extended address record
        lines = [record(0, 0xFFF8, bytes(range(rng.choice((8, 9)))))]
    elif shape == 2:
        lines.insert(rng.randrange(len(lines)), record(rng.choice((3, 5)), 0, b"\x08\x00\x01\x01"))
    elif shape == 3:
        lines = [record(4, 0, b"\xff\xff"), record(0, 0xFFF0, bytes(rng.choice((15, 16, 17))))]
    elif shape == 4:
        lines = lines[:1] + lines[:0:-1]
    end = rng.choice((b"\n", b"\r\n", b"\r", b" \n\n"))
    return end.join(lines + [record(1, 0)]) + rng.choice((b"", end, b"\x1a", end + end))


def good_suffixed(rng):
    return suffix(program(rng, rng.choice((64, 300))), rng.choice((0x0100, 0x0110)), length=rng.choice((16, 16, 17, 255)))
