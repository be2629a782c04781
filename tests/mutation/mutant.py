# SPDX-License-Identifier: MIT
"""A bug as data: a place in a file and its replacement text, read from the files in bugs/."""

import re
from dataclasses import dataclass
from pathlib import Path


class DoesNotApply(Exception):
    """The text that a bug replaces does not occur exactly once."""


@dataclass(frozen=True)
class Mutant:
    name: str
    file: str
    old: str
    new: str
    breaks: str = ""
    start: int = -1  # start of `old`, for generated bugs; hand-made ones are searched for

    @property
    def folder(self):
        return str(Path(self.file).parent)

    def apply(self, text):
        """The text with the bug in it. Any run of blanks and line ends matches any other."""
        if self.start >= 0:
            if text[self.start:self.start + len(self.old)] != self.old:
                raise DoesNotApply(f"{self.name}: {self.file} has changed")
            return text[:self.start] + self.new + text[self.start + len(self.old):]
        pattern = r"\s+".join(re.escape(word) for word in self.old.split())
        places = list(re.finditer(pattern, text))
        if len(places) != 1:
            raise DoesNotApply(f"{self.name}: “{self.old.strip()}” stands {len(places)} times in {self.file}")
        return text[:places[0].start()] + self.new.strip() + text[places[0].end():]


def read_bugs(path):
    """The blocks of a file: [NAME], `file:`, `breaks:`, lines with `-` (old) and `+` (new)."""
    mutants, block = [], None

    def finish():
        if block:
            mutants.append(Mutant(block["name"], block["file"], "\n".join(block["-"]),
                                  "\n".join(block["+"]), block["breaks"]))

    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("["):
            finish()
            block = {"name": line.strip("[] "), "file": "", "breaks": "", "-": [], "+": []}
        elif line.startswith(("- ", "+ ")) or line in ("-", "+"):
            block[line[0]].append(line[2:])
        elif line.startswith(("file:", "breaks:")):
            key, value = line.split(":", 1)
            block[key] = value.strip()
        elif line.strip() and not line.startswith("#"):
            raise ValueError(f"{path}:{number}: not understood: {line}")
    finish()
    return mutants


def hand_made(folder):
    mutants = [mutant for path in sorted(folder.glob("*.txt")) for mutant in read_bugs(path)]
    names = [mutant.name for mutant in mutants]
    doubles = {name for name in names if names.count(name) > 1}
    if doubles:
        raise ValueError(f"names that are there twice: {', '.join(sorted(doubles))}")
    return mutants
