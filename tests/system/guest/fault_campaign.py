# SPDX-License-Identifier: MIT
"""Random faults, one per run: no matter what happens on the cable, the program's verdict is true, it
ends, and the next run without a fault repairs the device. Started by tests/system/fault_campaign."""

import json
import random
import subprocess
import time

from cells import cell, eventually
from firmware_image import image

PAGE = 2048
CHIP = 1024 * 1024
VERIFY_FAILED = 8
DEADLINE = 60
# The chip does not recover from these.
OF_THE_CHIP = ("weak-cell", "stuck-cell")
# The content around the image; 251 is prime, so that no two sectors are equal.
NEIGHBOURS = (bytes(range(251)) * (CHIP // 251 + 1))[:CHIP]


class Case:
    """One fault, determined only by the seed of the campaign and its number."""

    def __init__(self, options, number):
        chance = random.Random(f"{options['seed']}/{number}")
        self.number = number
        self.kind = options["kinds"][number % len(options["kinds"])]
        size = chance.randrange(8 * 1024, 24 * 1024)
        # Anywhere in an update of that many pages, and sometimes after its end.
        somewhere = chance.randrange(1, 26 + 12 * (size // PAGE))
        at_leave = chance.choice((-1, -2))
        self.at = options["at"] or (at_leave if chance.random() < 0.1 else somewhere)
        self.fault_seed = chance.randrange(1, 1 << 30)
        self.from_application = chance.random() < 0.3
        self.image = image(0x0120, size, chance.randrange(1 << 30))
        self.old = self._old_content(chance)
        self.reasons = []
        self.notes = []
        self.examples = []  # of excused violations
        self.row = {}

    def _old_content(self, chance):
        """The content of the whole chip; in some cases it already contains most of the image."""
        old = bytearray(image(0x0110, 20 * PAGE, chance.randrange(1 << 30)))
        if chance.random() < 0.3:
            start = chance.randrange(len(self.image) // PAGE) * PAGE
            old[PAGE:start] = self.image[PAGE:start]
        return bytes(old) + NEIGHBOURS[len(old):]

    @property
    def sectors_end(self):
        return -(-len(self.image) // PAGE) * PAGE

    def wrong(self, text):
        self.reasons.append(text)


class Campaign:
    def __init__(self, bench, board, options):
        self._bench = bench
        self._board = board
        self._options = options

    def run(self, case):
        began = time.monotonic()
        self._prepare(case)
        first = self._update(case, "first")
        said = self._board.statistics()
        case.row = {"number": case.number, "kind": case.kind, "fired": said["fault"],
                    "exit": first["exit"], "error": first["error"], "said": first["summary"]}
        self._judge(case, first, said, "first run")
        if first["exit"] != 0 or case.kind in OF_THE_CHIP:
            self._second_run(case)
        case.row |= {"reasons": case.reasons, "notes": case.notes, "examples": case.examples,
                     "seconds": round(time.monotonic() - began, 1)}
        if case.reasons:
            case.row["log"] = first["text"]
        return case.row

    def _prepare(self, case):
        files = self._bench.files
        (files / "campaign-old.bin").write_bytes(case.old)
        (files / "campaign.bin").write_bytes(case.image)
        boot = "" if case.from_application else " boot0"
        for line in ("plug", "fault none", "erase-all", "heal", "load campaign-old.bin",
                     "power-cycle" + boot):
            self._board.command(line)
        self._wait()
        self._board.command("clear")
        self._board.command(f"fault {case.kind} {case.at} {case.fault_seed}")

    def _wait(self):
        """Attached again after the previous mode."""
        time.sleep(0.25)
        eventually(self._board.ids, "the board shows up", seconds=10)
        time.sleep(0.15)

    def _update(self, case, name):
        command = [self._bench.programs.cli_path, "update", str(self._bench.files / "campaign.bin"),
                   "--json", "--yes", *self._options["arguments"]]
        began = time.monotonic()
        try:
            ended = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True,
                                   errors="replace", timeout=DEADLINE, check=False)
        except subprocess.TimeoutExpired as hung:
            case.wrong(f"{name} run: not finished within {DEADLINE} s")
            output = (hung.stdout or b"").decode(errors="replace")
            return {"exit": None, "error": None, "summary": None, "text": output[-6000:]}
        seconds = time.monotonic() - began
        report = [line for line in ended.stdout.splitlines() if '"event":"report"' in line]
        error = (json.loads(report[-1]).get("error") or {}) if report else {}
        if seconds > 30:
            case.notes.append(f"{name} run: {seconds:.0f} s")
        return {"exit": ended.returncode, "error": error.get("kind"),
                "summary": f"{error.get('summary')} {error.get('remedy')}" if error else None,
                "text": (ended.stdout + ended.stderr)[-6000:]}

    def _judge(self, case, ended, said, where):
        self._board.command("save campaign.now")
        found = (self._bench.files / "campaign.now").read_bytes()
        size, end, old = len(case.image), case.sectors_end, case.old
        if ended["exit"] == 0:
            if found[:size] != case.image:
                case.wrong(f"{where}: exit 0, but the image is not there")
            if said["brokenDoubleWords"]:
                case.wrong(f"{where}: exit 0 with {said['brokenDoubleWords']} broken double words")
        if found[size:end] != old[size:end]:
            text = f"{where}: lost the bytes behind the image in its last sector"
            if ended["exit"] == 0 and where == "first run":
                case.wrong(text)
            else:
                case.notes.append(text)
        if found[end:] != old[end:]:
            case.wrong(f"{where}: a sector outside the image changed")
        if said["violations"]:
            case.wrong(f"{where}: violations {said['violations']}: {said['examples'][-3:]}")
        if said["excused"]:
            case.notes.append(f"{where}: excused {said['excused']}")
            case.examples += said["examples"]
        if ended["exit"] in (70, 2, -6, -11):
            case.wrong(f"{where}: ended with {ended['exit']}")

    def _second_run(self, case):
        self._board.command("fault none")
        time.sleep(0.3)
        if not self._is_there():
            # Follows the advice: hold BOOT0 and press reset.
            case.notes.append("needed BOOT0")
            self._board.command("power-cycle boot0")
        self._wait()
        self._board.command("clear")
        second = self._update(case, "second")
        said = self._board.statistics()
        self._judge(case, second, said, "second run")
        case.row["exit of second run"] = second["exit"]
        is_expected = second["exit"] == 0 or case.kind in OF_THE_CHIP
        if not is_expected:
            case.wrong(f"second run: exit {second['exit']}, {second['error']}: {second['summary']}")

    def _is_there(self):
        end = time.monotonic() + 3
        while time.monotonic() < end:
            if self._board.ids():
                return True
            time.sleep(0.1)
        return False


@cell("campaign")
def campaign(bench):
    options = json.loads((bench.share / "options.json").read_text(encoding="utf-8"))
    with bench.board("main") as board:
        board.command(f"switches {options['switches']}")
        board.into_bootloader()
        runner = Campaign(bench, board, options)
        with open(bench.share / "rows.jsonl", "w", encoding="utf-8") as rows:
            for number in options["numbers"]:
                case = Case(options, number)
                try:
                    row = runner.run(case)
                except Exception as broken:  # pylint: disable=broad-except
                    row = case.row | {"number": number, "kind": case.kind, "notes": case.notes,
                                      "reasons": case.reasons + [f"campaign: {broken!r}"]}
                rows.write(json.dumps(row) + "\n")
                rows.flush()
