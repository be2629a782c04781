# SPDX-License-Identifier: MIT
"""Decodes firmware files according to the specifications, without any code of the program."""

import hashlib
import re
import struct
import zlib


class Refused(Exception):
    """The file does not have this format."""


def once(pieces):
    """Removes repeated bytes of later pieces; refuses contradictory ones."""
    end, before, found = 0, b"", []
    for alternate, address, data in sorted(pieces, key=lambda piece: piece[:2]):
        repeated = min(max(end - address, 0), len(data))
        if before[len(before) - (end - address):][:repeated] != data[:repeated]:
            raise Refused("two values")
        if repeated < len(data):
            found.append((alternate, address + repeated, data[repeated:]))
            before, end = data, address + len(data)
    return found


def joined(pieces):
    """{(alternate setting, address): bytes}, ascending and joined; refuses repeated bytes."""
    found = {}
    end = None
    for alternate, address, data in sorted(pieces, key=lambda piece: piece[:2]):
        if not data:
            continue
        if address + len(data) > 1 << 32:
            raise Refused("beyond 2^32")
        if end is not None and end[0] == alternate and address < end[1]:
            raise Refused("twice")
        if end is not None and end == (alternate, address):
            found[first] += data
        else:
            first = (alternate, address)
            found[first] = data
        end = (alternate, address + len(data))
    if not found:
        raise Refused("nothing in it")
    return found


def checked_suffix(file):
    if len(file) < 16 or file[-8:-5] != b"UFD" or not 16 <= file[-5] <= len(file):
        raise Refused("no suffix")
    if zlib.crc32(file[:-4]) ^ 0xFFFFFFFF != struct.unpack("<I", file[-4:])[0]:
        raise Refused("CRC")
    return file[:-file[-5]], struct.unpack("<H", file[-10:-8])[0]


def decoded_container(file):
    content, bcd_dfu = checked_suffix(file)
    if content[:6] != b"DfuSe\x01" or len(content) < 11 or bcd_dfu != 0x011A:
        raise Refused("prefix")
    size, targets = struct.unpack("<IB", content[6:11])
    if size not in (len(content), len(file)) or targets == 0:
        raise Refused("size")
    pieces, at = [], 11
    for _ in range(targets):
        if content[at:at + 6] != b"Target" or len(content) - at < 274:
            raise Refused("target")
        alternate = content[at + 6]
        size, elements = struct.unpack("<II", content[at + 266:at + 274])
        at += 274
        end = at + size
        if elements == 0 or end > len(content):
            raise Refused("target's size")
        for _ in range(elements):
            if end - at < 8:
                raise Refused("element")
            address, length = struct.unpack("<II", content[at:at + 8])
            at += 8
            if length == 0 or length > end - at:
                raise Refused("element's size")
            pieces.append((alternate, address, content[at:at + length]))
            at += length
        if at != end:
            raise Refused("left over")
    if at != len(content):
        raise Refused("behind the targets")
    return joined(pieces)


def decoded_hex(file):
    pieces, base, mode, ended = [], 0, None, False
    filled = False
    if file[:2] in (b"\xff\xfe", b"\xfe\xff"):
        kind = "utf-16-le" if file[:2] == b"\xff\xfe" else "utf-16-be"
        file = file[2:].decode(kind, "replace").encode("latin-1", "replace")
    text = file[3:] if file[:3] == b"\xef\xbb\xbf" else file
    for line in text.replace(b"\r", b"\n").split(b"\n"):
        comment = re.search(rb"(#|;|//)(?!:?[0-9A-Fa-f]{8})", line)
        line = (line[:comment.start()] if comment else line).strip(b" \t")
        if line and not line.strip(b"\0\x1a \t"):
            filled = True
            continue
        line = line.rstrip(b"\0\x1a \t")
        if not line:
            continue
        if filled:
            raise Refused("filler before a record")
        if ended or line[:1] != b":" or any(letter not in b"0123456789abcdefABCDEF" for letter in line[1:]):
            raise Refused("line")
        if len(line) % 2 == 0:
            raise Refused("half a byte")
        data = bytes.fromhex(line[1:].decode())
        if len(data) < 5 or len(data) != data[0] + 5 or sum(data) & 255:
            raise Refused("length or sum")
        offset, kind, data = data[1] << 8 | data[2], data[3], data[4:-1]
        if {0: len(data), 1: 0, 2: 2, 3: 4, 4: 2, 5: 4}.get(kind) != len(data):
            raise Refused("kind")
        ended = kind == 1
        if kind in (2, 4):
            mode, base = kind, (data[0] << 8 | data[1]) << (4 if kind == 2 else 16)
        if kind == 0:
            wrap = 0x10000 - offset
            if len(data) > wrap and mode is None:
                raise Refused("nobody says where the rest goes")
            if mode == 2:
                pieces += [(0, base + offset, data[:wrap]), (0, base, data[wrap:])]
            else:
                pieces.append((0, base + offset, data))
    if not ended:
        raise Refused("no end")
    return joined(once(pieces))


def decoded(file, kind):
    """The formats that a file named as `kind` may be read as."""
    if kind == "DfuSe":
        return decoded_container(file)
    if kind == "IntelHex":
        return decoded_hex(file)
    if kind == "DfuSuffixed":
        content, bcd_dfu = checked_suffix(file)
        if not content or bcd_dfu not in (0x0100, 0x0110):
            raise Refused("suffix")
        return {(0, 0): content}
    return {(0, 0): file}


def content_hash(content):
    """Of the result of `decoded`, as the program prints it."""
    digest = hashlib.sha256()
    for (alternate, address), data in sorted(content.items()):
        digest.update(struct.pack("<BIQ", alternate, address, len(data)) + data)
    return digest.hexdigest()
