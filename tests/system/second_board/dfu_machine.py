# SPDX-License-Identifier: MIT
"""The ROM bootloader as a DFU 1.1 device with DfuSe commands (AN3156): states and answers.

A DNLOAD is only stored; the first GETSTATUS executes it and answers dfuDNBUSY, the second returns
the result. Violations by the host are counted by name."""

import asyncio
import time

import dfu_codes as dfu
from descriptors import TRANSFER_SIZE
from dfu_codes import Request, State, Status
from faults import name_of
from usbip_wire import STALL, Reply

TOLERANCE = 0.001  # between two clocks that are compared
LEAVE_AFTER = 0.005
BUSY_AGAIN_MS = 5


class Machine:
    def __init__(self, board, memory, switches, accounting):
        self.board = board
        self.memory = memory
        self._switches = switches
        self._accounting = accounting
        self.excused = True
        self.restart()
        self._enter_start_state()

    def restart(self):
        """As after a bus reset."""
        self.state = State.dfuIDLE
        self.status = Status.OK
        self._stored = None
        self._outcome = None
        self._may_ask_at = self._done_at = 0.0

    def _enter_start_state(self):
        start = self._switches.start_state
        if start == "error":
            self.state, self.status = State.dfuERROR, Status.errFIRMWARE
        elif start == "upload-idle":
            self.state = State.dfuUPLOAD_IDLE
        elif start == "dnload-sync":
            name, address = self._switches.start_pending
            code = dfu.SET_ADDRESS if name == "set-address" else dfu.ERASE
            self._stored = (0, bytes((code,)) + address.to_bytes(4, "little"))
            self.state = State.dfuDNLOAD_SYNC

    async def handle(self, setup, data):
        """The answer to one class request."""
        name = name_of(setup)
        self._accounting.request(name, setup.length)
        handlers = {Request.DNLOAD: self._dnload, Request.UPLOAD: self._upload,
                    Request.CLRSTATUS: self._clear_status, Request.ABORT: self._abort}
        if setup.index != 0 or not self._has_right_length(setup):
            return self._violate("malformed-request", f"{name} {setup}")
        if setup.request == Request.GETSTATUS:
            return await self._get_status()
        if setup.request == Request.GETSTATE:
            return self._get_state()
        if setup.request not in handlers:
            return self._violate("unknown-request", name)
        return handlers[setup.request](setup, data)

    def refuse(self, status=Status.errSTALLEDPKT):
        self.state, self.status = State.dfuERROR, status
        self._stored = None
        return Reply(STALL)

    def _violate(self, name, detail):
        self._accounting.violation(name, f"{detail} (state {self.state.name})", self.excused)
        return self.refuse() if self.state != State.dfuERROR else Reply(STALL)

    @staticmethod
    def _has_right_length(setup):
        exact = {Request.GETSTATUS: 6, Request.GETSTATE: 1, Request.CLRSTATUS: 0,
                 Request.ABORT: 0}
        if setup.request in exact:
            return setup.length == exact[setup.request] and setup.value == 0
        return setup.length <= TRANSFER_SIZE and (setup.request != Request.UPLOAD or setup.length)

    def _dnload(self, setup, data):
        if self.state not in (State.dfuIDLE, State.dfuDNLOAD_IDLE):
            return self._violate("wrong-state", f"DNLOAD of {len(data)} bytes, block {setup.value}")
        if not data:
            self.state = State.dfuMANIFEST_SYNC
            if self._switches.vanish == "before-status":
                self.board.leave(self.memory.pointer, LEAVE_AFTER)
            return Reply()
        self._stored = (setup.value, data)
        self.state = State.dfuDNLOAD_SYNC
        return Reply()

    def _upload(self, setup, _data):
        if self.state not in (State.dfuIDLE, State.dfuUPLOAD_IDLE):
            return self._violate("wrong-state", f"UPLOAD of block {setup.value}")
        if setup.value == 1:
            return self._violate("block-1", "UPLOAD of block 1")
        content = dfu.SUPPORTED_COMMANDS
        if setup.value:
            status, content = self.memory.read(setup.value, setup.length, self.excused)
            if status == Status.errFIRMWARE:
                self.board.power_cycle()
            if status:
                return self.refuse(status)
        is_short = len(content) < setup.length
        self.state = State.dfuIDLE if is_short else State.dfuUPLOAD_IDLE
        return Reply(data=content[:setup.length])

    def _abort(self, _setup, _data):
        if self.state not in dfu.IDLE_STATES:
            return self._violate("wrong-state", "ABORT")
        self.state = State.dfuIDLE
        return Reply()

    def _clear_status(self, _setup, _data):
        if self.state != State.dfuERROR:
            if self._switches.clear_status == "tolerant":
                return Reply()
            return self._violate("wrong-state", "CLRSTATUS")
        self.state, self.status = State.dfuIDLE, Status.OK
        return Reply()

    async def _get_status(self):
        if self.state == State.dfuDNLOAD_SYNC:
            poll = self._execute()
        elif self.state == State.dfuDNBUSY:
            poll = await self._poll_busy()
            if poll is None:
                self._accounting.add("stalledPolls")
                return Reply(STALL)
        elif self.state in (State.dfuMANIFEST_SYNC, State.dfuMANIFEST):
            self.state = State.dfuMANIFEST
            poll = 1
            self.board.leave(self.memory.pointer, LEAVE_AFTER)
        else:
            poll = 0
        self.excused = False
        return Reply(data=bytes((self.status,)) + poll.to_bytes(3, "little")
                     + bytes((self.state, 0)))

    def _get_state(self):
        state = self.state
        if state == State.dfuDNBUSY:
            if time.monotonic() < max(self._may_ask_at - TOLERANCE, self._done_at):
                return self._violate("wrong-state", "GETSTATE")
            state = State.dfuDNLOAD_SYNC
        return Reply(data=bytes((state,)))

    def _execute(self):
        block, data = self._stored
        self._stored = None
        outcome = self.memory.execute(block, data, self.excused)
        if outcome.refused:
            self.refuse(outcome.refused)
            return 0
        if self._switches.set_address_busy == "off" and block == 0 and data[0] == dfu.SET_ADDRESS:
            self.state = State.dfuDNLOAD_IDLE
            return 0
        now = time.monotonic()
        self._outcome = outcome
        self._may_ask_at = now + outcome.poll / 1000
        self._done_at = now + outcome.milliseconds / self._switches.speed / 1000
        self.state = State.dfuDNBUSY
        if outcome.resets:
            self.board.power_cycle(outcome.poll / 1000)
        return outcome.poll

    async def _poll_busy(self):
        """The poll time to answer with; None is a STALL."""
        now = time.monotonic()
        is_early = now < self._may_ask_at - TOLERANCE
        if is_early:
            too_soon = round((self._may_ask_at - now) * 1000, 1)
            self._accounting.violation("early-poll", f"{too_soon} ms too soon", self.excused)
            self._accounting.add("earlyPolls", 0 if self.excused else 1)
        remaining = self._done_at - now
        if is_early or remaining > 0:
            if self._switches.early_poll == "stall":
                return None
            if self._switches.early_poll == "busy":
                return 0 if self._switches.poll == "zero" else BUSY_AGAIN_MS
            await asyncio.sleep(max(remaining, 0))
        self._finish()
        return 0

    def _finish(self):
        self.memory.running = None
        if self._outcome.result:
            self.refuse(self._outcome.result)
        else:
            self.state = State.dfuDNLOAD_IDLE
