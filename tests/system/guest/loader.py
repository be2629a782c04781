# SPDX-License-Identifier: MIT
"""The resident loader, executed outside on the virtual chip and used through the machine's kernel."""

import ctypes
import fcntl
import os
import pathlib
import random
import struct

from board import APPLICATION, LOADER
from cells import cell, eventually, expect
from programs import fresh, run

CODE_SIZE = 0x3800  # firmware/contract/loader.h
PLACE = "0x08004000"
DEVICES = pathlib.Path("/sys/bus/usb/devices")


def into_loader(board):
    """Needs a flash without a valid program, or a program that is left by detach."""
    if board.ids() == APPLICATION:
        dfu_util("-e", device="1209:0001", code=None)
    elif board.ids() != LOADER:
        board.command(f"power-cycle {board.bus_id}")
    board.wait_for(LOADER)


def dfu_util(*arguments, device="1209:0002", **options):
    return run("dfu-util", "-d", device, "-a", "0", *arguments, **options)


def code_of(board):
    """The bytes of the loader, as it reads itself back."""
    into_loader(board)
    path = fresh("loader.bin")
    dfu_util("-s", f"0x08000000:{CODE_SIZE}", "-U", path)
    return path.read_bytes()


def image(bench, name):
    return bench.files / f"{name}.bin"


@cell("dfu-util-lists-the-condition-of-the-executed-loader")
def listing(bench):
    with bench.board("loader") as board:
        into_loader(board)
        said = run("dfu-util", "-l").text
        expect("no program" in said, said)
        expect("/0x08000000/08*002Ka,504*002Kg" in said, said)
        expect("1209:0002" in said, said)


@cell("dfu-util-writes-a-program-that-the-executed-loader-starts-and-returns-from")
def program(bench):
    with bench.board("loader") as board:
        before = code_of(board)
        for version, bcd in (("1.0", "0100"), ("1.1", "0110")):
            dfu_util("-s", f"{PLACE}:leave", "-D", image(bench, f"behind-{version}"))
            board.wait_for(APPLICATION, bcd)
            into_loader(board)
        expect(code_of(board) == before, "the loader has changed")


@cell("dfu-util-cannot-write-or-erase-the-executed-loader")
def protection(bench):
    with bench.board("loader") as board:
        before = code_of(board)
        junk = fresh("junk.bin")
        junk.write_bytes(random.Random(1).randbytes(4096))
        for place in ("0x08000000", "0x08003800", "0x08003000"):
            ended = dfu_util("-s", place, "-D", junk, code=None)
            expect(ended.code != 0, f"dfu-util wrote to {place}")
            dfu_util("-s", f"{place}:force:unprotect", "-D", junk, code=None)
        dfu_util("-s", f"{PLACE}:mass-erase:force", "-D", junk, code=None)
        expect(code_of(board) == before, "the loader has changed")
        board.command(f"power-cycle {board.bus_id}")
        expect(code_of(board) == before, "the loader has changed")


class Request(ctypes.Structure):
    """struct usbdevfs_ctrltransfer"""

    _fields_ = [("type", ctypes.c_uint8), ("request", ctypes.c_uint8), ("value", ctypes.c_uint16),
                ("index", ctypes.c_uint16), ("length", ctypes.c_uint16),
                ("timeout", ctypes.c_uint32), ("data", ctypes.c_void_p)]


USBDEVFS_CONTROL = 0xC0005500 | ctypes.sizeof(Request) << 16


def control(handle, *setup, data=b""):
    """False if it stalled or the device was not there any more."""
    kind, request, value, index, length = setup
    room = ctypes.create_string_buffer(data, max(length, 1))
    wanted = Request(kind, request, value, index, length, 5000,
                     ctypes.cast(room, ctypes.c_void_p))
    try:
        fcntl.ioctl(handle, USBDEVFS_CONTROL, wanted)
        return True
    except OSError:
        return False


def node(board):
    bus, device = (int((DEVICES / board.port_path / name).read_text()) for name in ("busnum", "devnum"))
    return f"/dev/bus/usb/{bus:03}/{device:03}"


def any_address(chance):
    return chance.choice((0x08000000, 0x08003800, 0x08004000, 0x08004800, 0x080FF800, 0xFFFFF800,
                          chance.getrandbits(32)))


