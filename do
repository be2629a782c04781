#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The commands of this checkout. Run `./do` to list them.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")"

jobs=${FIELDFLASH_JOBS:-$(nproc)}

usage() {
    cat <<'EOF'
Usage: ./do HABIT [ARGUMENTS]

  run [ARGUMENTS]   open the window on the virtual board; without a display,
                    do the same update in this terminal
  build             build everything; the programs land in build/release/bin/
  check PLACE       build one folder and its tests, and run them: ./do check core/dfu
  test [FILTER]     build and run the tests; with a FILTER (a ctest -R expression) only
                    the programs that have matching tests
  test asan         the fast tests under AddressSanitizer and UBSan
  test system       only the tests on a real kernel in a virtual machine
  test faults       every fault at every transfer of every job, as a table, and
                    power cuts in every flash operation
  test tsan         the USB thread under ThreadSanitizer
  test valgrind     1000 cycles of plugging in and out under valgrind
  fuzz [SECONDS]    every fuzz target for so long (60), on its corpus
  transcripts       make the library of recordings anew (tests/data/transcripts)
  mutants [NAME]    one bug at a time in a copy of core, and the test that catches it
                    (--random COUNT --seed N: made at random; --jobs N)
  coverage          line and branch coverage of core against their limits
  bench [NAME]      benchmarks (measure, never assert)
  docs              the documents as a site in build/site/
  package [portable|all]
                    Debian packages, the portable archive, or both, and their bill of
                    materials, in build/package/
  package check     install, use, upgrade and remove them in bare systems (as root)
  package twice     build the last commit in another folder, and compare
  screenshots       render every scene of the window into build/screenshots/
                    (documents: the pictures in docs/pictures anew)
  windows [WHAT]    the programs for Windows, cross-compiled and tried under Wine (check,
                    terminal, test, package; see docs/windows.md)
  translations      read the sentences of the sources into resources/translations/
  format            format all sources
  lint [quick|all]  format check, house rules, cppcheck, clang-tidy of core and the
                    terminal programs; quick: no clang-tidy; all: of the window, too

Missing Debian packages are named and installed (with sudo when not root).
FIELDFLASH_NO_INSTALL=1 only names them.
EOF
}

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }

# Packages of a section of .ci/debian-packages, comments stripped.
packages_of() {
    awk -v want="$1" '/^\[/ { on = ($0 == "[" want "]"); next }
        on { sub(/#.*/, ""); if ($1 != "") print $1 }' .ci/debian-packages
}

need() {
    local section package missing=()
    command -v dpkg-query >/dev/null || return 0 # not Debian: the build reports missing packages
    for section in "$@"; do
        for package in $(packages_of "$section"); do
            [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] \
                || missing+=("$package")
        done
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    say "Installing ${#missing[@]} Debian packages: ${missing[*]}"
    [ -n "${FIELDFLASH_NO_INSTALL:-}" ] && exit 1
    local as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

configure() { # configure PRESET [with-tests|"" [OPTION…]]: once configured with tests, always with tests
    local tests=() options=("${@:3}")
    [ -f "build/$1/build.ninja" ] || tests=(-DFIELDFLASH_BUILD_TESTS=OFF)
    [ "${2:-}" != with-tests ] || tests=(-DFIELDFLASH_BUILD_TESTS=ON)
    tests+=("${options[@]}")
    # If the folder was configured with a different compiler, CMake discards the whole preset with only a warning.
    local said
    said=$(cmake --preset "$1" --log-level=WARNING "${tests[@]}" 2>&1) || { printf '%s\n' "$said" >&2; exit 1; }
    printf '%s\n' "$said" >&2
    case $said in
    *"require your cache to be deleted"*)
        rm -rf "build/$1"
        cmake --preset "$1" --log-level=WARNING "${tests[@]}" >&2
        ;;
    esac
}

build() { # build PRESET [TARGET…]
    local preset=$1
    shift
    cmake --build --preset "$preset" -j "$jobs" ${1:+--target "$@"} >&2
}

has_display() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }

do_run() {
    need build
    configure release
    local programs=build/release/bin
    if has_display; then
        build release fieldflash_window
        exec "$programs/fieldflash" --virtual "$@"
    fi
    build release fieldflash_cli_program fieldflash_bundled_firmware
    say "No display here: the same update in the terminal."
    exec "$programs/fieldflash-cli" --virtual --yes update \
        "$(ls build/release/share/fieldflash/firmware/*nucleo-l476rg-1.1.dfu)" "$@"
}

do_check() { # do_check PLACE
    [ $# -eq 1 ] || { say "Which folder? For example: ./do check core/dfu"; exit 2; }
    need build test
    configure dev with-tests
    local found targets programs program
    found=$(.ci/places build/dev folder "$1")
    read -r -a targets <<<"${found%%$'\n'*}"
    read -r -a programs <<<"${found#*$'\n'}"
    build dev "${targets[@]}"
    for program in "${programs[@]}"; do
        QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} "build/dev/tests/$program"
    done
}

test_some() { # test_some FILTER: builds everything if the matching tests are unknown
    local targets
    read -r -a targets <<<"$(.ci/places build/release filter "$1")"
    case " ${targets[*]} " in
    *" all "* | "  ") build release ;;
    " none ") ;;
    *) build release "${targets[@]}" ;;
    esac
    ctest --preset release -R "$1"
}

