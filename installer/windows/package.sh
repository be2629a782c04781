#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# package.sh [FOLDER [OUT]]: the installer and the portable archive of the programs in FOLDER (build/windows/program).
# The same files give the same archive and installer.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
root=$(readlink -f "$here/../..")
program=$(readlink -f "${1:-$root/build/windows/program}")
out=${2:-$root/build/windows/package}
version=$(sed -n 's/^project(Fieldflash VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt")
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct)}
name=fieldflash-$version-windows-x86_64
rm -rf "$out"
mkdir -p "$out/$name"
out=$(readlink -f "$out")
cp -r "$program/." "$out/$name"
find "$out/$name" -exec touch -d "@$SOURCE_DATE_EPOCH" {} +

# What the uninstaller deletes: exactly the installed files, then folders that became empty.
(
    cd "$out/$name"
    find . -type f | LC_ALL=C sort | sed 's,^\./,,; s,/,\\,g; s,.*,Delete "$INSTDIR\\&",'
    find . -mindepth 1 -depth -type d | LC_ALL=C sort -r | sed 's,^\./,,; s,/,\\,g; s,.*,RMDir "$INSTDIR\\&",'
) >"$out/files.nsh"

makensis -V2 -NOCD -INPUTCHARSET UTF8 -DVERSION="$version" -DPROGRAM="$out/$name" -DFILES="$out/files.nsh" \
    -DICON="$root/resources/icons/fieldflash.ico" -DOUT="$out/$name.exe" \
    -DSIZE="$(du -sk --apparent-size "$out/$name" | cut -f1)" "$here/fieldflash.nsi" >&2

# Portable: the same folder. Sorted, and without the attributes of this system.
(cd "$out" && TZ=UTC find "$name" -type f | LC_ALL=C sort | TZ=UTC zip -q -X -9 "$name.zip" -@)
rm -rf "${out:?}/$name" "$out/files.nsh"
(cd "$out" && sha256sum "$name".* >SHA256SUMS && cat SHA256SUMS)
