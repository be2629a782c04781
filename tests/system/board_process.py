# SPDX-License-Identifier: MIT
"""fieldflash-board, started for a test."""

import re
import signal
import subprocess


class BoardProcess:
    def __init__(self, program, switches, count):
        what = ["--virtual", switches]
        if switches.startswith("firmware="):
            what = ["--firmware", program.parent.parent / "firmware" / "out"
                    / switches.removeprefix("firmware=")]
        self._process = subprocess.Popen(
            [program, "--usbip", "0", "--control", "0", "--boards", str(count), *what],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
        self.control = self._read_port(r"control port (\d+)")
        self.usbip = self._read_port(r"usbip port (\d+): ")

    def _read_port(self, pattern):
        line = self._process.stdout.readline()
        found = re.match(pattern, line)
        if not found:
            raise RuntimeError(f"fieldflash-board said: {line!r}")
        return int(found.group(1))

    def stop(self):
        """As a person does, with Ctrl-C; whether it ended well."""
        self._process.send_signal(signal.SIGINT)
        try:
            return self._process.wait(timeout=10) == 0
        except subprocess.TimeoutExpired:
            self._process.kill()
            return False


def start_boards(program, boards):
    """name → BoardProcess; boards with equal switches share one."""
    processes = {}
    named = {}
    for name, (switches, count, _) in boards.items():
        # Two boards of one rack are one process, two racks of one board are two.
        key = (switches, count) if count > 1 else name
        if key not in processes:
            processes[key] = BoardProcess(program, switches, count)
        named[name] = processes[key]
    return named
