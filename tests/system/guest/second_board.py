# SPDX-License-Identifier: MIT
"""The programs on the second board, which shares no code with the first: does the host follow the
protocol, or only our own interpretation of it?"""

import time

from board import APPLICATION, BOOTLOADER
from cells import cell, eventually, expect
from dfu_util import dfu_util
from programs import finish, fresh, start

FLASH = "0x08000000"
BASE = 0x0800_0000
PAGE = 2048
SIZE = 32 * 1024
CHIP = 1024 * 1024
VERIFY_FAILED = 8
PROTECTED = 6
DEFAULTS = ("profile=l476,speed=1,write-protect=none,early-poll=wait,vanish=after-status,rdp=0,"
            "poll=given,start-state=idle,eight-byte-defect=off,set-address-busy=on,"
            "clear-status=stall,will-detach=on,not-erased=error,ecc-read=garbage")


class Table:
    """The second board with known content; at its end, `with` checks the recorded violations."""

    def __init__(self, bench, switches="", in_bootloader=True, content="v11.bin"):
        self._bench = bench
        self._attached = bench.board("main")
        self._switches = switches
        self._in_bootloader = in_bootloader
        self._content = content
        self.board = None

    def __enter__(self):
        # `load` alone is not enough: the state left by an earlier cell must not matter.
        for line in ("plug", f"switches {DEFAULTS}", "fault none", "erase-all", "heal",
                     f"load {self._content}", f"switches {self._switches or DEFAULTS}"):
            self._attached.command(line)
        self._attached.command("power-cycle" + (" boot0" if self._in_bootloader else ""))
        time.sleep(0.3)
        self.board = self._attached.__enter__()
        self.board.wait_for(BOOTLOADER if self._in_bootloader else APPLICATION)
        self.board.command("clear")
        return self

    def __exit__(self, *anything):
        self._attached.__exit__(*anything)
        if anything[0] is None:
            self.expect_obedience()

    def expect_obedience(self):
        said = self.statistics()
        expect(not said["violations"], f"violations {said['violations']}: {said['examples']}")

    def statistics(self):
        return self._attached.statistics()

    def flash(self):
        """The complete content, bypassing the protocol."""
        self._attached.command("save flash.now")
        return (self._bench.files / "flash.now").read_bytes()

    def expect_flash(self, image, old):
        """Exactly `image`, with the previous content around it."""
        wanted = image + old[len(image):]
        found = self.flash()
        if found != wanted:
            first = next(at for at in range(CHIP) if found[at] != wanted[at])
            expect(False, f"0x{BASE + first:08x} holds 0x{found[first]:02x}, "
                          f"not 0x{wanted[first]:02x}")


def content(bench, name):
    return (bench.files / name).read_bytes()


def erased_around(bench):
    old = content(bench, "v11.bin")
    return old + b"\xFF" * (CHIP - len(old))


