#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Runs a program for Windows under Wine, in an account of its own: wine.sh PROGRAM ARGUMENTS…
#   wine.sh --stop: ends the programs of that account.
# With the DLLs of the cache; with FIELDFLASH_WINE_ALONE=1, only with those beside the program, as after installing.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
root=$(readlink -f "$here/../..")
export WINEPREFIX=${WINEPREFIX:-$root/build/windows/wine}
export WINEDEBUG=${WINEDEBUG:--all} WINEDLLOVERRIDES=${WINEDLLOVERRIDES:-mscoree=;mshtml=} WINEARCH=win64
export LC_ALL=C.UTF-8 # Wine takes the encoding of arguments from it
wine=/usr/lib/wine/wine64 # the script `wine` of Debian complains that there is no Wine for 32 bits
[ -x "$wine" ] || wine=wine
if [ "${1:-}" = --stop ]; then
    "${wine%64}server" -k || true # nothing was running
    exit 0
fi
if [ ! -f "$WINEPREFIX/system.reg" ]; then
    mkdir -p "$WINEPREFIX"
    "$wine" wineboot --init >/dev/null 2>&1
    "$wine" winecfg -v win10 >/dev/null 2>&1
fi
[ -z "${FIELDFLASH_WINE_ALONE:-}" ] || exec "$wine" "$@"
folders=(/usr/x86_64-w64-mingw32/lib /usr/lib/gcc/x86_64-w64-mingw32/*-posix)
if [ -f "$root/build/windows/prefixes" ]; then
    IFS=: read -r -a prefixes <"$root/build/windows/prefixes"
    for folder in "${prefixes[@]}"; do
        folders+=("$folder/bin")
    done
fi
WINEPATH=$(printf 'Z:%s;' "${folders[@]//\//\\}")
export WINEPATH
exec "$wine" "$@"
