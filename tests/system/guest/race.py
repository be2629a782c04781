# SPDX-License-Identifier: MIT
"""dfu-util and fieldflash-cli doing the same work on the second board, in device time.
Started by tests/system/second_board/race."""

import json
import random

from board import BOOTLOADER
from cells import cell, expect
from dfu_util import dfu_util
from firmware_image import image

PAGE = 2048
CHIP = 1024 * 1024
SIZE = 512 * 1024
FLASH = "0x08000000"
CHANGED_PAGES = 13  # 5 % of 256


def scattered(content):
    """A few bytes in 5 % of the pages, and never in the first one."""
    changed = bytearray(content)
    chance = random.Random(5)
    for page in chance.sample(range(1, SIZE // PAGE), CHANGED_PAGES):
        at = page * PAGE + chance.randrange(PAGE - 16)
        changed[at:at + 16] = bytes(byte ^ 0x5A for byte in changed[at:at + 16])
    return bytes(changed)


def works(bench, arguments):
    """name → the function that does the work; the file is race.bin."""
    file = bench.files / "race.bin"

    def ours(*more):
        bench.programs.cli("update", file, "--no-leave", "--yes", *arguments, *more, timeout=550)

    return {"dfu-util": lambda: dfu_util("-s", FLASH, "-D", file, timeout=550),
            "ours": ours,
            "ours, not verified": lambda: ours("--no-verify")}


def jobs():
    """(profile, job, previous content of the chip, image to write)"""
    old = image(0x0110, SIZE, seed=1)
    new = image(0x0120, SIZE, seed=2)
    return [("l476", "all different", old, new),
            ("l476", "same again", new, new),
            ("l476", "5 % of the pages", new, scattered(new)),
            ("f4-like", "all different", old, new)]


def race(bench, board, rest, job, work):
    profile, _, before, after = job
    wanted = after + rest
    (bench.files / "race.bin").write_bytes(after)
    (bench.files / "race-chip.bin").write_bytes(before + rest)
    for line in (f"switches profile={profile}", "load race-chip.bin", "clear"):
        board.command(line)
    work()
    counted = board.statistics()
    board.command("save race.now")
    expect((bench.files / "race.now").read_bytes() == wanted, "the chip holds something else")
    return counted


@cell("race")
def all_races(bench):
    options = json.loads((bench.share / "options.json").read_text(encoding="utf-8"))
    rest = random.Random(9).randbytes(CHIP - SIZE) if options["neighbours"] \
        else b"\xFF" * (CHIP - SIZE)
    rows = []
    with bench.board("main") as board:
        board.command("power-cycle boot0")
        board.wait_for(BOOTLOADER)
        for job in jobs():
            for name, work in works(bench, options["arguments"]).items():
                counted = race(bench, board, rest, job, work)
                rows.append({"profile": job[0], "job": job[1], "program": name, **counted})
                (bench.share / "rows.json").write_text(json.dumps(rows), encoding="utf-8")
