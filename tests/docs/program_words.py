# SPDX-License-Identifier: MIT
"""Whether a command names programs, commands and options that exist, according to the programs' own help."""

import functools
import re
import shlex
import subprocess

LONG_OPTION = re.compile(r"(?<![\w-])--[a-z][\w-]*")
PROGRAMS = ("fieldflash-cli", "fieldflash-board", "fieldflash")
# Options that sentences mention on their own: of other programs, and those for packagers, which --help does not show.
OTHER_OPTIONS = {"--check", "--format-version", "--access-rule", "--man-page", "--completion"}


class ProgramWords:
    def __init__(self, root, build):
        self.root = root
        self.build = build

    @functools.cache
    def help_of(self, program, *words):
        """What the program says about itself; empty if it is not built."""
        try:
            return subprocess.run([str(self.build / "bin" / program), *words], capture_output=True, text=True,
                                  check=True, timeout=60, encoding="utf-8",
                                  env={"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}).stdout
        except (OSError, subprocess.CalledProcessError) as error:
            raise ValueError(f"{program} {' '.join(words)}: {error}") from error

    @functools.cache
    def commands(self):
        section = self.help_of("fieldflash-cli", "--help").split("\nCommands:\n")[1].split("\n\n")[0]
        return re.findall(r"^  ([a-z][a-z-]*)", section, re.M)

    @functools.cache
    def habits(self):
        usage = subprocess.run([str(self.root / "do"), "help"], capture_output=True, text=True, check=True).stdout
        return {line.split()[0]: line for line in usage.splitlines() if re.match(r"  [a-z]", line)}

    def problem(self, line):
        """None, or what does not exist."""
        if line.startswith("--"):
            return self._option_alone(line)
        try:
            words = shlex.split(line, comments=True)
        except ValueError:
            return None  # half a sentence, not a command
        while words and (words[0] in ("sudo", "exec") or re.match(r"^[A-Z_]+=", words[0])):
            words.pop(0)
        if not words:
            return None
        if words[0] == "./do":
            return self._habit(words)
        if words[0] in PROGRAMS:
            return self._program(words)
        return None

    def _option_alone(self, text):
        every = "".join(self.help_of(program, "--help-all" if program == "fieldflash-cli" else "--help")
                        for program in PROGRAMS)
        for option in LONG_OPTION.findall(text):
            if option not in LONG_OPTION.findall(every) and option not in OTHER_OPTIONS:
                return f"no program has the option {option}"
        return None

    def _habit(self, words):
        if len(words) > 1 and re.match(r"^[a-z]", words[1]) and words[1] not in self.habits():
            return f"./do has no “{words[1]}”"
        return None

    def _program(self, words):
        program, *rest = words
        text = self.help_of(program, "--help")
        if program == "fieldflash-cli":
            # Options of every command may come first; --log takes a value.
            names = [word for before, word in zip([program, *rest], rest)
                     if re.match(r"^[a-z]", word) and before != "--log"]
            if names:
                if names[0] not in self.commands():
                    return f"fieldflash-cli has no command “{names[0]}”"
                text += self.help_of(program, names[0], "--help")
        known = set(LONG_OPTION.findall(text)) | {"--help", "--version"}
        for word in rest:
            option = word.split("=")[0].split("[")[0]
            if option.startswith("--") and len(option) > 2 and option not in known:
                return f"{program} has no option {option} here"
        return None
