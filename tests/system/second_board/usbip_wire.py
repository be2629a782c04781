# SPDX-License-Identifier: MIT
"""USB/IP 1.1.1 (Linux documentation, usb/usbip_protocol.rst): one device, served to one kernel.

The device is any object with `identity()`, `is_present`, `attach(session)`, `detached(session)` and
the coroutine `control(setup, data)`."""

import asyncio
import dataclasses
import socket
import struct

VERSION = 0x0111
REQUEST_LIST, REQUEST_IMPORT = 0x8005, 0x8003
REPLY_LIST, REPLY_IMPORT = 0x0005, 0x0003
NO_SUCH_DEVICE = 4
SUBMIT, UNLINK, RETURN_SUBMIT, RETURN_UNLINK = 1, 2, 3, 4
FULL_SPEED = 2
STALL = -32  # EPIPE
UNLINKED = -104  # ECONNRESET
BUS_ID = "1-1"


@dataclasses.dataclass(frozen=True)
class Setup:
    request_type: int
    request: int
    value: int
    index: int
    length: int

    @staticmethod
    def parse(raw):
        return Setup(*struct.unpack("<BBHHH", raw))

    @property
    def is_in(self):
        return bool(self.request_type & 0x80)


@dataclasses.dataclass(frozen=True)
class Reply:
    status: int = 0
    data: bytes = b""


class Session:
    """An imported device: answers URBs one after another until either side disconnects."""

    def __init__(self, device, reader, writer):
        self._device = device
        self._reader = reader
        self._writer = writer
        self._waiting = {}  # sequence number → task
        self._turn = asyncio.Lock()

    async def run(self):
        try:
            while True:
                await self._one_command()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            for task in self._waiting.values():
                task.cancel()
            self._device.detached(self)
            self.hang_up()

    def hang_up(self):
        """The kernel sees a disconnect."""
        transport = self._writer.transport
        if transport:
            transport.abort()

    async def _one_command(self):
        header = await self._reader.readexactly(48)
        command, number, _, is_in, endpoint, fifth, length = struct.unpack_from(">7I", header)
        if command == UNLINK:
            self._unlink(number, fifth)
            return
        data = b"" if is_in else await self._reader.readexactly(length)
        task = asyncio.ensure_future(self._answer(number, endpoint, header[40:48], data))
        self._waiting[number] = task

    def _unlink(self, number, victim):
        task = self._waiting.pop(victim, None)
        status = 0
        if task is not None:
            task.cancel()
            status = UNLINKED
        self._send(struct.pack(">5Ii", RETURN_UNLINK, number, 0, 0, 0, status) + bytes(24))

    async def _answer(self, number, endpoint, raw, data):
        async with self._turn:
            setup = Setup.parse(raw)
            reply = Reply(STALL)
            if endpoint == 0:
                reply = await self._device.control(setup, data)
            if self._waiting.pop(number, None) is None:
                return
            payload = reply.data[:setup.length] if setup.is_in else b""
            actual = len(payload) if setup.is_in else len(data)
            head = struct.pack(">5IiI", RETURN_SUBMIT, number, 0, 0, 0, reply.status,
                               actual if reply.status == 0 else 0)
            self._send(head + bytes(20) + payload)

    def _send(self, message):
        if not self._writer.is_closing():
            self._writer.write(message)


def _description(identity):
    path = b"/second-board/" + BUS_ID.encode()
    return struct.pack(">256s32sIIIHHHBBBBBB", path, BUS_ID.encode(), 1, 1, FULL_SPEED,
                       identity.vendor, identity.product, identity.version, 0, 0, 0, 1, 1, 1)


async def _list(device, writer):
    identity = device.identity() if device.is_present else None
    message = struct.pack(">HHII", VERSION, REPLY_LIST, 0, 1 if identity else 0)
    if identity:
        message += _description(identity) + bytes((0xFE, 1, identity.protocol, 0))
    writer.write(message)
    await writer.drain()


async def _import(device, reader, writer):
    bus_id = (await reader.readexactly(32)).split(b"\0")[0].decode()
    if bus_id != BUS_ID or not device.is_present or device.session is not None:
        writer.write(struct.pack(">HHI", VERSION, REPLY_IMPORT, NO_SUCH_DEVICE))
        await writer.drain()
        return
    session = Session(device, reader, writer)
    device.attach(session)
    writer.write(struct.pack(">HHI", VERSION, REPLY_IMPORT, 0) + _description(device.identity()))
    await session.run()


async def serve(device, port):
    """The listening server; its port is in `sockets`."""

    async def connection(reader, writer):
        writer.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            _, code, _ = struct.unpack(">HHI", await reader.readexactly(8))
            if code == REQUEST_LIST:
                await _list(device, writer)
            elif code == REQUEST_IMPORT:
                await _import(device, reader, writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    return await asyncio.start_server(connection, "127.0.0.1", port)