def sensible_request(chance):
    """Of DFU and of the loader's own, but with any address; not the confirmed replacement."""
    command = struct.pack("<BI", chance.choice((0x21, 0x21, 0x41)), any_address(chance))
    block = chance.randbytes(chance.choice((8, 64, 2048, 2048)))
    return chance.choice((
        ((0xA1, 3, 0, 0, 6), b""), ((0xA1, 5, 0, 0, 1), b""), ((0x21, 4, 0, 0, 0), b""),
        ((0x21, 6, 0, 0, 0), b""), ((0x21, 1, 0, 0, 5), command),
        ((0x21, 1, chance.choice((2, 3, 9)), 0, len(block)), block),
        ((0xA1, 2, chance.choice((0, 2, 3)), 0, 2048), b""), ((0xC1, 1, 0, 0, 76), b""),
        ((0x41, 2, 0, 0, 16), chance.randbytes(16)), ((0xC1, 3, chance.randrange(512), 0, 16), b""),
        ((0x41, 4, 0, 0, 0), b"")))


def any_request(chance):
    if chance.random() < 0.7:
        return sensible_request(chance)
    kind = chance.choice((0x21, 0x41, 0xA1, 0xC1, chance.getrandbits(8)))
    request = chance.choice((1, 2, 3, 4, chance.getrandbits(8)))
    length = chance.choice((0, 1, 5, 16, 64, 2048, 2049, chance.randrange(4096)))
    value = chance.choice((0, 1, 2, chance.getrandbits(16)))
    return (kind, request, value, 0, length), chance.randbytes(length)


@cell("random-requests-through-the-kernel-never-change-the-executed-loader")
def random_requests(bench):
    with bench.board("loader") as board:
        before = code_of(board)
        chance = random.Random(16)
        answered = 0
        for _ in range(12):
            into_loader(board)
            handle = os.open(node(board), os.O_RDWR)
            for _ in range(50):
                setup, data = any_request(chance)
                if control(handle, *setup, data=data):
                    answered += 1
                elif chance.random() < 0.7:
                    control(handle, 0x21, 4, 0, 0, 0)  # CLRSTATUS
            os.close(handle)
        print(f"{answered} of 600 requests were accepted")
        expect(answered > 150, "hardly any request was accepted")
        expect(code_of(board) == before, "the loader has changed")
        dfu_util("-s", f"{PLACE}:leave", "-D", image(bench, "behind-1.0"))
        board.wait_for(APPLICATION, "0100")


@cell("the-executed-signed-loader-refuses-a-program-that-is-not-signed-and-says-why")
def signed(bench):
    with bench.board("signed") as board:
        into_loader(board)
        # dfu-util ends with 0 although the leave request fails; it shows the status.
        ended = dfu_util("-s", f"{PLACE}:leave", "-D", image(bench, "behind-1.0"), code=None)
        expect("status(2)" in ended.text, "an unsigned program was accepted")
        expect(board.ids() == LOADER, "an unsigned program runs")
        board.command(f"power-cycle {board.bus_id}")
        board.wait_for(LOADER)
        eventually(lambda: "program not signed for this loader" in run("dfu-util", "-l").text,
                   "the loader says why")


@cell("fieldflash-replaces-the-executed-loader-only-when-asked-to")
def replacement(bench):
    with bench.board("replaced") as board:
        before = code_of(board)
        new = image(bench, "loader-1.1")
        refused = bench.programs.cli("install-loader", new, "--yes", code=None)
        expect(refused.code != 0 and "--replace-loader" in refused.text, "not refused")
        expect("debug probe" in refused.text, "does not say what would brick")
        expect(code_of(board) == before, "the loader has changed")
        report = bench.programs.cli("install-loader", new, "--replace-loader", "--json",
                                    "--yes").report()
        expect(report["returned"] is True, "the new loader did not start")
        expect(report["expectedVersion"] is True, "another version")
        after = code_of(board)
        expect(after != before, "the loader has not changed")
        dfu_util("-s", f"{PLACE}:leave", "-D", image(bench, "behind-1.0"))
        board.wait_for(APPLICATION, "0100")
