# SPDX-License-Identifier: MIT
"""dfu-util on a bootloader, and the messages it may print."""

from cells import expect
from programs import run

# Also printed on real devices.
EXPECTED_LINES = (
    "Invalid DFU suffix signature",  # a .bin has none
    "A valid DFU suffix will be required",
    "status(0) = No error condition is present",
)


def expect_no_warning(ended):
    for line in ended.text.splitlines():
        is_warning = "warning" in line.lower() or "error" in line.lower()
        expect(not is_warning or any(text in line for text in EXPECTED_LINES), f"dfu-util: {line}")


def dfu_util(*arguments, **options):
    ended = run("dfu-util", "-d", "0483:df11", "-a", "0", *arguments, **options)
    expect_no_warning(ended)
    return ended
