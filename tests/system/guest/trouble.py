# SPDX-License-Identifier: MIT
"""Pulled cables, missing permission, identical devices: typical problems of users."""

import json
import time

from board import APPLICATION, BOOTLOADER
from cells import cell, eventually, expect
from programs import fresh, run, start, finish
from usb_cable import allow_everybody

UNPLUGGED = 7
NOT_PERMITTED = 4
AMBIGUOUS = 3
PROTECTED = 6


def kind_of(ended):
    error = ended.report().get("error") or {}
    return error.get("kind")


def update(bench, *arguments, **options):
    return bench.programs.cli("update", bench.files / "v11.dfu", "--json", "--yes", *arguments,
                              **options)


def unplug_when(bench, board, is_time, *options):
    """Pulls the cable at a given moment of a running update; returns the program's output."""
    running = start(bench.programs.cli_path, "update", bench.files / "v11.dfu", "--json", "--yes",
                    *options)
    eventually(is_time, "the moment comes", seconds=60)
    board.unplug()
    return finish(running)


def expect_rescue(bench, board):
    """Reconnects with BOOT0 held, as advised; the next run restores the application."""
    board.plug()
    board.command(f"power-cycle {board.bus_id} boot0")
    board.wait_for(BOOTLOADER)
    update(bench)
    board.wait_for(APPLICATION, "0110")


@cell("unplugged-while-the-bootloader-writes")
def unplugged_while_writing(bench):
    with bench.board("main") as board:
        board.into_application()
        before = board.statistics()["programmedDoubleWords"]
        ended = unplug_when(
            bench, board, lambda: board.statistics()["programmedDoubleWords"] > before + 600)
        expect(ended.code == UNPLUGGED, f"exit code {ended.code}")
        expect(kind_of(ended) == "Unplugged", kind_of(ended))
        expect_rescue(bench, board)


@cell("unplugged-while-the-bootloader-erases")
def unplugged_while_erasing(bench):
    with bench.board("main") as board:
        board.into_application()
        before = board.statistics()["pageErases"]
        ended = unplug_when(bench, board,
                            lambda: board.statistics()["pageErases"] > before,
                            "--policy", "full")  # the board may already have this version
        expect(ended.code == UNPLUGGED, f"exit code {ended.code}")
        expect_rescue(bench, board)


@cell("unplugged-while-it-is-read-back")
def unplugged_while_verifying(bench):
    with bench.board("main") as board:
        board.into_application()
        before = board.statistics()["bytesRead"]
        ended = unplug_when(bench, board,
                            lambda: board.statistics()["bytesRead"] > before + 4096,
                            "--policy", "full")
        expect(ended.code == UNPLUGGED, f"exit code {ended.code}")
        expect_rescue(bench, board)


@cell("unplugged-between-application-and-bootloader")
def unplugged_between_lives(bench):
    with bench.board("main") as board:
        board.into_application()
        ended = unplug_when(bench, board, lambda: board.ids() != APPLICATION)
        expect(ended.code not in (0, 70), f"exit code {ended.code}")
        expect_rescue(bench, board)


@cell("killed-at-any-moment-the-next-run-goes-on")
def killed(bench):
    with bench.board("main") as board:
        for seconds in (0.7, 1.5, 2.3):
            board.into_bootloader()
            running = start(bench.programs.cli_path, "update", bench.files / "v11.dfu", "--yes")
            time.sleep(seconds)
            running.kill()
            finish(running)
            update(bench)
            board.wait_for(APPLICATION, "0110")


@cell("permission-denied-says-the-exact-rule")
def permission_denied(bench):
    with bench.board("main") as board:
        board.into_application()
        allow_everybody(False)
        ended = update(bench, code=NOT_PERMITTED, unprivileged=True)
        expect(kind_of(ended) == "NotPermitted", kind_of(ended))
        remedy = ended.report()["error"]["remedy"]
        for part in ('ATTR{idVendor}=="1209"', 'ATTR{idProduct}=="0001"', 'TAG+="uaccess"'):
            expect(part in remedy, f"{part} is not in: {remedy}")


@cell("an-account-with-permission-updates")
def permitted(bench):
    rules = "/run/udev/rules.d/70-fieldflash.rules"
    with open(rules, "w", encoding="utf-8") as file:
        for vendor, product in (APPLICATION, BOOTLOADER):
            file.write(f'SUBSYSTEM=="usb", ATTR{{idVendor}}=="{vendor}", '
                       f'ATTR{{idProduct}}=="{product}", MODE="0666"\n')
    with bench.board("main") as board:
        board.into_application()
        # udevadm does nothing in a chroot unless told otherwise, and udevd checks for new rules
        # only every 3 s: on a loaded machine the bootloader was faster.
        run("env", "SYSTEMD_IGNORE_CHROOT=1", "udevadm", "control", "--reload")
        board.into_bootloader()
        eventually(lambda: board.node_mode() == 0o666, "the rule opens the device")
        log = fresh("unprivileged.log")
        ended = update(bench, unprivileged=True)
        expect(ended.code == 0, log)
        board.wait_for(APPLICATION, "0110")


@cell("two-boards-with-equal-serials-are-never-mixed-up")
def twins(bench):
    with bench.board("left") as left, bench.board("right") as right:
        left.into_application()
        right.into_application()
        ended = update(bench, code=AMBIGUOUS)
        expect(kind_of(ended) == "AmbiguousDevice", kind_of(ended))
        for board, other in ((left, right), (right, left)):
            untouched = other.statistics()["programmedDoubleWords"]
            path = board.port_path
            update(bench, "--device", path)
            board.wait_for(APPLICATION, "0110")
            expect(board.port_path == path, "came back elsewhere")
            expect(other.statistics()["programmedDoubleWords"] == untouched,
                   "the other board was written")
            print(json.dumps(board.statistics()["requests"]))


@cell("a-board-that-goes-before-the-last-status-of-leave-is-a-success")
def vanishes_early(bench):
    with bench.board("vanishes") as board:
        board.into_application()
        ended = update(bench)
        expect(ended.code == 0, "not a success")
        board.wait_for(APPLICATION, "0110")


@cell("write-protection-is-named-before-anything-is-erased")
def write_protected(bench):
    with bench.board("protected") as board:
        board.into_application()
        ended = update(bench, code=PROTECTED)
        report = ended.report()
        expect(report["verified"] is None, report["verified"])
        expect("pages 3 to 4" in report["verdict"], report["verdict"])
        expect(report["returned"] is True, "the application does not run again")
        bench.programs.cli("detach")
        dfu_util = run("dfu-util", "-d", "0483:df11", "-a", "0", "-s", "0x08000000", "-D",
                       bench.files / "v11.bin", code=None)
        expect(dfu_util.code == 0, "dfu-util notices nothing, or does it by now?")
