# SPDX-License-Identifier: MIT
"""The bundled firmware, executed outside on the virtual chip and used through the machine's kernel."""

import os
import pathlib
import termios

from board import APPLICATION, BOOTLOADER
from cells import cell, eventually, expect
from programs import run


def serial_port():
    found = sorted(pathlib.Path("/dev").glob("ttyACM*"))
    return found[0] if found else None


def open_raw(port):
    """Turns off echo, so that a program does not receive its own output."""
    handle = os.open(port, os.O_RDWR | os.O_NOCTTY)
    settings = termios.tcgetattr(handle)
    settings[0] = settings[1] = settings[3] = 0
    termios.tcsetattr(handle, termios.TCSANOW, settings)
    return handle


def ask(port, line, wanted):
    handle = open_raw(port)
    try:
        os.write(handle, line)
        heard = b""

        def has_answered():
            nonlocal heard
            os.set_blocking(handle, False)
            try:
                heard += os.read(handle, 512)
            except BlockingIOError:
                pass
            return wanted in heard

        eventually(has_answered, f"the answer {wanted!r} to {line!r}; heard {heard!r}")
    finally:
        os.close(handle)


def demo(bench, version):
    return bench.files / f"demo-{version}.dfu"


@cell("executed-application-is-a-serial-port-to-the-kernel")
def serial(bench):
    with bench.board("chip") as board:
        board.into_application()
        port = eventually(serial_port, "cdc_acm makes a serial port")
        ask(port, b"version\r", b"1.0")


@cell("executed-application-has-descriptors-that-lsusb-parses")
def lsusb(bench):
    with bench.board("chip") as board:
        board.into_application()
        said = run("lsusb", "-v", "-d", "1209:0001").text
        expect("Device Firmware Upgrade Interface Descriptor" in said, "no functional descriptor")
        for complaint in ("Warning", "junk", "invalid", "UNRECOGNIZED", "can't get"):
            expect(complaint.lower() not in said.lower(), f"lsusb complains: {complaint}")


@cell("a-dfu-line-on-the-serial-port-enters-the-bootloader")
def dfu_line(bench):
    with bench.board("chip") as board:
        board.into_application()
        handle = open_raw(eventually(serial_port, "cdc_acm makes a serial port"))
        os.write(handle, b"dfu\r")
        board.wait_for(BOOTLOADER)
        os.close(handle)
        expect(board.statistics()["romEntries"][-1]["mistakes"] == [], "entered wrongly")
        bench.programs.cli("leave")
        board.wait_for(APPLICATION)


@cell("the-button-enters-the-bootloader")
def button(bench):
    with bench.board("chip") as board:
        board.into_application()
        board.command(f"press {board.bus_id}")
        board.wait_for(BOOTLOADER)
        board.command(f"release {board.bus_id}")
        bench.programs.cli("leave")
        board.wait_for(APPLICATION)


@cell("dfu-util-detaches-the-executed-application")
def dfu_util_detach(bench):
    with bench.board("chip") as board:
        board.into_application()
        run("dfu-util", "-d", "1209:0001", "-e", code=None)
        board.wait_for(BOOTLOADER)
        bench.programs.cli("leave")
        board.wait_for(APPLICATION)


@cell("dfu-util-takes-the-bundled-files-in-both-modes-without-an-id")
def dfu_util_without_id(bench):
    with bench.board("chip") as board:
        board.into_application()
        # Detached by dfu-util itself, which looks for the bootloader once, after 5 s or the time in
        # -E, and then needs one alternate setting; then already in bootloader mode, where a DfuSe
        # file needs no -a.
        for version, options in (("1.1", ("-E", "25", "-a", "0")), ("1.0", ())):
            said = run("dfu-util", *options, "-D", demo(bench, version)).text
            expect("Download done." in said and "Done parsing DfuSe file" in said, said)
            bench.programs.cli("verify", demo(bench, version), "--no-leave")
        bench.programs.cli("leave")
        board.wait_for(APPLICATION, "0100")


@cell("executed-1.0-is-updated-to-executed-1.1-and-back")
def update(bench):
    with bench.board("chip") as board:
        board.into_application()
        for version, bcd in (("1.1", "0110"), ("1.0", "0100")):
            report = bench.programs.cli("update", demo(bench, version), "--json",
                                        "--yes").report()
            for answer in ("verified", "returned", "expectedVersion"):
                expect(report[answer] is True, f"{version}: {answer} is {report[answer]}")
            board.wait_for(APPLICATION, bcd)
        expect(board.statistics()["violations"] == {}, board.statistics()["violations"])
