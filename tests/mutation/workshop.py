# SPDX-License-Identifier: MIT
"""A copy of the sources with its own build folder: bugs are put there, never into the checkout."""

import json
import os
import re
import resource
import shutil
import subprocess
import time
from dataclasses import dataclass, field, replace
from pathlib import Path

MEMORY_LIMIT = 8 << 30  # a bug may allocate memory forever
BUILD_LIMIT = 900
SLOW_CASE = 1.0  # seconds: such cases wait until all others have passed


@dataclass
class TestProgram:
    """The tests that ctest would run from one program: cases of a Catch2 program in one process, or one command."""
    name: str
    command: list
    targets: list
    environment: dict = field(default_factory=dict)
    folder: str | None = None
    sources: str = ""
    seconds: float = 0.0
    skip_code: int | None = None
    slow_part: bool = False

    @property
    def is_catch(self):
        return self.name.endswith("_tests")

    @property
    def key(self):
        return self.name + (" (slow)" if self.slow_part else "")

    def parts(self, seconds_of_cases):
        """The quick cases and the slow ones, each as a program with its time."""
        slow = [case for case, seconds in seconds_of_cases.items() if seconds >= SLOW_CASE]
        whole = sum(seconds_of_cases.values()) if seconds_of_cases else self.seconds
        if not slow:
            return [replace(self, seconds=whole)]
        names = [case_pattern(case) for case in slow]
        late = sum(seconds_of_cases[case] for case in slow)
        return [replace(self, command=[*self.command, "~[.]" + "".join("~" + name for name in names)],
                        seconds=whole - late),
                replace(self, command=[*self.command, ",".join(names)], seconds=late, slow_part=True)]


def case_pattern(case):
    """The name of a case, escaped for Catch2's command line."""
    return '"' + re.sub(r'([\\,"])', r"\\\1", case) + '"'


def limited():
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


