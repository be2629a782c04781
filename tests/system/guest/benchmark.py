# SPDX-License-Identifier: MIT
"""dfu-util and fieldflash-cli at the same work, on boards of their own: one row a job."""

import json
import time

from cells import cell
from programs import fresh, run

FLASH = "0x08000000"


def measured(board, work):
    """Wall time and what the board counted meanwhile."""
    before = board.statistics()
    began = time.monotonic()
    work()
    seconds = time.monotonic() - began
    after = board.statistics()

    def grown(key):
        return after[key] - before[key]

    return {"seconds": round(seconds, 2),
            "busy": round(grown("busyMilliseconds")),
            "requests": grown("dfuRequests"),
            "erases": grown("pageErases"),
            "earlyPolls": grown("earlyPolls"),
            "violations": sum(after["violations"].values()) - sum(before["violations"].values())}


def jobs(bench):
    """name → what each program does for it, in this order."""
    files = bench.files
    out = fresh("read.bin")
    size = (files / "v11.bin").stat().st_size

    def dfu_util(*arguments):
        run("dfu-util", "-d", "0483:df11", "-a", "0", *arguments, timeout=300)

    def ours(*arguments):
        bench.programs.cli(*arguments, "--no-leave", "--yes", timeout=300)

    def read_with_dfu_util():
        out.unlink(missing_ok=True)
        dfu_util("-s", f"{FLASH}:{size}", "-U", out)

    return {
        "full write": (lambda: dfu_util("-s", FLASH, "-D", files / "v11.bin"),
                       lambda: ours("update", files / "v11.bin")),
        "same image again": (lambda: dfu_util("-s", FLASH, "-D", files / "v11.bin"),
                             lambda: ours("update", files / "v11.bin")),
        "5 % changed": (lambda: dfu_util("-s", FLASH, "-D", files / "v11-changed.bin"),
                        lambda: ours("update", files / "v11-changed.bin")),
        "read back": (read_with_dfu_util,
                      lambda: ours("read", out, "--range", f"{FLASH}:{size}")),
    }


@cell("side-by-side")
def side_by_side(bench):
    rows = []
    for place, program in (("dfu-util", 0), ("fieldflash", 1)):
        with bench.board(place) as board:
            board.into_bootloader()
            for job, works in jobs(bench).items():
                rows.append({"job": job, "program": place, **measured(board, works[program])})
                # On disk at once: a long run that ends early still says something.
                (bench.share / "rows.json").write_text(json.dumps(rows), encoding="utf-8")
