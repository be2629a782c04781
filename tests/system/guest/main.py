# SPDX-License-Identifier: MIT
"""Runs the cells of one group inside the machine: main.py GROUP SHARE [CELL...]"""

import importlib
import json
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from board import Board  # noqa: E402
from cells import run_all  # noqa: E402
from programs import Programs  # noqa: E402


class Bench:
    """The resources available to a cell."""

    def __init__(self, share):
        share = pathlib.Path(share)
        places = json.loads((share / "bench.json").read_text(encoding="utf-8"))
        self.share = share
        self.files = share / "files"
        self.programs = Programs(places["programs"])
        self._boards = places["boards"]

    def board(self, name):
        """A board of the group, attached during a `with` block."""
        return Board(self._boards[name])


def main():
    group, share, *only = sys.argv[1:]
    importlib.import_module(group)
    run_all(Bench(share), share, set(only))


if __name__ == "__main__":
    main()