def neighbours(bench):
    """A chip full of foreign content, with the old firmware at its start."""
    old = content(bench, "v11.bin")
    name = "neighbours.bin"
    path = bench.files / name
    if not path.exists():
        path.write_bytes(old + (bytes(range(251)) * (CHIP // 251 + 1))[len(old):CHIP])
    return name


def update(bench, *arguments, file="v12.dfu", **options):
    return bench.programs.cli("update", bench.files / file, "--json", "--yes", *arguments,
                              **options)


@cell("second-board-list-and-detach-and-leave")
def list_detach_leave(bench):
    with Table(bench, in_bootloader=False) as table:
        said = bench.programs.cli("list", "--json").output
        expect(table.board.port_path in said and "Fieldflash demo" in said, "not in the list")
        bench.programs.cli("detach")
        table.board.wait_for(BOOTLOADER)
        expect("bootloader" in bench.programs.cli("list", "--json").output, "not a bootloader")
        bench.programs.cli("leave")
        table.board.wait_for(APPLICATION, "0110")


@cell("second-board-update-from-application-to-application")
def update_through(bench):
    name = neighbours(bench)
    with Table(bench, in_bootloader=False, content=name) as table:
        report = update(bench).report()
        expect(report["verified"] is True, "not verified")
        table.board.wait_for(APPLICATION, "0120")
        table.expect_flash(content(bench, "v12.bin"), content(bench, name))
        print(table.statistics())


@cell("second-board-verify-and-read")
def verify_and_read(bench):
    with Table(bench) as table:
        bench.programs.cli("info", bench.files / "v11.dfu")
        bench.programs.cli("verify", bench.files / "v11.bin", "--no-leave")
        bench.programs.cli("verify", bench.files / "v12.bin", "--no-leave", code=VERIFY_FAILED)
        out = fresh("second-read.bin")
        bench.programs.cli("read", out, "--range", f"{FLASH}:{SIZE + 5}", "--no-leave", "--yes")
        expect(out.read_bytes() == table.flash()[:SIZE + 5], "reads something else")


@cell("second-board-odd-size-keeps-the-bytes-behind-it")
def odd_size(bench):
    name = neighbours(bench)
    for size in (SIZE - 3, SIZE - PAGE + 1, 24428):
        odd = content(bench, "v12.bin")[:size]
        (bench.files / "odd.bin").write_bytes(odd)
        with Table(bench, switches="eight-byte-defect=on", content=name) as table:
            update(bench, "--no-leave", file="odd.bin")
            table.expect_flash(odd, content(bench, name))


@cell("second-board-dfu-util-writes-and-reads")
def with_dfu_util(bench):
    with Table(bench) as table:
        dfu_util("-s", FLASH, "-D", bench.files / "v12.bin")
        out = fresh("second-upload.bin")
        dfu_util("-s", f"{FLASH}:{SIZE}", "-U", out)
        expect(out.read_bytes() == content(bench, "v12.bin"), "reads something else")
        dfu_util("-s", f"{FLASH}:leave", "-D", bench.files / "v11.bin")
        table.board.wait_for(APPLICATION, "0110")
        table.expect_flash(content(bench, "v11.bin"), erased_around(bench))


@cell("second-board-silent-write-protection-is-seen")
def write_protected(bench):
    with Table(bench, switches="write-protect=3-4") as table:
        report = update(bench, code=VERIFY_FAILED).report()
        expect(report["verified"] is False, "verified")
        old, new = content(bench, "v11.bin"), content(bench, "v12.bin")
        expect(table.flash()[3 * PAGE:5 * PAGE] == old[3 * PAGE:5 * PAGE], "protection failed")
        expect(old != new, "the files are equal")


@cell("second-board-read-protection-is-named")
def read_protected(bench):
    with Table(bench, switches="rdp=1") as table:
        update(bench, code=PROTECTED)
        expect(table.flash()[:SIZE] == content(bench, "v11.bin"), "the flash changed")


@cell("second-board-that-promises-too-short-poll-times-and-stalls")
def stalls(bench):
    name = neighbours(bench)
    for poll in ("short", "zero"):
        with Table(bench, switches=f"poll={poll},early-poll=stall", content=name) as table:
            update(bench, timeout=120)
            table.board.wait_for(APPLICATION, "0120")
            table.expect_flash(content(bench, "v12.bin"), content(bench, name))
            expect(table.statistics()["stalledPolls"], "it never stalled")


@cell("second-board-with-every-habit-of-silicon")
def habits(bench):
    name = neighbours(bench)
    for switches in ("poll=short,early-poll=busy", "poll=zero,early-poll=busy", "poll=zero",
                     "vanish=before-status", "vanish=after-status", "set-address-busy=off",
                     "start-state=error", "start-state=upload-idle", "start-state=dnload-sync",
                     "start-state=dnload-sync,start-pending=erase:0x08001000",
                     "profile=f4-like", "clear-status=tolerant"):
        print(f"--- {switches}")
        with Table(bench, switches=switches, content=name) as table:
            update(bench, timeout=120)
            table.board.wait_for(APPLICATION, "0120")
            table.expect_flash(content(bench, "v12.bin"), content(bench, name))


@cell("second-board-with-poll-times-of-a-second-and-a-half")
def long_polls(bench):
    (bench.files / "short.bin").write_bytes(content(bench, "v12.bin")[:3 * PAGE])
    with Table(bench, switches="poll=large") as table:
        update(bench, "--no-leave", file="short.bin", timeout=180)
        table.expect_flash(content(bench, "short.bin"), erased_around(bench))


@cell("second-board-that-needs-a-bus-reset-after-detach")
def needs_reset(bench):
    with Table(bench, switches="will-detach=off", in_bootloader=False) as table:
        bench.programs.cli("detach")
        table.board.wait_for(BOOTLOADER)


@cell("second-board-killed-program-the-next-run-goes-on")
def killed(bench):
    name = neighbours(bench)
    for counter, value in (("bytesRead", 1), ("pageErases", 1), ("pageErases", 12),
                           ("bytesWritten", 2 * PAGE), ("bytesWritten", 12 * PAGE),
                           ("bytesRead", SIZE // 2)):
        print(f"--- killed at {counter} {value}")
        with Table(bench, content=name) as table:
            running = start(bench.programs.cli_path, "update", bench.files / "v12.dfu", "--yes")
            wait_for_count(table, running, counter, value)
            running.kill()
            finish(running)
            update(bench)
            table.board.wait_for(APPLICATION, "0120")
            table.expect_flash(content(bench, "v12.bin"), content(bench, name))


@cell("second-board-killed-before-the-bootloader-the-next-run-goes-on")
def killed_between_lives(bench):
    name = neighbours(bench)
    with Table(bench, in_bootloader=False, content=name) as table:
        running = start(bench.programs.cli_path, "update", bench.files / "v12.dfu", "--yes")
        eventually(lambda: table.board.ids() != APPLICATION, "it is detached", seconds=30)
        running.kill()
        finish(running)
        update(bench)
        table.board.wait_for(APPLICATION, "0120")
        table.expect_flash(content(bench, "v12.bin"), content(bench, name))


def wait_for_count(table, running, counter, value):
    """Waits until the counter has reached the value, or the program is done (a planner may need less)."""
    end = time.monotonic() + 60
    while table.statistics()[counter] < value and running.poll() is None:
        expect(time.monotonic() < end, f"{counter} {value} never came")
        time.sleep(0.05)
