# SPDX-License-Identifier: MIT
"""The descriptors of the board in its two modes, and the standard requests."""

import dataclasses
import struct

from usbip_wire import STALL, Reply

LAYOUTS = (
    "@Internal Flash  /0x08000000/512*0002Kg",
    "@Option Bytes  /0x1FFF7800/01*040 e/0x1FFFF800/01*040 e",
    "@OTP Memory /0x1FFF7000/01*0001Ke",
    "@Device Feature/0xFFFF0000/01*004 e",
)
TRANSFER_SIZE = 2048
DETACH_TIMEOUT = 255  # ms
WILL_DETACH = 0x08
CAN_DOWNLOAD_AND_UPLOAD = 0x03

GET_STATUS, CLEAR_FEATURE, SET_FEATURE, SET_ADDRESS = 0, 1, 3, 5
GET_DESCRIPTOR, GET_CONFIGURATION, SET_CONFIGURATION = 6, 8, 9
GET_INTERFACE, SET_INTERFACE = 10, 11
DEVICE, CONFIGURATION, STRING = 1, 2, 3
FIRST_LOOK = 64  # requested by Linux from the device descriptor, only after a bus reset


@dataclasses.dataclass(frozen=True)
class Identity:
    """One mode. `strings` are numbered from 1: manufacturer, product, serial, one per alternate."""

    vendor: int
    product: int
    version: int
    protocol: int  # 1 runtime, 2 DFU mode
    strings: tuple
    usb_version: int
    attributes: int
    dfu_version: int

    @property
    def alternates(self):
        return len(self.strings) - 3

    def device(self):
        return struct.pack("<BBHBBBBHHHBBBB", 18, DEVICE, self.usb_version, 0, 0, 0, 64,
                           self.vendor, self.product, self.version, 1, 2, 3, 1)

    def configuration(self):
        body = b"".join(struct.pack("<9B", 9, 4, 0, number, 0, 0xFE, 1, self.protocol, 4 + number)
                        for number in range(self.alternates))
        # Once, after the last alternate, as in ST's ROM.
        body += struct.pack("<BBBHHH", 9, 0x21, self.attributes, DETACH_TIMEOUT, TRANSFER_SIZE,
                            self.dfu_version)
        return struct.pack("<BBHBBBBB", 9, CONFIGURATION, 9 + len(body), 1, 1, 0, 0xC0, 50) + body

    def string(self, number):
        """None: it does not exist."""
        if number == 0:
            return struct.pack("<BBH", 4, STRING, 0x0409)
        if number > len(self.strings):
            return None
        text = self.strings[number - 1].encode("utf-16-le")
        return bytes((2 + len(text), STRING)) + text


def bootloader(serial):
    strings = ("STMicroelectronics", "STM32  BOOTLOADER", serial, *LAYOUTS)
    return Identity(0x0483, 0xDF11, 0x2200, 2, strings, 0x0100,
                    CAN_DOWNLOAD_AND_UPLOAD | WILL_DETACH, 0x011A)


def application(name, version, serial, will_detach):
    strings = ("Fieldflash", name, serial, "Firmware update")
    attributes = CAN_DOWNLOAD_AND_UPLOAD | (WILL_DETACH if will_detach else 0)
    return Identity(0x1209, 0x0001, version, 1, strings, 0x0200, attributes, 0x0110)


class StandardRequests:
    """Chapter 9, as far as it applies to a device without endpoints."""

    def __init__(self, identity):
        self._identity = identity
        self._configuration = 0
        self._alternate = 0
        self.was_reset = False  # since the last request; not visible on the wire

    def handle(self, setup):
        if setup.request == GET_DESCRIPTOR:
            if setup.value >> 8 == DEVICE and setup.length == FIRST_LOOK and self._configuration:
                self.was_reset = True
                self._configuration = self._alternate = 0
            return self._descriptor(setup.value >> 8, setup.value & 0xFF)
        if setup.request == SET_CONFIGURATION and setup.value <= 1:
            self._configuration = setup.value
            self._alternate = 0
            return Reply()
        if setup.request == SET_INTERFACE and setup.index == 0 \
                and setup.value < self._identity.alternates:
            self._alternate = setup.value
            return Reply()
        answers = {GET_CONFIGURATION: bytes((self._configuration,)),
                   GET_INTERFACE: bytes((self._alternate,)),
                   GET_STATUS: b"\x01\x00" if setup.request_type & 0x1F == 0 else b"\0\0"}
        if setup.request in answers:
            return Reply(data=answers[setup.request])
        return Reply() if setup.request == SET_ADDRESS else Reply(STALL)

    def _descriptor(self, kind, number):
        found = None
        if kind == DEVICE:
            found = self._identity.device()
        elif kind == CONFIGURATION and number == 0:
            found = self._identity.configuration()
        elif kind == STRING:
            found = self._identity.string(number)
        return Reply(STALL) if found is None else Reply(data=found)
