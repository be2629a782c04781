#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# licences.sh FOLDER PREFIX…: the licences of everything beside the programs, and the source packages of the libraries.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
into=$1
shift
mkdir -p "$into"
cp "$here/../../LICENSE" "$into/fieldflash.txt"
for package in qt6-base-dev libusb-1.0-0-dev libelf1 libsodium-dev libbz2-1.0 liblzma5 libzstd1 libarchive-dev libz-mingw-w64 \
    gcc-mingw-w64-base mingw-w64-common libcli11-dev libexpected-dev qcoro-qt6-dev \
    qt6-translations-l10n; do
    [ ! -f "/usr/share/doc/$package/copyright" ] || cp "/usr/share/doc/$package/copyright" "$into/$package.txt"
done
{
    cat <<'TEXT'
Libraries beside the programs, built from these source packages of Debian 12 with the script
installer/windows/dependencies.sh of Fieldflash, which names every option. Each DLL can be replaced by one that you
build: Qt, libusb and libelf are under the LGPL.

TEXT
    for prefix in "$@"; do
        printf '  %-60s %s\n' "$(cat "$prefix/complete")" "$(basename "$prefix")"
    done
    printf '\nThe run-time libraries of the compiler (libgcc, libstdc++, libwinpthread) and zlib come from:\n\n'
    for package in gcc-mingw-w64-x86-64-posix-runtime mingw-w64-x86-64-dev libz-mingw-w64; do
        dpkg-query -W -f '  ${Package} ${Version}\n' "$package" 2>/dev/null || true
    done
} >"$into/SOURCES.txt"
