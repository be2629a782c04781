# SPDX-License-Identifier: MIT
"""The ways in which files are damaged, accidentally and on purpose."""

import struct
import zlib

from firmware_files import good_container, good_hex, good_suffixed


def flip(rng, file, _):
    at = rng.randrange(len(file))
    return file[:at] + bytes([file[at] ^ 1 << rng.randrange(8)]) + file[at + 1:]


def cut(rng, file, _):
    return file[:rng.randrange(len(file))]


def lose(rng, file, _):
    at = rng.randrange(len(file))
    return file[:at] + file[at + 1 + rng.randrange(64):]


def splice(rng, file, other):
    return file[:rng.randrange(len(file) + 1)] + other[rng.randrange(len(other)):]


def append(_, file, other):
    return file + other


def blank(rng, file, _):
    at, size, value = rng.randrange(len(file)), rng.choice((1, 4, 16, 512)), rng.choice((0, 255, 10, 13, 32))
    return file[:at] + bytes([value]) * min(size, len(file) - at) + file[at + size:]


def swap(rng, file, _):
    first, second = sorted(rng.sample(range(len(file) + 1), 2))
    size = min(rng.randrange(1, 64), second - first)
    return (file[:first] + file[second:second + size] + file[first + size:second] + file[first:first + size]
            + file[second + size:])


def swap_lines(rng, file, _):
    lines = file.split(b"\n")
    first, second = rng.randrange(len(lines)), rng.randrange(len(lines))
    lines[first], lines[second] = lines[second], lines[first]
    return b"\n".join(lines)


def double_line(rng, file, _):
    lines = file.split(b"\n")
    lines.insert(rng.randrange(len(lines) + 1), rng.choice(lines))
    return b"\n".join(lines)


EDGES = (0, 1, 7, 8, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 0xFFFFFFF8, 0xFFFFFFF7, 0x08000000, 0x08000001, 0xFFFF, 0x10000)


def edge_number(rng, file, _):
    """A field of four bytes at one of the positions of numbers."""
    places = [6] + [at + move for at in range(len(file)) if file[at:at + 6] == b"Target"
                    for move in (266, 270, 274, 278, 7)]
    at = rng.choice(places) if rng.random() < 0.8 else rng.randrange(len(file))
    if at + 4 > len(file):
        return flip(rng, file, b"")
    return file[:at] + struct.pack("<I", rng.choice(EDGES)) + file[at + 4:]


def end_field(rng, file, _):
    at = len(file) - rng.randrange(1, 17)
    if at < 0:
        return file
    return file[:at] + bytes([rng.choice((0, 1, 15, 16, 17, 255, rng.randrange(256)))]) + file[at + 1:]


DAMAGE = (flip, flip, cut, lose, splice, append, blank, swap, swap_lines, double_line, edge_number, edge_number, end_field)


def right_crc(file):
    return file[:-4] + struct.pack("<I", zlib.crc32(file[:-4]) ^ 0xFFFFFFFF) if len(file) >= 16 else file


def right_sizes(file):
    """Corrects the size of the content, as a careful editor would."""
    if len(file) < 27:
        return file
    return right_crc(file[:6] + struct.pack("<I", len(file) - 16) + file[10:])


def right_sums(file):
    lines = []
    for line in file.split(b"\n"):
        try:
            body = bytes.fromhex(line.strip()[1:-2].decode())
            line = b":" + body.hex().upper().encode() + b"%02X" % (-sum(body) & 255) if line[:1] == b":" else line
        except ValueError:
            pass
        lines.append(line)
    return b"\n".join(lines)


def case(rng):
    make, extension, repairs = rng.choice((
        (good_container, "dfu", (right_crc, right_sizes)), (good_container, "dfu", (right_crc, right_sizes)),
        (good_hex, "hex", (right_sums,)), (good_hex, "hex", (right_sums,)), (good_suffixed, "dfu", (right_crc,))))
    file = make(rng)
    for _ in range(rng.choice((0, 0, 1, 1, 1, 1, 2, 3))):
        damage = rng.choice(DAMAGE)
        if file:
            file = damage(rng, file, make(rng))
    if rng.random() < 0.75:
        file = rng.choice(repairs)(file)
    return file, rng.choice((extension,) * 6 + ("bin", "hex", "dfu"))
