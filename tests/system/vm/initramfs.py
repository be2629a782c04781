# SPDX-License-Identifier: MIT
"""The machine's initial file system: busybox, the modules and `init`. Created for each start, not packed: unpacking
would be emulated."""

import pathlib
import shutil

from debian_kernel import Unavailable

S_IFDIR = 0o040000
S_IFREG = 0o100000


def build(target, modules):
    busybox = shutil.which("busybox")
    if busybox is None:
        raise Unavailable("busybox (package busybox-static) is not installed")
    binary = pathlib.Path(busybox).read_bytes()
    if b"ld-linux" in binary[:4096]:
        raise Unavailable("busybox is linked dynamically: install busybox-static")
    archive = _Archive()
    for folder in ("bin", "dev", "proc", "sys", "modules", "share", "whole", "host"):
        archive.folder(folder)
    archive.file("bin/busybox", binary, 0o755)
    init = pathlib.Path(__file__).with_name("init").read_bytes()
    archive.file("init", init, 0o755)
    for number, module in enumerate(modules):
        archive.file(f"modules/{number:03}-{module.name}", module.read_bytes(), 0o644)
    target.write_bytes(archive.finish())


class _Archive:
    """cpio, format "newc" (kernel documentation, driver-api/early-userspace/buffer-format)."""

    def __init__(self):
        self._parts = []
        self._inode = 1

    def folder(self, name):
        self._add(name, S_IFDIR | 0o755, b"")

    def file(self, name, content, mode):
        self._add(name, S_IFREG | mode, content)

    def finish(self):
        self._add("TRAILER!!!", 0, b"")
        return b"".join(self._parts)

    def _add(self, name, mode, content):
        encoded = name.encode() + b"\0"
        fields = [self._inode, mode, 0, 0, 1, 0, len(content), 0, 0, 0, 0, len(encoded), 0]
        head = b"070701" + b"".join(b"%08X" % field for field in fields) + encoded
        self._parts += [head, bytes(-len(head) % 4), content, bytes(-len(content) % 4)]
        self._inode += 1
