#!/usr/bin/env -S python3 -B
# SPDX-License-Identifier: MIT
"""A second model of an STM32L476 over USB/IP, written without looking at the first one.

    tests/system/second_board/main.py --port 0 --control 0 --switches profile=f4-like

It shares only the public documents with core/virtual_board, so that a misreading there cannot hide
the same misreading in the host. Prints its ports, serves until Ctrl-C, and then writes its
statistics to --statistics. Switches: switches.py. Control: control.py."""

import argparse
import asyncio
import json
import pathlib
import signal
import sys

import usbip_wire
from accounting import Accounting
from board import Board
from control import Control
from faults import Faults
from flash import Flash
from switches import Switches


def arguments():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--port", type=int, default=3240, help="USB/IP; 0: any free one")
    parser.add_argument("--control", type=int, default=0, help="control lines; 0: any free one")
    parser.add_argument("--switches", default="")
    parser.add_argument("--flash", type=pathlib.Path, help="content at the start")
    parser.add_argument("--keep-flash", type=pathlib.Path, help="where to save it at the end")
    parser.add_argument("--fault", metavar="KIND:NUMBER:SEED", help="see faults.py")
    parser.add_argument("--boot0", action="store_true", help="start in the bootloader")
    parser.add_argument("--files", type=pathlib.Path, default=pathlib.Path.cwd(),
                        help="folder of the files that control lines name")
    parser.add_argument("--statistics", type=pathlib.Path)
    return parser.parse_args()


async def serve(options, board):
    control = await Control(board, options.files).serve(options.control)
    server = await usbip_wire.serve(board, options.port)
    board.power_cycle(boot0=options.boot0)
    print(f"control port {control.sockets[0].getsockname()[1]}")
    print(f"usbip port {server.sockets[0].getsockname()[1]}: {usbip_wire.BUS_ID}", flush=True)
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    await stop.wait()


def main():
    options = arguments()
    switches = Switches()
    faults = Faults()
    try:
        switches.change(options.switches)
        if options.fault:
            kind, number, seed = options.fault.split(":")
            faults.arm(kind, int(number), int(seed))
    except ValueError as wrong:
        sys.exit(f"--switches or --fault: {wrong}")
    flash = Flash()
    if options.flash:
        flash.load(options.flash.read_bytes())
    board = Board(flash, switches, Accounting(), faults)
    asyncio.run(serve(options, board))
    if options.keep_flash:
        options.keep_flash.write_bytes(flash.content)
    if options.statistics:
        options.statistics.write_text(json.dumps(board.accounting.as_json(), indent=1),
                                      encoding="utf-8")


if __name__ == "__main__":
    main()
