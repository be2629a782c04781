#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# test.sh [terminal|window]: the tests and both programs under Wine and Xvfb.
#   terminal  the unit tests, the exit codes of the terminal program, Ctrl-C in mid-write
#   window    an update through the window, and pictures of it in build/windows/pictures/
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
root=$(readlink -f "$here/../..")
out=$root/build/windows
wine=$here/wine.sh
if [ "${1:-all}" != terminal ] && [ -z "${FIELDFLASH_HAS_DISPLAY:-}" ]; then
    # A desktop of Wine outlives its programs for a while, and one that began without a display never gets one.
    "$wine" --stop
    FIELDFLASH_HAS_DISPLAY=1 exec xvfb-run -a -s "-screen 0 1920x1600x24" "$0" "$@"
fi
firmware=$(ls "$out"/share/fieldflash/firmware/*nucleo-l476rg-1.1.dfu)
passed=0
failed=0
report() { # report SENTENCE EXPECTED ACTUAL
    if [ "$2" = "$3" ]; then
        passed=$((passed + 1))
        echo "ok      $1"
    else
        failed=$((failed + 1))
        echo "FAILED  $1: expected $2, not $3"
        tail -n 20 "$out/output" 2>/dev/null || true
    fi
}
code_of() { # runs the command and sets `code`; its output is in $out/output
    code=0
    timeout 120 "$@" >"$out/output" 2>&1 </dev/null || code=$?
}
windows_path() { printf 'Z:%s' "${1//\//\\}"; }
size_of() { # of a PNG file
    python3 -c 'import struct, sys
print("%d x %d" % struct.unpack(">II", open(sys.argv[1], "rb").read()[16:24]))' "$1" 2>&1
}
update_on() { # update_on SWITCHES: code_of an update of a virtual board with them
    code_of "$wine" "$out/bin/fieldflash-cli.exe" "--virtual=clock=virtual${1:+,$1}" --yes update \
        "$(windows_path "$firmware")"
}

exit_codes() {
    code_of "$wine" "$out/bin/fieldflash-cli.exe" --version
    report "the terminal program tells its version" 0 "$code"
    report "and its lines end as on other systems" 0 "$(grep -c $'\r' "$out/output")"
    code_of "$wine" "$out/bin/fieldflash-cli.exe" --help
    report "and its help" 0 "$code"
    code_of "$wine" "$out/bin/fieldflash-cli.exe" --no-such-option
    report "a wrong option" 2 "$code"
    code_of "$wine" "$out/bin/fieldflash-cli.exe" list
    report "no device, without a virtual board: libusb starts and finds none" 0 "$code"
    code_of "$wine" "$out/bin/fieldflash-cli.exe" --virtual --yes update 'C:\no such file.dfu'
    report "a missing file" 5 "$code"
    local switches expected
    while read -r switches expected; do
        update_on "${switches#-}"
        report "an update with ${switches#-}" "$expected" "$code"
    done <<'TABLE'
- 0
start=off 3
boards=2 3
obstacle=not-permitted 4
obstacle=no-driver 4
obstacle=busy 4
rdp=1 6
unplug-at=4096 7
read-corruption=0x08000400 8
leave=never-returns 9
returns-as=1.0 10
stop-after=4096 130
TABLE
    mkdir -p "$out/Prüf stand"
    cp "$firmware" "$out/Prüf stand/größe 1.dfu"
    code_of "$wine" "$out/bin/fieldflash-cli.exe" --virtual=clock=virtual --yes update \
        "$(windows_path "$out/Prüf stand/größe 1.dfu")"
    report "a file name with spaces and umlauts" 0 "$code"
}

# Wine turns SIGINT into Ctrl-C. A large file on a slow board leaves time for it: writing takes 15 s.
ctrl_c() {
    local switches program isWriting=no
    local -a update
    rm -f "$out/board.bin"
    python3 -c 'import struct, sys
vectors = struct.pack("<98I", 0x20018000, 0x080001C1, *[0x080001D1] * 96)
open(sys.argv[1], "wb").write(vectors + bytes(range(251)) * 800)' "$out/large.bin"
    switches=profile=f4,times=maximum,start=bootloader,flash=$(windows_path "$out/board.bin")
    update=("$wine" "$out/bin/fieldflash-cli.exe" "--virtual=$switches" --yes update
        "$(windows_path "$out/large.bin")" --address 0x08000000)
    "${update[@]}" >"$out/output" 2>&1 </dev/null &
    program=$!
    for _ in $(seq 1200); do
        ! grep -q 'Write: 20 %' "$out/output" || { isWriting=yes && break; }
        sleep 0.1
    done
    report "a slow update has written a part" yes "$isWriting"
    kill -INT "$program" 2>/dev/null || true
    code=0
    wait "$program" || code=$?
    report "Ctrl-C in mid-write stops the update" 130 "$code"
    report "and says what state the device is in" 1 "$(grep -c 'The old program is erased' "$out/output")"
    code_of "${update[@]}"
    report "and the next run completes it" 0 "$code"
    report "and has verified it" 1 "$(grep -c '✓ Verify' "$out/output")"
}

window() {
    local picture scale scene program=$out/program/fieldflash.exe
    export FIELDFLASH_WINE_ALONE=1
    code_of "$wine" "$program" --self-test
    report "an update through the window" 0 "$code"
    code_of "$wine" "$program" --help
    report "the window program says its help on a redirected stream" yes \
        "$(grep -q -- --virtual "$out/output" && echo yes)"
    mkdir -p "$out/pictures"
    for scale in 1 2; do
        # As the display settings of Windows do it. Wine does not hand on variables that begin with QT_.
        "$wine" reg add 'HKCU\Control Panel\Desktop' /v LogPixels /t REG_DWORD /d $((96 * scale)) /f >/dev/null
        for scene in ready success; do
            picture=$out/pictures/$scene-${scale}00.png
            rm -f "$picture"
            code_of "$wine" "$program" --scene "$scene" --screenshot "$(windows_path "$picture")"
            report "a picture of the window at ${scale}00 %: $scene" "$((780 * scale)) x $((680 * scale))" \
                "$(size_of "$picture")"
        done
    done
    "$wine" reg delete 'HKCU\Control Panel\Desktop' /v LogPixels /f >/dev/null
}

case ${1:-all} in
terminal | all)
    "$here/unit-tests" || failed=$((failed + 1))
    exit_codes
    ctrl_c
    ;;&
window | all) window ;;
esac
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
