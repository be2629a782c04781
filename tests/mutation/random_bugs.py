# SPDX-License-Identifier: MIT
"""Generates small random bugs; the same seed and sources give the same bugs."""

import random
import re
from pathlib import Path

from mutant import Mutant

# clang-format puts blanks around binary operators and none around template brackets.
SWAPS = [
    (r" < ", " <= "), (r" <= ", " < "), (r" > ", " >= "), (r" >= ", " > "),
    (r" == ", " != "), (r" != ", " == "), (r" && ", " || "), (r" \|\| ", " && "),
    (r" \+ ", " - "), (r" - ", " + "), (r" \* ", " / "), (r" / ", " * "), (r" % ", " / "),
    (r" << ", " >> "), (r" >> ", " << "), (r" & ", " | "), (r" \| ", " & "),
    (r" \+= ", " -= "), (r" -= ", " += "), (r" \|= ", " &= "), (r"\+\+(?=\w)", "--"),
    (r"\btrue\b", "false"), (r"\bfalse\b", "true"),
    (r"\bstd::min\b", "std::max"), (r"\bstd::max\b", "std::min"),
    (r"(?<=[(\s])!(?=[\w(])", ""), (r"(?<![:\w])~(?=[\w(])", ""),
    (r" [+-] 1\b", ""), (r"\bfirst\(", "last("), (r"\bany_of\b", "all_of"), (r"\ball_of\b", "any_of"),
    (r"\b(?:co_)?return \w+\(\w*\);", None), (r"\bbreak;", "continue;"), (r"\bcontinue;", "break;"),
]
NUMBER = re.compile(r"(?<![\w.%])(0x[0-9A-Fa-f']+|\d[\d']*)(?=(?:U|u|ms|s)?\b)(?!\.)")
CONDITION = re.compile(r"^(\s*(?:\} else )?(?:if|while) \()([^;{}]*)(\)(?: \{)?)$")
STATEMENT = re.compile(
    r"^\s+(?:\*?[\w.\[\]>()-]+ (?:[+|&^-]?=) [^=].*|\+\+[\w.>-]+|co_await [\w.>:-]+\(.*\)|[\w.>:-]+\(.*\));$")
# Text for users, log messages, and lines only for the compiler: covered by other tests or by none.
NOT_CODE = re.compile(r'^\s*(?://|#|using |namespace|static_assert|\[\[|class |struct |template)|qC(?:Debug|Warning|Info)'
                      r'|<< "|\.arg\(|whileDoing|reserve\(')
STRING = re.compile(r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])\'|//.*$')


def masked(line):
    """The line with strings and comments blanked out, at the same length."""
    return STRING.sub(lambda match: "\x01" * len(match.group()), line)


def bumped(number):
    digits = number.replace("'", "")
    value = int(digits, 0) + 1
    return hex(value) if digits.startswith("0x") else str(value)


def edits(line, before):
    """(column, old, new) of each bug possible in this line."""
    code = masked(line)
    for pattern, new in SWAPS:
        if new is None:
            continue
        for match in re.finditer(pattern, code):
            yield match.start(), line[match.start():match.end()], new
    for match in NUMBER.finditer(code):
        yield match.start(), match.group(), bumped(match.group())
    condition = CONDITION.match(code)
    if condition and " = " not in condition.group(2) and condition.group(2).count("(") == condition.group(2).count(")"):
        begin, end = condition.span(2)
        yield begin, line[begin:end], f"!({line[begin:end]})"
    if STATEMENT.match(code) and re.search(r"(?:[;{}:]|\))\s*$", before or "{"):
        begin = len(line) - len(line.lstrip())
        yield begin, line[begin:], "{}"


def candidates(root, path):
    text = (root / path).read_text(encoding="utf-8")
    offset, before, in_log = 0, "", False
    for number, line in enumerate(text.splitlines(keepends=True), 1):
        bare = line.rstrip("\n")
        in_log = in_log or NOT_CODE.search(bare) is not None
        if not in_log:
            for column, old, new in edits(bare, before):
                yield Mutant(f"{path}:{number}:{column + 1} {old.strip()} → {new.strip()}", path, old, new,
                             bare.strip(), offset + column)
        if bare.rstrip().endswith((";", "{", "}")) or bare.lstrip().startswith(("//", "#")):
            in_log = False
        if bare.strip() and not bare.lstrip().startswith("//"):
            before = masked(bare).rstrip("\x01 ")
        offset += len(line)


def at_random(root, folders, count, seed):
    """`count` bugs, taking the folders in turn, so that small folders are covered."""
    chooser = random.Random(seed)
    by_folder = {}
    for path in sorted((root / "core").rglob("*.cpp")):
        name = path.relative_to(root).as_posix()
        if folders and not any(name.startswith(folder) for folder in folders):
            continue
        by_folder.setdefault(str(Path(name).parent), []).extend(candidates(root, name))
    for bugs in by_folder.values():
        chooser.shuffle(bugs)
    chosen = []
    while len(chosen) < count and any(by_folder.values()):
        for bugs in by_folder.values():
            if bugs and len(chosen) < count:
                chosen.append(bugs.pop())
    return chosen, sum(map(len, by_folder.values())) + len(chosen)