class Workshop:
    def __init__(self, root, number):
        self.root = root
        self.source = root / "build" / "mutants" / str(number)
        self.build = self.source / "build" / "dev"
        self.vouched = set()  # programs that passed without a bug
        self.environment = dict(os.environ, CCACHE_BASEDIR=str(self.source), QT_QPA_PLATFORM="offscreen")

    def copy_sources(self):
        """Writes only files that differ, so that little is recompiled."""
        listed = subprocess.run(["git", "ls-files", "-coz", "--exclude-standard"], cwd=self.root, check=True,
                                capture_output=True).stdout.decode().split("\0")
        names = {name for name in listed if name and (self.root / name).is_file()}
        for name in sorted(names):
            here, there = self.root / name, self.source / name
            if not there.is_file() or here.read_bytes() != there.read_bytes():
                there.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(here, there)
        for folder in ("core", "app", "tests", "firmware"):
            for file in (self.source / folder).rglob("*"):
                if file.is_file() and "__pycache__" not in file.parts \
                        and file.relative_to(self.source).as_posix() not in names:
                    file.unlink()

    def configure(self):
        """Like the preset dev, but faster: no debug information, no window, ccache and lld if installed."""
        options = ["-DFIELDFLASH_BUILD_TESTS=ON", "-DFIELDFLASH_PRECOMPILE=ON", "-DFIELDFLASH_BUILD_GUI=OFF",
                   "-DCMAKE_CXX_FLAGS_DEBUG=-O0"]
        if shutil.which("ccache"):
            options.append("-DCMAKE_CXX_COMPILER_LAUNCHER=ccache")
        if shutil.which("ld.lld"):
            options.append("-DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=lld")
        subprocess.run(["cmake", "--preset", "dev", "--log-level=WARNING", *options], cwd=self.source, check=True,
                       env=self.environment, stdout=subprocess.DEVNULL)

    def is_built(self):
        return any((self.build / "tests").glob("fieldflash_*_tests"))

    def ninja(self, targets, jobs=1):
        """(whether the build succeeded, whether there was anything to do, the output)"""
        done = subprocess.run(["ninja", "-C", str(self.build), f"-j{jobs}", *targets], env=self.environment,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace",
                              timeout=None if not targets else BUILD_LIMIT)
        return done.returncode == 0, "no work to do" not in done.stdout, done.stdout

    def test_programs(self):
        """The tests that `ctest -LE system` runs in this build, as programs."""
        shown = subprocess.run(["ctest", "--test-dir", str(self.build), "--show-only=json-v1"], check=True,
                               capture_output=True, text=True).stdout
        programs = {}
        for test in json.loads(shown)["tests"]:
            properties = {item["name"]: item["value"] for item in test.get("properties", [])}
            command = test.get("command", [])
            if "system" in properties.get("LABELS", []) or not command:
                continue
            targets = [str(Path(part).relative_to(self.build)) for part in command
                       if part.startswith(str(self.build)) and os.access(part, os.X_OK) and Path(part).is_file()]
            if not targets:
                continue  # checks only the sources
            catch = Path(command[0]).name if command[0].endswith("_tests") else None
            program = TestProgram(
                name=catch or test["name"], command=[command[0], "--abort"] if catch else command, targets=targets,
                environment=dict(entry.split("=", 1) for entry in properties.get("ENVIRONMENT", [])),
                folder=properties.get("WORKING_DIRECTORY"), skip_code=properties.get("SKIP_RETURN_CODE"))
            programs.setdefault(program.name, program)
        for program in programs.values():
            inputs = subprocess.run(["ninja", "-C", str(self.build), "-t", "inputs", *program.targets],
                                    capture_output=True, text=True).stdout
            program.sources = inputs + self.firmware_sources(inputs)
        return list(programs.values())

    def firmware_sources(self, inputs):
        """The firmware is an external project: ninja knows its output, but not its sources."""
        if "fieldflash_firmware" not in inputs:
            return ""
        files = (file for file in (self.source / "firmware").rglob("*") if file.suffix in (".c", ".cpp"))
        return "\n".join(str(file.relative_to(self.source)) for file in sorted(files))

    def time_cases(self, program):
        """(seconds per case, the name of the failed test); empty for a program without cases"""
        if not program.is_catch:
            passed, program.seconds, failed = self.run(program, 600)
            return {}, failed
        timed = replace(program, command=[*program.command, "-d", "yes"])
        done = self.call(timed, 600)
        seconds = {}
        for value, case in re.findall(r"^([0-9.]+) s: (.+)$", done.stdout, re.MULTILINE):
            seconds[case] = seconds.get(case, 0.0) + float(value)
        return seconds, "" if done.returncode == 0 else failed_case(program, done)

    def call(self, program, limit):
        return subprocess.run(program.command, cwd=program.folder or self.build, preexec_fn=limited,
                              env=self.environment | program.environment, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True, errors="replace", timeout=limit)

    def run(self, program, limit):
        """(whether it passed, seconds, the name of the failed test)"""
        begin = time.monotonic()
        try:
            done = self.call(program, limit)
        except subprocess.TimeoutExpired:
            return False, time.monotonic() - begin, f"{short(program.name)}: no end within {limit:.0f} s"
        seconds = time.monotonic() - begin
        if done.returncode in (0, program.skip_code):
            return True, seconds, ""
        return False, seconds, failed_case(program, done)


def short(name):
    return name.removeprefix("fieldflash_").removesuffix("_tests")


def failed_case(program, done):
    """The last heading above the first failure, because a warning of an earlier case also has a heading."""
    above = done.stdout.split(": FAILED:", 1)[0]
    headings = re.findall(r"^-{70,}\n(.+?)\n-{70,}\n", above, re.MULTILINE | re.DOTALL) if program.is_catch else []
    if headings:
        return f"{short(program.name)}: {' '.join(headings[-1].split())}"
    return f"{short(program.name)}: ended with {done.returncode}"
