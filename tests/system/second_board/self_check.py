#!/usr/bin/env -S python3 -B
# SPDX-License-Identifier: MIT
"""Tests the second board alone, without a wire, before it is used to judge others."""

import asyncio
import time
import unittest

import board as boards
import flash as chip
from accounting import Accounting, bus_milliseconds
from dfu_codes import Request, State, Status
from faults import Faults
from switches import Switches
from usbip_wire import STALL, Setup


class Bench:
    """A host that sends any request, valid or not."""

    def __init__(self, switches=""):
        self.board = boards.Board(chip.Flash(), Switches(), Accounting(), Faults())
        self.board.switches.change("speed=100," + switches)
        self.board.power_cycle(boot0=True)

    @property
    def machine(self):
        return self.board._life.machine  # pylint: disable=protected-access

    @property
    def violations(self):
        return self.board.accounting.violations

    async def ready(self):
        await asyncio.sleep(boards.ABSENCE + 0.05)
        self.machine.excused = False
        return self

    async def send(self, request, value=0, data=b"", length=0):
        kind = 0xA1 if length else 0x21
        return await self.board.control(Setup(kind, request, value, 0, length or len(data)), data)

    async def status(self):
        data = (await self.send(Request.GETSTATUS, length=6)).data
        return Status(data[0]), int.from_bytes(data[1:4], "little"), State(data[4])

    async def command(self, data, block=0):
        """DNLOAD and its two GETSTATUS."""
        await self.send(Request.DNLOAD, block, data)
        _, poll, state = await self.status()
        if state != State.dfuDNBUSY:
            return state
        await asyncio.sleep(poll / 1000 + 0.001)
        return (await self.status())[2]

    async def point_at(self, address):
        return await self.command(b"\x21" + address.to_bytes(4, "little"))

    async def erase(self, address):
        return await self.command(b"\x41" + address.to_bytes(4, "little"))


class SecondBoard(unittest.IsolatedAsyncioTestCase):
    async def test_erases_writes_and_reads_as_the_bootloader_does(self):
        host = await Bench().ready()
        self.assertEqual(await host.erase(chip.BASE), State.dfuDNLOAD_IDLE)
        self.assertEqual(await host.point_at(chip.BASE), State.dfuDNLOAD_IDLE)
        self.assertEqual(await host.command(bytes(range(16)), 2), State.dfuDNLOAD_IDLE)
        await host.send(Request.ABORT)
        read = await host.send(Request.UPLOAD, 2, length=16)
        self.assertEqual(read.data, bytes(range(16)))
        self.assertEqual(host.violations, {})

    async def test_counts_what_a_host_must_not_do(self):
        wrong = {
            "wrong-state": [lambda host: host.send(Request.UPLOAD, 2, length=8),
                            lambda host: host.send(Request.DNLOAD, 2, bytes(8))],
            "address-outside": [lambda host: host.point_at(0x0900_0000)],
            "unaligned-address": [lambda host: host.point_at(chip.BASE + 4),
                                  lambda host: host.command(bytes(8), 2)],
            "ragged-length": [lambda host: host.command(bytes(9), 2)],
            "not-erased": [lambda host: host.command(b"\x01" * 8, 2),
                           lambda host: host.command(b"\x01" * 8, 2)],
            "malformed-request": [lambda host: host.send(Request.DNLOAD, 2, bytes(2056))],
            "block-1": [lambda host: host.send(Request.UPLOAD, 1, length=8)],
        }
        for name, steps in wrong.items():
            host = await Bench().ready()
            for step in steps:
                await step(host)
            self.assertEqual(host.violations, {name: 1}, name)
            self.assertEqual(host.machine.state, State.dfuERROR
                             if name != "ragged-length" else State.dfuDNLOAD_IDLE, name)

    async def test_a_poll_before_its_time_is_counted_and_stalled_on_request(self):
        for switch, status in (("early-poll=wait", 0), ("early-poll=stall", STALL)):
            host = await Bench("speed=1," + switch).ready()
            await host.send(Request.DNLOAD, 0, b"\x41" + chip.BASE.to_bytes(4, "little"))
            await host.status()
            began = time.monotonic()
            reply = await host.send(Request.GETSTATUS, length=6)
            self.assertEqual(reply.status, status)
            self.assertEqual(time.monotonic() - began > 0.015, status == 0)
            self.assertEqual(host.violations, {"early-poll": 1})

    async def test_a_protected_page_says_ok_and_keeps_what_it_has(self):
        host = await Bench("write-protect=0").ready()
        host.board.flash.load(b"\x55" * 16)
        self.assertEqual(await host.erase(chip.BASE), State.dfuDNLOAD_IDLE)
        self.assertEqual(host.board.flash.content[:16], b"\x55" * 16)

    async def test_power_that_goes_in_a_write_leaves_a_broken_double_word(self):
        host = await Bench().ready()
        host.board.faults.arm("power-cut", 5, 7)
        await host.point_at(chip.BASE)
        await host.send(Request.DNLOAD, 2, b"\x00" * 2048)
        waiting = asyncio.ensure_future(host.status())
        await asyncio.sleep(0.02)
        waiting.cancel()
        self.assertEqual(len(host.board.flash.broken), 1)
        self.assertIn("power-cut", host.board.faults.fired)

    async def test_the_eight_byte_defect_loses_the_end_of_a_ragged_block(self):
        host = await Bench("eight-byte-defect=on").ready()
        await host.point_at(chip.BASE)
        await host.command(b"\x11" * 1900, 2)
        self.assertEqual(host.board.flash.content.count(0x11), 112)

    async def test_read_protection_refuses_to_write_and_to_read(self):
        host = await Bench("rdp=1").ready()
        self.assertEqual(await host.command(bytes(8), 2), State.dfuERROR)
        self.assertEqual((await host.status())[0], Status.errVENDOR)

    def test_a_block_of_2048_bytes_takes_two_frames(self):
        self.assertEqual((bus_milliseconds(2048), bus_milliseconds(6)), (2, 1))


if __name__ == "__main__":
    unittest.main()
