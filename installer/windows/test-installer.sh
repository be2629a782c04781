#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# test-installer.sh [PACKAGE]: installs the package silently under Wine, updates a virtual board with both programs, looks
# at what it did, and uninstalls it. The same updates with the portable archive.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
package=$(readlink -f "${1:-$here/../../build/windows/package}")
setup=$(ls "$package"/fieldflash-*-windows-x86_64.exe)
wine=$here/wine.sh
if [ -z "${FIELDFLASH_HAS_DISPLAY:-}" ]; then
    # A desktop of Wine outlives its programs for a while, and one that began without a display never gets one.
    "$wine" --stop
    FIELDFLASH_HAS_DISPLAY=1 exec xvfb-run -a -s "-screen 0 1920x1600x24" "$0" "$@"
fi
export FIELDFLASH_WINE_ALONE=1 # no DLLs but those that are installed
key='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Fieldflash'
passed=0
failed=0
check() { # check SENTENCE COMMAND…
    local sentence=$1
    shift
    if "$@" >/dev/null 2>&1; then
        passed=$((passed + 1))
        echo "ok      $sentence"
    else
        failed=$((failed + 1))
        echo "FAILED  $sentence"
    fi
}
absent() { ! "$@" >/dev/null 2>&1; }
value() { "$wine" reg query "$@" 2>/dev/null | tr -d '\r'; }
windows_path() { "$wine" winepath -w "$1" | tr -d '\r'; }
updates() { # updates FOLDER: with both programs in it
    local firmware
    firmware=$(windows_path "$(ls "$1"/firmware/*nucleo-l476rg-1.1.dfu)")
    check "the terminal program updates a virtual board" \
        "$wine" "$1/fieldflash-cli.exe" --virtual=clock=virtual --yes update "$firmware"
    check "the window updates a virtual board" \
        timeout 120 "$wine" "$1/fieldflash.exe" --self-test
}
# The uninstaller continues in a copy of itself.
until_gone() { for _ in $(seq 300); do [ -e "$1" ] || return 0; sleep 0.2; done; return 1; }

"$wine" reg delete "$key" /f >/dev/null 2>&1 || true
prefix=${WINEPREFIX:-$(readlink -f "$here/../../build/windows/wine")}
user=$(find "$prefix"/drive_c/users -maxdepth 2 -name AppData -not -path '*/Public/*' | head -1)
folder=$user/Local/Programs/Fieldflash
link="$user/Roaming/Microsoft/Windows/Start Menu/Programs/Fieldflash.lnk"
rm -rf "$folder"

check "installs silently, without an administrator" "$wine" "$setup" /S
check "both programs are there" test -f "$folder/fieldflash.exe" -a -f "$folder/fieldflash-cli.exe"
check "the start menu has an entry" test -f "$link"
check "Windows lists it for removal" grep -q 'DisplayName.*Fieldflash' <(value "$key" /v DisplayName)
check "firmware files offer it" grep -q Fieldflash.Firmware <(value 'HKCU\Software\Classes\.dfu\OpenWithProgids')
check "support bundles open with it" grep -q Fieldflash.Recording <(value 'HKCU\Software\Classes\.ffrec' /ve)
check "it takes no file type from another program" absent grep -q Fieldflash <(value 'HKCU\Software\Classes\.dfu' /ve)
check "the terminal program starts where it was installed" "$wine" "$folder/fieldflash-cli.exe" --version
updates "$folder"
check "a second installation replaces the first" "$wine" "$setup" /S
echo mine >"$folder/mine.txt"
check "uninstalls silently" "$wine" "$folder/uninstall.exe" /S
check "removes its programs" until_gone "$folder/uninstall.exe"
check "keeps a file that the user put there" test -f "$folder/mine.txt"
check "leaves nothing else in its folder" test "$(ls "$folder")" = mine.txt
check "removes its entry of the start menu" test ! -e "$link"
for rest in "$key" 'HKCU\Software\Classes\Fieldflash.Firmware' 'HKCU\Software\Classes\Fieldflash.Recording' \
    'HKCU\Software\Classes\.ffrec' 'HKCU\Software\Classes\.dfu'; do
    check "leaves no ${rest#HKCU\\Software\\} in the registry" absent "$wine" reg query "$rest"
done
rm -rf "$folder"
# Without a space: Wine would quote the argument, which NSIS does not understand.
check "installs into another folder, with other letters" "$wine" "$setup" /S '/D=C:\Prüfstand\Fieldflash'
check "the programs are in that folder" test -f "$prefix/drive_c/Prüfstand/Fieldflash/fieldflash.exe"
check "uninstalls from there" "$wine" "$prefix/drive_c/Prüfstand/Fieldflash/uninstall.exe" /S
check "and removes that folder" until_gone "$prefix/drive_c/Prüfstand/Fieldflash"

portable="$package/Ein Ordner"
rm -rf "$portable"
mkdir -p "$portable"
check "the portable archive unpacks" unzip -q "${setup%.exe}.zip" -d "$portable"
updates "$portable/$(basename "${setup%.exe}")"
rm -rf "$portable"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
