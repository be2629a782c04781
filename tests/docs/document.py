# SPDX-License-Identifier: MIT
"""What the checks of the documents need from a Markdown file: fenced blocks, links, headings, code in sentences."""

import re
from dataclasses import dataclass

FENCE = re.compile(r"^ {0,3}(`{3,})\s*(.*?)\s*$")
LINK = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(\s*([^\s)]+)[^)]*\)")
REFERENCE = re.compile(r"^\[[^\]]+\]:\s*(\S+)", re.M)
CODE = re.compile(r"(?<!`)`([^`\n]+(?:\n[^`\n]+)?)`(?!`)")


def anchor_name(title, seen):
    """The name of a heading in links, as forges make it; `seen` counts those of one document."""
    name = re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")
    count = seen.get(name, 0)
    seen[name] = count + 1
    return f"{name}-{count}" if count else name


@dataclass
class Block:
    line: int       # of the fence, from 1
    language: str   # first word behind the fence: "console"; empty without one
    words: list     # the words behind it
    lines: list


@dataclass
class Link:
    line: int
    target: str
    is_picture: bool


class Document:
    """A Markdown file, with its fenced blocks and comments taken out of `prose` (line numbers are kept)."""

    def __init__(self, text):
        self.blocks = []
        self.prose = self._take_blocks(text)

    def _take_blocks(self, text):
        prose, block, fence = [], None, ""
        for number, line in enumerate(text.splitlines(), 1):
            match = FENCE.match(line)
            if block is None and match:
                fence = match[1]
                language, *words = match[2].split() or [""]
                block = Block(number, language, words, [])
                self.blocks.append(block)
            elif block is not None and match and match[1].startswith(fence) and not match[2]:
                block = None
            elif block is not None:
                block.lines.append(line)
                prose.append("")
                continue
            else:
                prose.append(line)
                continue
            prose.append("")
        if block is not None:
            raise ValueError(f"line {block.line}: this block has no end")
        return re.sub(r"<!--.*?-->", lambda found: "\n" * found[0].count("\n"), "\n".join(prose), flags=re.S)

    def links(self):
        text = CODE.sub(lambda found: "`" + "x" * (len(found[0]) - 2) + "`", self.prose)
        for found in LINK.finditer(text):
            line = text.count("\n", 0, found.start()) + 1
            yield Link(line, found[3], bool(found[1]))
            # a picture that is itself a link
            for inner in LINK.finditer(found[2]):
                yield Link(line, inner[3], bool(inner[1]))
        for found in REFERENCE.finditer(text):
            yield Link(text.count("\n", 0, found.start()) + 1, found[1], False)

    def code(self):
        """(line, text) of each piece of code in a sentence."""
        for found in CODE.finditer(self.prose):
            yield self.prose.count("\n", 0, found.start()) + 1, " ".join(found[1].split())

    def anchors(self):
        """The names of the headings, as forges make them."""
        seen = {}
        for line in self.prose.splitlines():
            if not (match := re.match(r"^#{1,6}\s+(.*?)\s*#*$", line)):
                continue
            yield anchor_name(LINK.sub(r"\2", match[1]), seen)
