# SPDX-License-Identifier: MIT
"""The counters of the board: requests, protocol violations by name, and the time that a real device
would have needed (bus + waiting for the flash), regardless of the time on this machine."""

import math

FRAME_BYTES = 1500  # full speed: 12 Mbit/s, one frame per millisecond
PACKET = 64
PACKET_OVERHEAD = 13  # token, data and handshake packets, turn-around
SETUP_AND_STATUS = 100  # byte times of the other two stages

KEPT_EXAMPLES = 40


def bus_milliseconds(length):
    """Whole frames of one control transfer with this many data bytes."""
    packets = math.ceil(length / PACKET)
    return math.ceil((length + packets * PACKET_OVERHEAD + SETUP_AND_STATUS) / FRAME_BYTES)


class Accounting:
    def __init__(self):
        self.clear()

    def clear(self):
        self.requests = {}
        self.violations = {}
        self.excused = {}
        self.examples = []
        self.counts = dict.fromkeys(
            ("dfuRequests", "standardRequests", "earlyPolls", "pageErases", "massErases",
             "programmedDoubleWords", "bytesWritten", "bytesRead", "connections", "eccReads", "stalledPolls"), 0)
        self.bus = self.flash = self.waiting = 0.0

    def request(self, name, length):
        self.requests[name] = self.requests.get(name, 0) + 1
        self.counts["dfuRequests"] += 1
        self.bus += bus_milliseconds(length)

    def busy(self, flash_milliseconds, poll_milliseconds):
        """One operation: the host may ask again after both times."""
        self.flash += flash_milliseconds
        self.waiting += max(flash_milliseconds, poll_milliseconds)

    def add(self, name, amount=1):
        self.counts[name] += amount

    def violation(self, name, detail, is_excused=False):
        """Excused: the host could not know, because a fault had just lost the answer."""
        where = self.excused if is_excused else self.violations
        where[name] = where.get(name, 0) + 1
        if len(self.examples) < KEPT_EXAMPLES:
            excuse = " (excused)" if is_excused else ""
            self.examples.append(f"request {self.counts['dfuRequests']}: {name}: {detail}{excuse}")

    def as_json(self):
        return {**self.counts, "requests": self.requests, "violations": self.violations,
                "excused": self.excused, "examples": self.examples,
                "busMilliseconds": round(self.bus, 3), "flashMilliseconds": round(self.flash, 3),
                "busyMilliseconds": round(self.waiting, 3),
                "deviceMilliseconds": round(self.bus + self.waiting, 3)}
