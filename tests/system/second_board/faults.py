# SPDX-License-Identifier: MIT
"""One fault, at the N-th DFU request to the bootloader or the first suitable one after it.
A negative N counts from the leave request: -1 is that one, -2 the next.

    stall           STALL and dfuERROR, as when a device refuses
    stall-once      STALL on the wire only; nothing is executed and the state stays
    timeout         the request is never accepted; the host gives up
    lost-reply      the request is executed, its answer never arrives
    delay           the answer is late
    disconnect      a brief disconnect before the request; the device stays powered
    disconnect-after the same after the request
    power-cut       power is cut, in the middle of an erase or write if this request starts one
    short-read      UPLOAD returns fewer bytes
    flipped-read    one bit of one UPLOAD is wrong
    torn-write      only the beginning of a block is programmed; the device reports OK
    weak-cell       from then on one bit of that block reads randomly
    stuck-cell      from then on one bit of that block cannot be changed
"""

import asyncio
import random

from dfu_codes import Request, State
from flash import DOUBLE_WORD
from usbip_wire import STALL, Reply

KINDS = ("stall", "stall-once", "timeout", "lost-reply", "delay", "disconnect", "disconnect-after",
         "power-cut", "short-read", "flipped-read", "torn-write", "weak-cell", "stuck-cell")
OF_READS = ("short-read", "flipped-read")
OF_WRITES = ("torn-write", "weak-cell", "stuck-cell")
LONGEST_DELAY = 1.5


class Faults:
    def __init__(self):
        self.disarm()

    def disarm(self):
        self._kind = None
        self._number = 0
        self._seen = 0
        self._seen_since_leave = 0
        self.fired = None  # text, once it has happened

    def arm(self, kind, number, seed):
        if kind not in KINDS:
            raise ValueError(f"no such fault: {kind}")
        self.disarm()
        self._kind = kind
        self._number = number
        self._random = random.Random(seed)

    async def pass_on(self, setup, data, machine):
        """The machine's answer to the request, as modified by the fault."""
        self._seen += 1
        is_leave = setup.request == Request.DNLOAD and not setup.length
        if is_leave or self._seen_since_leave:
            self._seen_since_leave += 1
        if not self._is_due() or self._kind in OF_WRITES:
            return await machine.handle(setup, data)
        if self._kind in OF_READS:
            return await self._spoil_read(setup, data, machine)
        kind = self._fire(f"{name_of(setup)} in {machine.state.name}")
        machine.excused = True
        return await getattr(self, "_" + kind.replace("-", "_"))(setup, data, machine)

    def torn(self, data):
        if self._kind == "torn-write" and self._is_due():
            words = len(data) // DOUBLE_WORD
            kept = self._random.randrange(max(words, 1)) * DOUBLE_WORD
            self._fire(f"{kept} of {len(data)} bytes")
            return data[:kept]
        return data

    def after_program(self, flash, operation):
        if self._kind not in ("weak-cell", "stuck-cell") or not self._is_due():
            return
        at = operation.offset + self._random.randrange(max(len(operation.after), 1))
        mask = 1 << self._random.randrange(8)
        kind = self._fire(f"offset 0x{at:x}, mask 0x{mask:02x}")
        if kind == "weak-cell":
            flash.weak[at] = mask
        else:
            flash.stuck[at] = (mask, ~flash.content[at] & mask)
            flash.content[at] ^= mask

    def _is_due(self):
        if self._kind is None or self.fired is not None:
            return False
        if self._number < 0:
            return self._seen_since_leave >= -self._number
        return self._seen >= self._number

    def _fire(self, where):
        self.fired = f"{self._kind} at request {self._seen}: {where}"
        return self._kind

    async def _spoil_read(self, setup, data, machine):
        reply = await machine.handle(setup, data)
        if setup.request != Request.UPLOAD or setup.value < 2 or reply.status or not reply.data:
            return reply
        content = bytearray(reply.data)
        if self._kind == "short-read":
            machine.state = State.dfuIDLE
            content = content[:self._random.randrange(len(content))]
        else:
            content[self._random.randrange(len(content))] ^= 1 << self._random.randrange(8)
        self._fire(f"{len(content)} of {len(reply.data)} bytes of block {setup.value}")
        return Reply(data=bytes(content))

    async def _stall(self, _setup, _data, machine):
        return machine.refuse()

    async def _stall_once(self, *_):
        return Reply(STALL)

    async def _timeout(self, *_):
        return await asyncio.Future()

    async def _lost_reply(self, setup, data, machine):
        await machine.handle(setup, data)
        machine.excused = True
        return await asyncio.Future()

    async def _delay(self, setup, data, machine):
        await asyncio.sleep(self._random.uniform(0.05, LONGEST_DELAY))
        reply = await machine.handle(setup, data)
        machine.excused = False
        return reply

    async def _disconnect(self, _setup, _data, machine):
        machine.board.glitch()
        return await asyncio.Future()

    async def _disconnect_after(self, setup, data, machine):
        reply = await machine.handle(setup, data)
        machine.board.glitch()
        return reply

    async def _power_cut(self, setup, data, machine):
        await machine.handle(setup, data)
        machine.memory.tear(self._random.random())
        machine.board.power_cycle()
        return await asyncio.Future()


def name_of(setup):
    try:
        return Request(setup.request).name
    except ValueError:
        return f"request {setup.request}"
