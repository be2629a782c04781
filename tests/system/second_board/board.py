# SPDX-License-Identifier: MIT
"""The modes of the board: application, bootloader, or off the bus."""

import asyncio
import struct

import descriptors
import flash as chip
from dfu_codes import Request, State, Status
from dfu_machine import Machine
from rom_memory import RomMemory
from usbip_wire import STALL, Reply

HEADER_OFFSET = 0x190
HEADER_MAGIC = 0x6861_4646
RAM_SPANS = ((0x2000_0000, 0x2001_8000), (0x1000_0000, 0x1000_8000))
CLASS_REQUEST = 0x20

# Time off the bus between two modes: the ROM takes 55 ms to start with an LSE crystal (AN2606); a
# host must notice.
ABSENCE = 0.12


class Application:
    """The visible part of a bundled application: only the runtime DFU interface."""

    def __init__(self, board):
        self._board = board
        self.state = State.appIDLE

    async def class_request(self, setup, _data):
        if setup.request == Request.DETACH and setup.index == 0:
            self.state = State.appDETACH
            if self._board.switches.will_detach == "on":
                self._board.enter_bootloader(0.02)
            else:
                self._board.later(min(setup.value, descriptors.DETACH_TIMEOUT) / 1000,
                                  self._forget_detach)
            return Reply()
        if setup.request == Request.GETSTATUS:
            return Reply(data=bytes((Status.OK, 0, 0, 0, self.state, 0)))
        if setup.request == Request.GETSTATE:
            return Reply(data=bytes((self.state,)))
        self._board.accounting.violation("wrong-state", f"{setup} to the application")
        return Reply(STALL)

    def bus_reset(self):
        if self.state == State.appDETACH:
            self._board.enter_bootloader(0.01)

    def _forget_detach(self):
        self.state = State.appIDLE


class Bootloader:
    def __init__(self, board):
        self._board = board
        memory = RomMemory(board.flash, board.switches, board.accounting, board.faults)
        self.machine = Machine(board, memory, board.switches, board.accounting)

    async def class_request(self, setup, data):
        return await self._board.faults.pass_on(setup, data, self.machine)

    def bus_reset(self):
        self.machine.restart()


class Board:
    def __init__(self, flash, switches, accounting, faults):
        self.flash = flash
        self.switches = switches
        self.accounting = accounting
        self.faults = faults
        self.session = None
        self._life = None
        self._identity = None
        self._standard = None
        self._number_of_life = 0
        self._is_plugged = True

    @property
    def is_present(self):
        return self._life is not None and self._is_plugged

    def identity(self):
        return self._identity

    def attach(self, session):
        self.session = session
        self.accounting.add("connections")
        self._standard = descriptors.StandardRequests(self._identity)

    def detached(self, session):
        if self.session is session:
            self.session = None

    async def control(self, setup, data):
        life = self._life
        if life is None:
            return Reply(STALL)
        if setup.request_type & 0x60 == CLASS_REQUEST:
            return await life.class_request(setup, data)
        self.accounting.add("standardRequests")
        reply = self._standard.handle(setup)
        if self._standard.was_reset:
            self._standard.was_reset = False
            life.bus_reset()
        if isinstance(life, Bootloader):
            life.machine.excused = True  # perhaps another program, which never saw the poll time
        return reply

    # Modes

    def power_cycle(self, after=0.0, boot0=False):
        """Cuts the power and restores it at `after`; then the boot pin decides."""
        if after:
            self.later(after, lambda: self.power_cycle(boot0=boot0))
            return
        self._tear_running()
        self._begin(lambda: Bootloader(self) if boot0 else self._start(chip.BASE))

    def enter_bootloader(self, after):
        self.later(after, lambda: self._begin(lambda: Bootloader(self)))

    def leave(self, pointer, after):
        """Jumps to the program at `pointer`, or resets if there is none."""
        self.later(after, lambda: self._begin(
            lambda: self._start(pointer) or self._start(chip.BASE)))

    def glitch(self):
        """A brief disconnect: the bootloader stays powered, and sees a new bus."""
        life = self._life

        def again():
            life.machine.restart()
            life.machine.excused = True
            return life

        self._begin(again)

    def unplug(self):
        self._is_plugged = False
        self._hang_up()

    def plug(self):
        """Reconnects a bus-powered board: it starts again."""
        self._is_plugged = True
        self.power_cycle()

    def later(self, seconds, action):
        """Unless another mode was entered meanwhile."""
        number = self._number_of_life

        def act():
            if number == self._number_of_life:
                action()

        asyncio.get_running_loop().call_later(seconds, act)

    def _begin(self, make):
        self._number_of_life += 1
        self._life = None
        self._hang_up()

        def start():
            self._life = make()
            self._identity = self._make_identity()

        self.later(ABSENCE, start)

    def _hang_up(self):
        if self.session:
            self.session.hang_up()

    def _tear_running(self):
        if isinstance(self._life, Bootloader):
            self._life.machine.memory.tear(0.5)

    def _start(self, address):
        """None: there is no program."""
        offset = address - chip.BASE
        if not self.flash.holds(address, 8) or self.flash.is_broken(offset, 8):
            return None
        stack, entry = struct.unpack_from("<II", self.flash.content, offset)
        has_stack = any(first < stack <= last for first, last in RAM_SPANS)
        is_code = entry & 1 and self.flash.holds(entry - 1, 2)
        return Application(self) if has_stack and is_code else None

    def _make_identity(self):
        if isinstance(self._life, Bootloader):
            return descriptors.bootloader(self.switches.serial)
        magic, _, version = struct.unpack_from("<IHH", self.flash.content, HEADER_OFFSET)
        name = bytes(self.flash.content[HEADER_OFFSET + 16:HEADER_OFFSET + 40])
        if magic != HEADER_MAGIC:
            version, name = 0, b"Some program"
        return descriptors.application(name.split(b"\0")[0].decode(errors="replace"), version,
                                       self.switches.serial, self.switches.will_detach == "on")
