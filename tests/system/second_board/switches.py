# SPDX-License-Identifier: MIT
"""One switch for each point that the documents leave open or where chips differ: "name=value,name=value"."""

import dataclasses

# name → allowed values: a tuple of words, or a function that converts the text.


def page_ranges(text):
    """"3-4+9" → {3, 4, 9}; "none" → nothing."""
    pages = set()
    for part in [] if text in ("", "none") else text.split("+"):
        first, _, last = part.partition("-")
        pages.update(range(int(first), int(last or first) + 1))
    return pages


def pending_command(text):
    """"erase:0x08000800" → ("erase", 0x08000800)"""
    name, _, address = text.partition(":")
    if name not in ("set-address", "erase"):
        raise ValueError(f"no such command: {name}")
    return name, int(address, 0)


def one_of(*words):
    def parse(text):
        if text not in words:
            raise ValueError(f"{text} is none of {', '.join(words)}")
        return text

    return parse


PARSERS = {
    "profile": one_of("l476", "f4-like"),
    "speed": float,  # divides the times of flash and polls, but not their accounting
    "write-protect": page_ranges,  # erase and write do nothing and report OK (AN3156)
    "early-poll": one_of("wait", "stall", "busy"),  # NAK until done, STALL, or dfuDNBUSY again
    "vanish": one_of("after-status", "before-status"),  # at the last GETSTATUS of leave
    "eight-byte-defect": one_of("off", "on"),  # AN2606: over 256 bytes, not a multiple of 8
    "rdp": one_of("0", "1"),
    "poll": one_of("given", "zero", "short", "large"),  # the value of bwPollTimeout
    "start-state": one_of("idle", "error", "dnload-sync", "upload-idle"),
    "start-pending": pending_command,  # what the first GETSTATUS executes in dnload-sync
    "not-erased": one_of("error", "silent"),  # programming a program unit twice
    "clear-status": one_of("stall", "tolerant"),  # outside dfuERROR
    "ecc-read": one_of("garbage", "reset"),  # reading a half-programmed program unit
    "set-address-busy": one_of("on", "off"),  # off: dfuDNLOAD-IDLE immediately, as on U5
    "will-detach": one_of("on", "off"),
    "serial": str,
}


@dataclasses.dataclass
class Switches:
    profile: str = "l476"
    speed: float = 1.0
    write_protect: set = dataclasses.field(default_factory=set)
    early_poll: str = "wait"
    vanish: str = "after-status"
    eight_byte_defect: str = "off"
    rdp: str = "0"
    poll: str = "given"
    start_state: str = "idle"
    start_pending: tuple = ("set-address", 0x0800_0800)
    not_erased: str = "error"
    clear_status: str = "stall"
    ecc_read: str = "garbage"
    set_address_busy: str = "on"
    will_detach: str = "on"
    serial: str = "205834865852"

    def change(self, text):
        """Raises ValueError for an unknown name or value, before anything is changed."""
        changes = {}
        for part in filter(None, text.split(",")):
            name, _, value = part.partition("=")
            if name not in PARSERS:
                raise ValueError(f"no such switch: {name}")
            changes[name.replace("-", "_")] = PARSERS[name](value)
        for name, value in changes.items():
            setattr(self, name, value)


@dataclasses.dataclass(frozen=True)
class Times:
    """bwPollTimeout in milliseconds; for a write, the maximum of the datasheet."""

    set_address: int
    erase: int
    mass_erase: int
    write_at_least: int


PROFILES = {
    "l476": Times(set_address=1, erase=25, mass_erase=25, write_at_least=1),
    # Seen on F4 ROMs: 100 ms after an erase, 104 ms after SET_ADDRESS.
    "f4-like": Times(set_address=104, erase=100, mass_erase=100, write_at_least=24),
}
LARGE_POLL = 1500
SHORT_POLL = 0.8  # fraction of the actual time
