# SPDX-License-Identifier: MIT
"""dfu-util and fieldflash-cli doing the same work, each on its own board: one row per job."""

import json
import time

from cells import cell
from programs import fresh, run

FLASH = "0x08000000"
SIZES = (256, 512)


def measured(board, work):
    """Wall time, and the counters of the board during it."""
    before = board.statistics()
    began = time.monotonic()
    work()
    seconds = time.monotonic() - began
    after = board.statistics()

    def grown(key):
        return after[key] - before[key]

    requests = {name: count - before["requests"].get(name, 0)
                for name, count in after["requests"].items()}
    return {"seconds": round(seconds, 2),
            "device": round(grown("busyMilliseconds") + grown("wireMilliseconds")),
            "busy": round(grown("busyMilliseconds")),
            "requests": grown("dfuRequests"),
            "requestsByName": {name: count for name, count in requests.items() if count},
            "erases": grown("pageErases"),
            "massErases": grown("massErases"),
            "earlyPolls": grown("earlyPolls"),
            "violations": sum(after["violations"].values()) - sum(before["violations"].values())}


def dfu_util(*arguments):
    run("dfu-util", "-d", "0483:df11", "-a", "0", *arguments, timeout=300)


class DfuUtil:
    name = "dfu-util"
    variants = ()

    def __init__(self, _bench):
        self._out = fresh("read-by-dfu-util.bin")

    @staticmethod
    def list():
        run("dfu-util", "-l")

    @staticmethod
    def write(file):
        dfu_util("-s", FLASH, "-D", file)

    def read(self, size):
        self._out.unlink(missing_ok=True)
        dfu_util("-s", f"{FLASH}:{size}", "-U", self._out)


class Ours:
    name = "fieldflash"

    def __init__(self, bench):
        self._cli = bench.programs.cli
        self._out = fresh("read.bin")
        options = self._cli("update", "--help").output
        self.variants = [words for words in (("--policy", "sectors"), ("--policy", "full"),
                                             ("--whole-chip",)) if words[0] in options]

    def list(self):
        self._cli("list")

    def write(self, file, *options):
        self._cli("update", file, *options, "--no-leave", "--yes", timeout=300)

    def read(self, size):
        self._cli("read", self._out, "--range", f"{FLASH}:{size}", "--no-leave", "--yes",
                  timeout=300)


def jobs(program, files, kilobytes):
    """(name, preparation that is not measured, measured work), in this order."""
    old, new, changed = (files / f"{name}-{kilobytes}.bin" for name in ("old", "new", "changed"))

    def nothing():
        pass

    def write_old():
        dfu_util("-s", FLASH, "-D", old)

    yield "all different", write_old, lambda: program.write(new)
    yield "same image again", nothing, lambda: program.write(new)
    yield "5 % changed", nothing, lambda: program.write(changed)
    yield "read back", nothing, lambda: program.read(kilobytes * 1024)
    for options in program.variants:
        yield (f"all different {' '.join(options)}", write_old,
               lambda options=options: program.write(new, *options))


@cell("side-by-side")
def side_by_side(bench):
    rows = []

    def add(program, size, job, board, work):
        rows.append({"size": size, "job": job, "program": program.name, **measured(board, work)})
        # Saved immediately: a long run that ends early still has results.
        (bench.share / "rows.json").write_text(json.dumps(rows), encoding="utf-8")

    for program in (DfuUtil(bench), Ours(bench)):
        with bench.board(program.name) as board:
            board.into_bootloader()
            add(program, "", "list", board, program.list)
            for size in SIZES:
                for job, prepare, work in jobs(program, bench.files, size):
                    prepare()
                    add(program, f"{size} KB", job, board, work)
