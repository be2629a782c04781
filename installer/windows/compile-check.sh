#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Compiles the sources of the Windows programs with mingw's compiler, without code and without libraries for Windows:
# the headers of this system suffice for that. The files of a folder are one unit. Arguments: folders (core app), or
# "tidy": clang-tidy reads the files that only Windows has.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."
out=build/windows-check
rm -rf "$out"
mkdir -p "$out/include"

# Only what is needed of /usr/include: the rest of it belongs to another C library.
for name in tl CLI archive.h archive_entry.h libelf.h gelf.h elf.h sodium sodium.h zlib.h zconf.h; do
    ln -s "/usr/include/$name" "$out/include/$name"
done
ln -s "$PWD/installer/windows/libelf/features.h" "$out/include/features.h"
mkdir "$out/include/bits"
touch "$out/include/bits/auxv.h" # for <elf.h>; not used
qt=/usr/include/x86_64-linux-gnu/qt6
# What Qt for Windows is built without is missing here, too: its switches stand before those of this system.
for module in Core Gui Widgets Network; do
    name=qt${module,,}-config.h
    mkdir "$out/include/Qt$module"
    cp "$qt/Qt$module/$name" "$out/include/Qt$module/$name"
    ln -s "Qt$module/$name" "$out/include/$name"
    for feature in $(grep -oP 'FEATURE_\K\w+(?==OFF)' installer/windows/dependencies.sh); do
        sed -i "s/^#define QT_FEATURE_$feature 1$/#define QT_FEATURE_$feature -1\n#define QT_NO_${feature^^}/" \
            "$out/include/Qt$module/$name"
    done
done
flags=(-std=c++20 -fsyntax-only -Wall -Wextra -Wconversion -Wshadow -Werror
    -I. -isystem "$out/include" -isystem /usr/include/libusb-1.0 -isystem /usr/include/qcoro6
    -isystem /usr/include/qcoro6/qcoro -isystem "$qt" -DQT_NO_CAST_FROM_ASCII -DQT_NO_KEYWORDS
    -Duid_t=unsigned -Dgid_t=unsigned -DFIELDFLASH_VERSION='"0"' -DFIELDFLASH_ACCESS_HELPER='""' -DUNICODE -D_UNICODE -DNOMINMAX
    -DWIN32_LEAN_AND_MEAN -D_WIN32_WINNT=0x0A00)
for module in Core Gui Widgets Network Concurrent; do
    flags+=(-isystem "$qt/Qt$module")
done

# Left out: what executes firmware, the USB/IP of Linux kernels, and files for other systems.
sources() {
    git ls-files "$@" | grep '\.cpp$' \
        | grep -vE '^core/virtual_board/(cpu|usbip)/|^app/board/|_posix\.cpp$|/dbus_session\.cpp$'
}

if [ "${1:-}" = tidy ]; then
    unit=$out/windows.cpp
    # Not the test programs' main: it needs private headers of Qt for Windows.
    git ls-files '*_windows.cpp' app/gui/shell/windows_session.cpp \
        | grep -v '^tests/support/' | sed 's/.*/#include "&"/' >"$unit"
    exec clang-tidy-19 --quiet --config-file=.clang-tidy "$unit" -- --target=x86_64-w64-mingw32 "${flags[@]}"
fi

check() { # check FOLDER: prints what the compiler says, and one line
    local unit=$out/${1//\//_}.cpp began=$SECONDS status=0 files
    mapfile -t files < <(sources "$1" | grep -E "^$1/[^/]*\.cpp$")
    printf '#include "%s"\n' "${files[@]}" >"$unit"
    x86_64-w64-mingw32-g++-posix "${flags[@]}" -Wno-subobject-linkage "$unit" || status=1
    printf '%-36s %3d files %4d s\n' "$1" "${#files[@]}" $((SECONDS - began))
    return $status
}

[ $# -gt 0 ] || set -- core app
mapfile -t folders < <(sources "$@" | sed 's,/[^/]*$,,' | sort -u)
status=0
running=0
for folder in "${folders[@]}"; do
    if [ "$running" -ge "${FIELDFLASH_JOBS:-$(nproc)}" ]; then
        wait -n || status=1
        running=$((running - 1))
    fi
    check "$folder" &
    running=$((running + 1))
done
while [ "$running" -gt 0 ]; do
    wait -n || status=1
    running=$((running - 1))
done
exit "$status"
