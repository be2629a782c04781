#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The tests and both programs under Wine and Xvfb: the unit tests, the exit codes of the terminal program, Ctrl-C in
# mid-write, an update through the window, and pictures of it in build/windows/pictures/.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
root=$(readlink -f "$here/../..")
out=$root/build/windows
wine=$here/wine.sh
programs=$out/program
firmware=$(ls "$programs"/firmware/*nucleo-l476rg-1.1.dfu)
passed=0
failed=0
report() { # report SENTENCE EXPECTED ACTUAL
    if [ "$2" = "$3" ]; then
        passed=$((passed + 1))
        echo "ok      $1"
    else
        failed=$((failed + 1))
        echo "FAILED  $1: expected $2, not $3"
    fi
}
code_of() { # runs the command and sets `code`; its output is in $out/output
    code=0
    timeout 120 "$@" >"$out/output" 2>&1 </dev/null || code=$?
}
windows_path() { printf 'Z:%s' "${1//\//\\}"; }
cli() { "$wine" "$programs/fieldflash-cli.exe" "$@"; }

ctest --test-dir "$out" --output-on-failure -j2 || failed=$((failed + 1))

code_of cli --version
report "the terminal program tells its version" 0 "$code"
code_of cli --no-such-option
report "a wrong option" 2 "$code"
code_of cli --virtual --yes update 'C:\no such file.dfu'
report "a missing file" 5 "$code"
while read -r switches expected; do
    code_of cli "--virtual=clock=virtual${switches:+,${switches#-}}" --yes update "$(windows_path "$firmware")"
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
code_of cli --virtual=clock=virtual --yes update "$(windows_path "$out/Prüf stand/größe 1.dfu")"
report "a file name with spaces and umlauts" 0 "$code"

# Wine turns SIGINT into Ctrl-C. On a slow board, there is time for it between the first and the last write.
rm -f "$out/board.bin"
board=profile=f4,times=maximum,flash=$(windows_path "$out/board.bin")
"$wine" "$programs/fieldflash-cli.exe" "--virtual=$board" --yes update "$(windows_path "$firmware")" >"$out/output" 2>&1 </dev/null &
program=$!
for _ in $(seq 600); do
    grep -q '✓ Erase' "$out/output" && break
    sleep 0.05
done
kill -INT "$program" 2>/dev/null || true
code=0
wait "$program" || code=$?
report "Ctrl-C in mid-write stops the update" 130 "$code"
report "and says what state the device is in" 1 "$(grep -c 'bootloader mode' "$out/output")"
code_of cli "--virtual=$board,start=bootloader" --yes update "$(windows_path "$firmware")"
report "and the next run completes it" 0 "$code"

code_of xvfb-run -a -s "-screen 0 1280x900x24" "$wine" "$programs/fieldflash.exe" --self-test
report "an update through the window" 0 "$code"
code_of "$wine" "$programs/fieldflash.exe" --help
report "the window program says its help on a redirected stream" yes "$(grep -q -- --virtual "$out/output" && echo yes)"
mkdir -p "$out/pictures"
for scale in 1 2; do
    for scene in ready success; do
        picture=$out/pictures/$scene-${scale}00.png
        rm -f "$picture"
        QT_SCALE_FACTOR=$scale xvfb-run -a -s "-screen 0 1920x1600x24" "$wine" "$programs/fieldflash.exe" --scene "$scene" \
            --screenshot "$(windows_path "$picture")" >/dev/null 2>&1 || true
        report "a picture of the window at ${scale}00 %: $scene" yes "$([ -s "$picture" ] && echo yes)"
    done
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
