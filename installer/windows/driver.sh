#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# driver.sh FOLDER: writes the driver package that binds WinUSB, a part of Windows, to the bootloader of STM32 chips.
# (Our firmware needs none: it asks Windows for WinUSB itself, by its Microsoft OS 2.0 descriptors.)
set -euo pipefail
version=$(sed -n 's/^project(Fieldflash VERSION \([0-9.]*\).*/\1/p' "$(dirname "$(readlink -f "$0")")/../../CMakeLists.txt")
mkdir -p "$1"
sed -e "s/@VERSION@/$version.0/" -e 's/$/\r/' "$(dirname "$(readlink -f "$0")")/fieldflash-winusb.inf.in" \
    >"$1/fieldflash-winusb.inf"
sed 's/$/\r/' >"$1/README.txt" <<'EOF'
A driver for the bootloader of STM32 chips (USB ID 0483:df11)

Windows has the driver that Fieldflash needs, WinUSB, but does not use it for this bootloader by itself. Devices
that run firmware with Fieldflash's USB stack need none of this.

With Zadig (https://zadig.akeo.ie), on one computer:
  1. Connect the device in bootloader mode.
  2. Options, List All Devices; choose the entry with USB ID 0483 DF11.
  3. Choose WinUSB, then Install Driver or Replace Driver. Windows asks for an administrator.

With fieldflash-winusb.inf, on many computers: this package contains no code, only the assignment. It is not signed,
and 64-bit Windows refuses unsigned packages. Sign it with a certificate that your computers trust, then install it as
administrator:
  inf2cat /driver:. /os:10_x64
  signtool sign /fd sha256 /n "Your certificate" fieldflash-winusb.cat
  pnputil /add-driver fieldflash-winusb.inf /install
EOF
