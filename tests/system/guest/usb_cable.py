# SPDX-License-Identifier: MIT
"""Does the work of `usbip attach` repeatedly: reconnects a board whenever it re-enumerates."""

import os
import pathlib
import socket
import struct
import threading
import time

CONTROLLER = pathlib.Path("/sys/devices/platform/vhci_hcd.0")
DEVICES = pathlib.Path("/sys/bus/usb/devices")
FREE = "004"  # VDEV_ST_NULL

_choosing_port = threading.Lock()


class Cable:
    """Keeps one exported board attached until close()."""

    def __init__(self, server, port, bus_id):
        self._address = (server, port)
        self._bus_id = bus_id
        self._closing = False
        self._vhci_port = None
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def close(self):
        """Unplugs it on the machine's side."""
        self._closing = True
        port = self._vhci_port
        if port is not None:
            try:
                (CONTROLLER / "detach").write_text(str(port), encoding="ascii")
            except OSError:
                pass  # already detached
        self._thread.join(timeout=15)

    @property
    def usb_path(self):
        """The name in /sys/bus/usb/devices and the port path; None while it is off the bus."""
        port = self._vhci_port
        if port is None:
            return None
        path = f"1-{port + 1}"
        return path if (DEVICES / path / "idVendor").exists() else None

    def ids(self):
        """("1209", "0001"), or None."""
        path = self.usb_path
        try:
            return path and tuple((DEVICES / path / name).read_text(encoding="ascii").strip()
                                  for name in ("idVendor", "idProduct"))
        except OSError:
            return None

    def version(self):
        """bcdDevice as "0110"."""
        path = self.usb_path
        try:
            return path and (DEVICES / path / "bcdDevice").read_text(encoding="ascii").strip()
        except OSError:
            return None

    def node_mode(self):
        """The permission bits of the device node, or None."""
        path = self.usb_path
        try:
            bus, device = (int((DEVICES / path / name).read_text(encoding="ascii"))
                           for name in ("busnum", "devnum"))
            return os.stat(f"/dev/bus/usb/{bus:03}/{device:03}").st_mode & 0o777
        except (OSError, TypeError):
            return None

    def _run(self):
        while not self._closing:
            port = self._attach()
            if port is None:
                time.sleep(0.1)
                continue
            self._vhci_port = port
            self._wait_until_free(port)
            self._vhci_port = None

    def _wait_until_free(self, port):
        device = DEVICES / f"1-{port + 1}"
        while not self._closing and _states()[port] != FREE:
            time.sleep(0.05)
            # Cheaper than the states, and true for most of the time.
            while not self._closing and device.exists():
                time.sleep(0.05)

    def _attach(self):
        try:
            with socket.create_connection(self._address, timeout=12) as connection:
                device = _import(connection, self._bus_id)
                return None if device is None or self._closing else _plug(connection, device)
        except OSError:
            return None


def _import(connection, bus_id):
    """(device id, speed) from OP_REP_IMPORT."""
    connection.sendall(struct.pack(">HHI32s", 0x0111, 0x8003, 0, bus_id.encode()))
    status = struct.unpack(">HHI", _receive(connection, 8))[2]
    if status != 0:
        return None
    bus, device, speed = struct.unpack_from(">III", _receive(connection, 312), 256 + 32)
    return (bus << 16) | device, speed


def _receive(connection, size):
    data = b""
    while len(data) < size:
        piece = connection.recv(size - len(data))
        if not piece:
            raise ConnectionError("hung up")
        data += piece
    return data


def _states():
    """vhci port → its state; only the high-speed hub of the first controller."""
    states = {}
    for line in (CONTROLLER / "status").read_text(encoding="ascii").splitlines():
        words = line.split()
        if words and words[0] == "hs":
            states[int(words[1])] = words[2]
    return states


def _plug(connection, device):
    device_id, speed = device
    # The kernel needs a blocking socket; it keeps its own reference.
    connection.settimeout(None)
    with _choosing_port:
        free = min(port for port, state in _states().items() if state == FREE)
        (CONTROLLER / "attach").write_text(
            f"{free} {connection.fileno()} {device_id} {speed}", encoding="ascii")
    return free


def allow_everybody(is_allowed):
    """Access to the device nodes for accounts other than root."""
    mode = 0o666 if is_allowed else 0o600
    for node in pathlib.Path("/dev/bus/usb").glob("*/*"):
        os.chmod(node, mode)
