# SPDX-License-Identifier: MIT
"""firmware_file.py of the parent folder, for cells."""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from firmware_file import image  # noqa: E402,F401
