# SPDX-License-Identifier: MIT
"""fieldflash-board or the second board, started for a test."""

import pathlib
import re
import signal
import subprocess

SECOND_BOARD = pathlib.Path(__file__).resolve().parent / "second_board" / "main.py"


def command_of(program, switches, count, files):
    if switches.startswith("second:"):
        return [SECOND_BOARD, "--port", "0", "--control", "0", "--files", files,
                "--switches", switches.removeprefix("second:")]
    what = ["--virtual", switches]
    if switches.startswith("firmware="):
        what = ["--firmware", program.parent.parent / "firmware" / "out"
                / switches.removeprefix("firmware=")]
    return [program, "--usbip", "0", "--control", "0", "--boards", str(count), *what]


class BoardProcess:
    def __init__(self, program, switches, count, files):
        self._process = subprocess.Popen(command_of(program, switches, count, files),
                                         stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                         text=True)
        control = self._read(r"control port (\d+)(?: token (\w+))?")
        self.control = int(control.group(1))
        self.token = control.group(2)  # the second board needs none
        self.usbip = int(self._read(r"usbip port (\d+): ").group(1))

    def _read(self, pattern):
        line = self._process.stdout.readline()
        found = re.match(pattern, line)
        if not found:
            raise RuntimeError(f"the board said: {line!r}")
        return found

    def stop(self):
        """Stops it as a user does, with Ctrl-C; returns whether it exited successfully."""
        self._process.send_signal(signal.SIGINT)
        try:
            return self._process.wait(timeout=10) == 0
        except subprocess.TimeoutExpired:
            self._process.kill()
            return False


def start_boards(program, boards, files):
    """name → BoardProcess; boards with equal switches share one. `files`: the files they may load."""
    processes = {}
    named = {}
    for name, (switches, count, _) in boards.items():
        # Two boards of one rack share a process, two racks of one board do not.
        key = (switches, count) if count > 1 else name
        if key not in processes:
            processes[key] = BoardProcess(program, switches, count, files)
        named[name] = processes[key]
    return named
