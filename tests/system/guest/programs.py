# SPDX-License-Identifier: MIT
"""Runs programs and records their output."""

import json
import os
import pathlib
import shutil
import subprocess

from cells import Failed, expect

NOBODY = 65534


class Ended:
    def __init__(self, code, output, errors):
        self.code = code
        self.output = output
        self.errors = errors

    @property
    def text(self):
        return self.output + self.errors

    def report(self):
        """The last line of `--json`."""
        lines = [line for line in self.output.splitlines() if line.startswith("{")]
        expect(lines, "no JSON came")
        return json.loads(lines[-1])


def run(*command, code=0, timeout=90, unprivileged=False):
    """`code`: the expected exit code; None: any."""
    ended = finish(start(*command, unprivileged=unprivileged), timeout)
    if code is not None:
        expect(ended.code == code, f"{command[0]} ended with {ended.code}, not {code}")
    return ended


def start(*command, unprivileged=False):
    words = [str(word) for word in command]
    print("$", " ".join(words))
    account = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if unprivileged else {}
    return subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                            stderr=subprocess.PIPE, text=True, errors="replace", **account)


def finish(process, timeout=90):
    try:
        output, errors = process.communicate(timeout=timeout)
    except subprocess.TimeoutExpired:
        process.kill()
        output, errors = process.communicate()
        print(output, errors)
        raise Failed(f"not finished within {timeout} s") from None
    print(output, errors, f"[{process.returncode}]")
    return Ended(process.returncode, output, errors)


class Programs:
    """The locations of the programs under test."""

    def __init__(self, places):
        self.cli_path = places["cli"]
        self.gui_path = places.get("gui")

    def cli(self, *arguments, unprivileged=False, **options):
        program = self._for_everybody() if unprivileged else self.cli_path
        return run(program, *arguments, unprivileged=unprivileged, **options)

    def _for_everybody(self):
        """Other accounts may not have access to the build folder."""
        copied = fresh("everybody") / "fieldflash-cli"
        copied.parent.mkdir(mode=0o755, exist_ok=True)
        copied.parent.parent.chmod(0o755)
        if not copied.exists():
            shutil.copy(self.cli_path, copied)
        return copied

    @staticmethod
    def dfu_util(*arguments, **options):
        return run("dfu-util", *arguments, **options)


def fresh(name):
    """A path that does not exist yet, for a program's output."""
    path = pathlib.Path("/tmp/home") / name
    if path.is_file():
        path.unlink()
    os.makedirs(path.parent, exist_ok=True)
    return path
