# SPDX-License-Identifier: MIT
"""A virtual board served outside, as seen from inside the machine."""

import json
import socket

from cells import Failed, eventually
from usb_cable import Cable

SERVER = "10.0.2.2"  # the host's loopback

APPLICATION = ("1209", "0001")
BOOTLOADER = ("0483", "df11")
LOADER = ("1209", "0002")


class Board:
    """`place`: ports and token of its fieldflash-board, and the board's bus id."""

    def __init__(self, place):
        self._control_port = place["control"]
        self._greeting = f"token {place['token']}\n" if place["token"] else ""
        self._usbip_port = place["usbip"]
        self.bus_id = place["busId"]
        self._cable = None

    @property
    def usbip_port(self):
        return self._usbip_port

    def __enter__(self):
        self._cable = Cable(SERVER, self._usbip_port, self.bus_id)
        try:
            eventually(self._cable.ids, f"{self.bus_id} shows up", seconds=5)
        except Failed:
            # An earlier cell may have left it without a program.
            self.plug()
            self.command(f"power-cycle {self.bus_id} boot0")
            eventually(self._cable.ids, f"{self.bus_id} shows up in its bootloader")
        return self

    def __exit__(self, *_):
        self._cable.close()

    @property
    def port_path(self):
        return eventually(lambda: self._cable.usb_path, f"{self.bus_id} is plugged in")

    def ids(self):
        return self._cable.ids()

    def command(self, text):
        """The answer without its closing "ok"."""
        with socket.create_connection((SERVER, self._control_port), timeout=10) as connection:
            connection.sendall(f"{self._greeting}{text}\n".encode())
            answer = b""
            while not answer.endswith(b"ok\n") and not answer.startswith(b"error"):
                answer += connection.recv(65536)
        if answer.startswith(b"error"):
            raise RuntimeError(answer.decode())
        return answer.decode().removesuffix("ok\n")

    def statistics(self):
        return json.loads(self.command(f"stats {self.bus_id}"))

    def unplug(self):
        self.command(f"unplug {self.bus_id}")

    def plug(self):
        self.command(f"plug {self.bus_id}")

    def into_application(self):
        """Presses the reset button unless the application already runs. Needs a program in flash."""
        if self._cable.ids() != APPLICATION:
            self.command(f"power-cycle {self.bus_id}")
        self.wait_for(APPLICATION)

    def into_bootloader(self):
        if self._cable.ids() != BOOTLOADER:
            self.command(f"power-cycle {self.bus_id} boot0")
        self.wait_for(BOOTLOADER)

    def node_mode(self):
        return self._cable.node_mode()

    def wait_for(self, ids, version=None):
        def is_there():
            return self._cable.ids() == ids and version in (None, self._cable.version())

        eventually(is_there, f"{self.bus_id} as {':'.join(ids)} {version or ''}")
