# SPDX-License-Identifier: MIT
"""The virtual boards served outside the machine while the cells of a group run."""

# A board that executes this firmware instead of simulating the application.
CHIP = "firmware=demo-nucleo-l476rg-1.0.elf"

LOADER = "firmware=loader-nucleo-l476rg.elf"

# "second:" is the board in second_board/, with its own switches.
# group → board name → (switches, number of boards, index of the one to use)
GROUPS = {
    "interoperation": {
        "main": ("", 1, 1),
    },
    "trouble": {
        "main": ("", 1, 1),
        "left": ("serial=clone", 2, 1),
        "right": ("serial=clone", 2, 2),
        "protected": ("write-protect=3-4", 1, 1),
        "vanishes": ("vanish=before-manifest-status", 1, 1),
    },
    "second_board": {
        "main": ("second:", 1, 1),
    },
    "fault_campaign": {
        "main": ("second:speed=10", 1, 1),
    },
    "race": {
        "main": ("second:speed=50", 1, 1),
    },
    "firmware": {
        "chip": (CHIP, 1, 1),
    },
    "loader": {
        "loader": (LOADER, 1, 1),
        "signed": ("firmware=loader-nucleo-l476rg-signed.elf", 1, 1),
        "replaced": (LOADER, 1, 1),
    },
    "window": {
        "main": ("", 1, 1),
    },
    "benchmark": {
        "fieldflash": ("", 1, 1),
        "dfu-util": ("", 1, 1),
    },
}
