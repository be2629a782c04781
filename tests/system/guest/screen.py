# SPDX-License-Identifier: MIT
"""The screen of Xvfb: its frame buffer is a file in XWD format (X11/XWDFile.h)."""

import mmap
import struct
import zlib


class Screen:
    def __init__(self, path):
        with open(path, "rb") as file:
            self._memory = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        fields = struct.unpack_from(">25I", self._memory)
        self.width, self.height = fields[4], fields[5]
        self._bytes_per_line = fields[12]
        self._first = fields[0] + fields[19] * 12  # after the header and the colour map

    @classmethod
    def of(cls, path):
        """None until the X server has written the header."""
        screen = cls(path)
        return screen if screen.width and screen.height else None

    def row(self, number):
        """Four bytes per pixel: blue, green, red, unused."""
        start = self._first + number * self._bytes_per_line
        return self._memory[start:start + self.width * 4]

    def middle_of(self, colour, width):
        """(x, y) inside the first area of that colour with rows of at least `width` pixels."""
        run = bytes((colour & 0xFF, colour >> 8 & 0xFF, colour >> 16, 0))
        for padding in (b"\0", b"\xff"):
            wanted = (run[:3] + padding) * width
            for number in range(self.height - 4):
                at = self.row(number).find(wanted)
                if at >= 0:
                    return at // 4 + width // 2, number + 4
        return None

    def save(self, path):
        """Saves a PNG, to be examined after a failure."""
        rows = b"".join(b"\0" + self._red_green_blue(number) for number in range(self.height))
        header = struct.pack(">IIBBBBB", self.width, self.height, 8, 2, 0, 0, 0)
        chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 1)), (b"IEND", b""))
        with open(path, "wb") as file:
            file.write(b"\x89PNG\r\n\x1a\n")
            for kind, data in chunks:
                file.write(struct.pack(">I", len(data)) + kind + data)
                file.write(struct.pack(">I", zlib.crc32(kind + data)))

    def _red_green_blue(self, number):
        row = self.row(number)
        pixels = bytearray(self.width * 3)
        pixels[0::3], pixels[1::3], pixels[2::3] = row[2::4], row[1::4], row[0::4]
        return bytes(pixels)