do_test() {
    case ${1:-} in
    asan)
        need build test sanitizers
        configure asan with-tests
        build asan
        ctest --preset asan -LE system -E 'more than 50 ms' # without the time limits of the window
        ;;
    system)
        need build test
        configure release with-tests
        build release
        ctest --preset release -L system
        ;;
    faults)
        need build test
        configure release with-tests
        build release fieldflash_fault_matrix fieldflash_faults_tests
        shift
        build/release/tests/fieldflash_fault_matrix "$@" 2>/dev/null
        [ $# -gt 0 ] || build/release/tests/fieldflash_faults_tests '[exhaustive]' 2>/dev/null
        ;;
    tsan)
        need build test
        configure tsan with-tests
        build tsan fieldflash_usb_libusb_tests fieldflash_usb_hotplug_tests
        ctest --preset tsan -R '^usb_(libusb|hotplug):'
        ;;
    valgrind)
        need build test memory
        configure release with-tests
        build release fieldflash_usb_hotplug_tests
        .ci/valgrind-cycles build/release
        ;;
    *)
        need build test
        configure release with-tests
        if [ -n "${1:-}" ]; then
            test_some "$1"
        else
            build release
            ctest --preset release
        fi
        ;;
    esac
}

do_coverage() {
    need build test coverage
    configure coverage with-tests
    build coverage
    rm -rf build/coverage/profiles build/coverage/ctest.log
    ctest --preset coverage -LE system --output-log build/coverage/ctest.log >/dev/null \
        || { tail -n 30 build/coverage/ctest.log; exit 1; }
    .ci/coverage build/coverage
}

do_bench() {
    local targets=()
    case "${1:-}" in
    plan | executed | loader | memory_view | series) targets=("fieldflash_bench_$1") ;;
    "") targets=(fieldflash_benchmarks) ;;
    esac
    need build test
    configure release with-tests
    build release "${targets[@]}"
    exec tests/bench/run "$@"
}

do_fuzz() { # do_fuzz [SECONDS [TARGET [EXECUTIONS]]]
    need build sanitizers
    configure fuzz
    build fuzz fieldflash_fuzz
    exec tests/fuzz/run build/fuzz/fuzz "${1:-60}" "${2:-}" "${3:--1}"
}

do_package() { # do_package [debian|portable|all|check]
    local kinds=${1:-debian}
    need build package
    case $kinds in
    all) kinds="debian portable" ;;
    check) exec .ci/check-packages build/package ;;
    twice) exec .ci/check-reproducible ;;
    debian | portable) ;;
    *) say "package takes debian (default), portable, all, check or twice."; exit 2 ;;
    esac
    # The version is that of the last commit, wherever and whenever it is built.
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || installer/changelog time)
    export SOURCE_DATE_EPOCH
    configure release "" -DCMAKE_INSTALL_PREFIX=/usr
    build release fieldflash_window fieldflash_cli_program fieldflash_board_main \
        fieldflash_bundled_firmware fieldflash_documents
    # shellcheck disable=SC2086 # one word per kind
    installer/linux/package build/release build/package $kinds
    ls -1 build/package/*.deb build/package/*.tar.zst build/package/*.spdx.json 2>/dev/null
}

do_transcripts() {
    need build test
    configure release with-tests
    build release fieldflash_replay_tests
    build/release/tests/fieldflash_replay_tests '[.make]'
    build/release/tests/fieldflash_replay_tests "~[.make]"
}

do_screenshots() { # do_screenshots [documents]
    need build
    configure release
    build release fieldflash_window
    case ${1:-} in
    documents) exec tests/app/gui/screenshots --documents docs ;;
    *) exec tests/app/gui/screenshots build/screenshots ;;
    esac
}

sources() { git ls-files '*.cpp' '*.h'; }

case ${1:-} in
run) shift && do_run "$@" ;;
build) need build && configure release && build release && ls -1 build/release/bin ;;
check) shift && do_check "$@" ;;
test) shift && do_test "$@" ;;
coverage) do_coverage ;;
mutants) shift && need build test && exec tests/mutation/run "$@" ;;
bench) shift && do_bench "$@" ;;
fuzz) shift && do_fuzz "$@" ;;
transcripts) do_transcripts ;;
docs) need docs && exec docs/make_site build/site ;;
screenshots) shift && do_screenshots "$@" ;;
package) shift && do_package "$@" ;;
windows)
    shift
    case ${1:-} in
    check) need build windows-check ;;
    tidy) need build windows-check lint ;;
    terminal)
        installer/windows/dependencies.sh --present >/dev/null || exit 77
        need build test windows-check windows
        ;;
    *) need build test windows-check windows ;;
    esac
    exec installer/windows/build.sh "$@"
    ;;
translations) need build && exec .ci/check-translations --update ;;
format) need lint && sources | xargs clang-format-19 -i ;;
lint)
    need build test lint
    exec .ci/lint "${2:-core}"
    ;;
*)
    usage
    [ $# -eq 0 ] || [ "$1" = help ] || [ "$1" = --help ] || exit 2
    ;;
esac
