# SPDX-License-Identifier: MIT
"""Cells: small tests that run one after another inside the machine, each with its own verdict."""

import contextlib
import io
import json
import pathlib
import sys
import time
import traceback

_registered = []


class Failed(Exception):
    """An expectation of the cell failed."""


def cell(name):
    """Registers the function as cell `name`; it receives the bench of its group."""

    def register(function):
        _registered.append((name, function))
        return function

    return register


def expect(holds, text):
    if not holds:
        raise Failed(text)


def eventually(holds, text, seconds=20):
    """Waits until `holds()` is true, and returns its value."""
    end = time.monotonic() + seconds
    while True:
        value = holds()
        if value:
            return value
        if time.monotonic() > end:
            raise Failed(f"not within {seconds} s: {text}")
        time.sleep(0.1)


def run_all(bench, results, only):
    """Writes NAME.json for each cell. A failed cell does not prevent the next from running."""
    for name, function in _registered:
        if only and name not in only:
            continue
        _run_one(name, function, bench, pathlib.Path(results))


def _run_one(name, function, bench, results):
    log = io.StringIO()
    began = time.monotonic()
    passed = False
    with contextlib.redirect_stdout(log):
        try:
            function(bench)
            passed = True
        except Exception:  # pylint: disable=broad-except
            traceback.print_exc(file=log)
    seconds = time.monotonic() - began
    verdict = {"passed": passed, "seconds": round(seconds, 1), "log": log.getvalue()}
    (results / f"{name}.json").write_text(json.dumps(verdict), encoding="utf-8")
    print(f"{'ok  ' if passed else 'FAIL'} {name} ({seconds:.1f} s)", flush=True)
    if not passed:
        print(log.getvalue(), flush=True)
    sys.stdout.flush()
