# SPDX-License-Identifier: MIT
"""The flash of an STM32L476: 512 pages of 2 KB, double words with ECC, and failing cells.

RM0351 (only an erased double word can be programmed, or any one to all zeros), DS10198 (times)."""

import random

BASE = 0x0800_0000
SIZE = 0x10_0000
PAGE = 2048
DOUBLE_WORD = 8
ERASED = b"\xFF" * DOUBLE_WORD

DOUBLE_WORD_MS = 0.08169
LONGEST_DOUBLE_WORD_MS = 0.09076
PAGE_ERASE_MS = 22.02
MASS_ERASE_MS = 22.13


class Operation:
    """One erase or program operation, torn if power is cut before its end."""

    def __init__(self, offset, before, after, is_erase, milliseconds):
        self.offset = offset
        self.before = before
        self.after = after
        self.is_erase = is_erase
        self.milliseconds = milliseconds


class Flash:
    def __init__(self, seed=0):
        self.content = bytearray(b"\xFF" * SIZE)
        self._random = random.Random(seed)
        self.heal()

    def heal(self):
        """A new chip with the same content."""
        self.broken = set()  # program units with an ECC error
        self.stuck = {}  # offset → (mask, bits)
        self.weak = {}  # offset → mask of bits that read randomly

    @staticmethod
    def holds(address, length):
        return BASE <= address and address + length <= BASE + SIZE

    def load(self, content, offset=0):
        self.content[offset:offset + len(content)] = content
        self.heal()

    def erase(self, offset, length, protected):
        """Protected pages are kept; a mass erase of a chip with a protected page has no effect."""
        pages = range(offset // PAGE, (offset + length) // PAGE)
        milliseconds = PAGE_ERASE_MS if length == PAGE else MASS_ERASE_MS
        before = bytes(self.content[offset:offset + length])
        if protected.intersection(pages):
            return Operation(offset, before, before, True, 0.0)
        return self._put(Operation(offset, before, b"\xFF" * length, True, milliseconds))

    def program(self, offset, data, protected):
        """(operation, number of bytes accepted before an error: all if there was none)"""
        before = bytes(self.content[offset:offset + len(data)])
        after = bytearray(before)
        taken = 0
        for at in range(0, len(data), DOUBLE_WORD):
            piece = data[at:at + DOUBLE_WORD]
            if (offset + at) // PAGE not in protected:
                if self._is_used(offset + at) and any(piece):
                    break
                after[at:at + DOUBLE_WORD] = piece
            taken = at + len(piece)
        count = -(-taken // DOUBLE_WORD)
        operation = Operation(offset, before, bytes(after), False, count * DOUBLE_WORD_MS)
        return self._put(operation), taken

    def tear(self, operation, fraction):
        """Power was cut when this share of it was done."""
        length = len(operation.after)
        if operation.before == operation.after:
            return
        if operation.is_erase:
            self._half_erase(operation)
            return
        done = int(length * fraction) // DOUBLE_WORD * DOUBLE_WORD
        self.content[operation.offset + done:operation.offset + length] = operation.before[done:]
        if done < length:
            mixed = bytes(a | self._random.randrange(256)
                          for a in operation.after[done:done + DOUBLE_WORD])
            self.content[operation.offset + done:operation.offset + done + len(mixed)] = mixed
            self.broken.add((operation.offset + done) // DOUBLE_WORD)

    def read(self, offset, length):
        data = bytearray(self.content[offset:offset + length])
        for at, mask in self.weak.items():
            if offset <= at < offset + length and self._random.random() < 0.5:
                data[at - offset] ^= mask
        return bytes(data)

    def is_broken(self, offset, length):
        """Whether reading it causes an ECC error."""
        first, last = offset // DOUBLE_WORD, (offset + length - 1) // DOUBLE_WORD
        return any(first <= word <= last for word in self.broken)

    def _is_used(self, offset):
        word = offset // DOUBLE_WORD
        start = word * DOUBLE_WORD
        return word in self.broken or self.content[start:start + DOUBLE_WORD] != ERASED

    def _put(self, operation):
        start, end = operation.offset, operation.offset + len(operation.after)
        if operation.is_erase and operation.milliseconds:
            self.broken = {word for word in self.broken if not start <= word * DOUBLE_WORD < end}
        self.content[start:end] = operation.after
        for at, (mask, bits) in self.stuck.items():
            self.content[at] = self.content[at] & ~mask | bits & mask
        return operation

    def _half_erase(self, operation):
        """Some bits are already 1, and no double word can be trusted."""
        start = operation.offset
        mixed = bytes(a | self._random.randrange(256) for a in operation.before)
        self.content[start:start + len(mixed)] = mixed
        for at in range(0, len(mixed), DOUBLE_WORD):
            if operation.before[at:at + DOUBLE_WORD] != ERASED:
                self.broken.add((start + at) // DOUBLE_WORD)
