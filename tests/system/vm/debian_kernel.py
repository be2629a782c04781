# SPDX-License-Identifier: MIT
"""Debian's kernel for the virtual machine, fetched as a package and never installed on this system.

The cache ($XDG_CACHE_HOME/fieldflash/vm) contains vmlinuz, unpacked as vmlinux, and the few modules that the machine
loads.
"""

import fcntl
import lzma
import os
import pathlib
import re
import shutil
import struct
import subprocess
import tempfile

META_PACKAGE = "linux-image-amd64"

# Modules that Debian's kernel does not build in, in the order in which they are needed.
MODULES = [
    "virtio_pci",
    "9pnet_virtio",
    "9p",
    "virtio_net",
    "vhci-hcd",
    "cdc-acm",
]


class Unavailable(Exception):
    """The machine cannot be built here; the message says why."""


def cache_folder():
    base = os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache"
    folder = pathlib.Path(base) / "fieldflash" / "vm"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def kernel():
    """(path of the kernel, paths of the modules in load order)"""
    cache = cache_folder()
    with open(cache / "lock", "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        found = _cached(cache)
        if found is None:
            _fetch(cache)
            found = _cached(cache)
    if found is None:
        raise Unavailable("the kernel package does not hold what the machine needs")
    return found


def _cached(cache):
    folder = cache / "kernel"
    try:
        order = (folder / "load-order").read_text(encoding="utf-8").split()
    except FileNotFoundError:
        return None
    return _unpacked(folder), [folder / name for name in order]


def _unpacked(folder):
    """Emulated, the kernel would take three seconds of a processor to unpack itself, at each start."""
    packed, plain = folder / "vmlinuz", folder / "vmlinux"
    if not plain.exists():
        content = unpack(packed.read_bytes())
        if content is None:
            return packed
        part = plain.with_suffix(".part")
        part.write_bytes(content)
        part.rename(plain)
    return plain


def unpack(image):
    """The ELF file in a bzImage (kernel documentation, arch/x86/boot: payload_offset); None if it is not packed with
    xz, as Debian does it."""
    setup_sectors = image[0x1F1]
    offset, length = struct.unpack_from("<II", image, 0x248)
    begin = (setup_sectors + 1) * 512 + offset
    try:
        # Followed by its unpacked size, which the decompressor leaves alone.
        content = lzma.LZMADecompressor(lzma.FORMAT_XZ).decompress(image[begin:begin + length])
    except lzma.LZMAError:
        return None
    return content if content.startswith(b"\x7fELF") else None


def _output(*command, cwd=None):
    try:
        done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    except FileNotFoundError as missing:
        raise Unavailable(f"{missing.filename} is not installed") from None
    if done.returncode != 0:
        raise Unavailable(f"{' '.join(command)}: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout


def _package_name():
    depends = _output("apt-cache", "depends", "--important", META_PACKAGE)
    names = re.findall(r"Depends: (linux-image-\S+-amd64)", depends)
    if not names:
        raise Unavailable(f"{META_PACKAGE} is unknown here: run apt-get update")
    return names[0]


def _fetch(cache):
    package = _package_name()
    with tempfile.TemporaryDirectory(dir=cache) as scratch_name:
        scratch = pathlib.Path(scratch_name)
        _output("apt-get", "download", package, cwd=scratch)
        archive = next(scratch.glob("*.deb"))
        root = scratch / "root"
        _output("dpkg-deb", "-x", str(archive), str(root))
        release = next((root / "lib/modules").iterdir()).name
        # depmod is not in the PATH of ordinary users
        _output(shutil.which("depmod") or "/sbin/depmod", "-b", str(root), release)
        _keep(root, release, cache / "kernel")


def _keep(root, release, target):
    """Copies the required files; `load-order` is written last and makes the folder valid."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    shutil.copy(root / "boot" / f"vmlinuz-{release}", target / "vmlinuz")
    modules = root / "lib/modules" / release
    names = []
    for path in _load_order(modules):
        shutil.copy(modules / path, target)
        names.append(pathlib.Path(path).name)
    (target / "load-order").write_text("\n".join(names), encoding="utf-8")


def _load_order(modules):
    depends = {}
    for line in (modules / "modules.dep").read_text(encoding="utf-8").splitlines():
        path, _, needs = line.partition(":")
        depends[path] = needs.split()
    by_name = {pathlib.Path(path).name.split(".ko")[0]: path for path in depends}
    order = []

    def add(path):
        for need in depends[path]:
            add(need)
        if path not in order:
            order.append(path)

    for name in MODULES:
        if name not in by_name:
            raise Unavailable(f"the kernel package has no module {name}")
        add(by_name[name])
    return order
