# SPDX-License-Identifier: MIT
"""The ROM bootloader's operations on memories: one operation per command, with its result."""

import dataclasses
import math

import dfu_codes as dfu
import flash as chip
from dfu_codes import Status
from switches import LARGE_POLL, PROFILES, SHORT_POLL

READ_ONLY = {0x1FFF_7800: 40, 0x1FFF_F800: 40, 0x1FFF_7000: 1024}
RAM = (0x2000_3000, 0x2001_8000)


@dataclasses.dataclass
class Outcome:
    """`refused`: reported by the GETSTATUS that starts it. `result`: by the next one."""

    poll: int = 0
    milliseconds: float = 0.0
    refused: Status = Status.OK
    result: Status = Status.OK
    resets: bool = False


class RomMemory:
    def __init__(self, flash, switches, accounting, faults):
        self.flash = flash
        self.running = None  # the flash operation that a power cut would tear
        self.pointer = chip.BASE
        self._excused = False
        self._switches = switches
        self._accounting = accounting
        self._faults = faults

    @property
    def _times(self):
        return PROFILES[self._switches.profile]

    def execute(self, block, data, excused):
        """Executes a stored DNLOAD, at the GETSTATUS that starts it."""
        self.running = None
        self._excused = excused
        outcome = self._write(block, data) if block else self._command(data)
        if not outcome.refused:
            self._accounting.busy(outcome.milliseconds, outcome.poll)
            told = {"zero": 0, "large": LARGE_POLL, "short": outcome.milliseconds * SHORT_POLL}.get(
                self._switches.poll, outcome.poll)
            outcome.poll = math.ceil(told / self._switches.speed)
        return outcome

    def read(self, block, length, excused):
        """(status, data)"""
        self._excused = excused
        address = self.pointer + (block - dfu.FIRST_DATA_BLOCK) * 2048
        if self._switches.rdp == "1":
            return Status.errVENDOR, b""
        self._accounting.add("bytesRead", length)
        if self.flash.holds(address, length):
            if self.flash.is_broken(address - chip.BASE, length):
                self._accounting.add("eccReads")
                if self._switches.ecc_read == "reset":
                    return Status.errFIRMWARE, b""
            return Status.OK, self.flash.read(address - chip.BASE, length)
        for start, size in READ_ONLY.items():
            if start <= address and address + length <= start + size:
                return Status.OK, b"\xFF" * length
        self._violation("address-outside", f"UPLOAD of {length} bytes at 0x{address:08x}")
        return Status.errTARGET, b""

    def tear(self, fraction):
        if self.running:
            self.flash.tear(self.running, fraction)
            self.running = None

    def _violation(self, name, detail):
        self._accounting.violation(name, detail, self._excused)

    def _command(self, data):
        if data[0] == dfu.SET_ADDRESS and len(data) == 5:
            return self._set_address(int.from_bytes(data[1:], "little"))
        if data[0] == dfu.ERASE and len(data) in (1, 5):
            return self._erase(data)
        if data[0] == dfu.READ_UNPROTECT and len(data) == 1:
            self.flash.load(b"\xFF" * chip.SIZE)
            self._switches.rdp = "0"
            return Outcome(25, chip.MASS_ERASE_MS, resets=True)
        self._violation("unknown-command", data[:5].hex())
        return Outcome(refused=Status.errVENDOR)

    def _set_address(self, address):
        in_map = self.flash.holds(address, 1) or RAM[0] <= address < RAM[1] or any(
            start <= address < start + size for start, size in READ_ONLY.items())
        if not in_map:
            self._violation("address-outside", f"SET_ADDRESS 0x{address:08x}")
            return Outcome(refused=Status.errTARGET)
        self.pointer = address
        return Outcome(self._times.set_address)

    def _erase(self, data):
        if self._switches.rdp == "1":
            return Outcome(refused=Status.errVENDOR)
        if len(data) == 1:
            self._accounting.add("massErases")
            return self._run_erase(0, chip.SIZE, self._times.mass_erase)
        address = int.from_bytes(data[1:], "little")
        if not self.flash.holds(address, 1):
            self._violation("address-outside", f"ERASE 0x{address:08x}")
            return Outcome(refused=Status.errTARGET)
        self._accounting.add("pageErases")
        page = (address - chip.BASE) // chip.PAGE * chip.PAGE
        return self._run_erase(page, chip.PAGE, self._times.erase)

    def _run_erase(self, offset, length, poll):
        self.running = self.flash.erase(offset, length, self._switches.write_protect)
        return Outcome(poll, self.running.milliseconds)

    def _write(self, block, data):
        address = self.pointer + (block - dfu.FIRST_DATA_BLOCK) * 2048
        if self._switches.rdp == "1":
            return Outcome(refused=Status.errVENDOR)
        if block == 1 or not self.flash.holds(address, len(data)):
            self._violation("address-outside", f"{len(data)} bytes to 0x{address:08x}, "
                                               f"block {block}")
            return Outcome(refused=Status.errTARGET)
        if address % chip.DOUBLE_WORD:
            self._violation("unaligned-address", f"{len(data)} bytes to 0x{address:08x}")
            return Outcome(refused=Status.errADDRESS)
        if len(data) % chip.DOUBLE_WORD:
            self._violation("ragged-length", f"{len(data)} bytes to 0x{address:08x}")
        return self._program(address - chip.BASE, data)

    def _program(self, offset, data):
        longest = math.ceil(len(data) / chip.DOUBLE_WORD * chip.LONGEST_DOUBLE_WORD_MS)
        poll = max(longest, self._times.write_at_least)
        data = self._as_programmed(data)
        operation, taken = self.flash.program(offset, data, self._switches.write_protect)
        self.running = operation
        self._accounting.add("bytesWritten", len(data))
        self._accounting.add("programmedDoubleWords", -(-taken // chip.DOUBLE_WORD))
        self._faults.after_program(self.flash, operation)
        if taken < len(data):
            self._not_erased(offset + taken)
            if self._switches.not_erased == "error":
                return Outcome(poll, operation.milliseconds, result=Status.errPROG)
        return Outcome(poll, operation.milliseconds)

    def _not_erased(self, offset):
        """Not the host's fault if a cell does not erase."""
        stuck_words = {at // chip.DOUBLE_WORD for at in self.flash.stuck}
        self._accounting.violation("not-erased", f"0x{chip.BASE + offset:08x} is not erased",
                                   self._excused or offset // chip.DOUBLE_WORD in stuck_words)

    def _as_programmed(self, data):
        """Whole double words; fewer with the defect, or if a fault tears the write."""
        if self._switches.eight_byte_defect == "on" and len(data) % chip.DOUBLE_WORD \
                and len(data) >= dfu.EIGHT_BYTE_DEFECT_FROM:
            # A block of 1900 bytes is known to lose its last 1788.
            data = data[:-(-(len(data) % 256) // chip.DOUBLE_WORD) * chip.DOUBLE_WORD]
        data = self._faults.torn(data)
        return data + b"\xFF" * (-len(data) % chip.DOUBLE_WORD)
