#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# ./do windows [build|check|tidy|terminal|test|package|all]: the programs for Windows, built and tried here.
#   build     the libraries (once; hours of two cores) and the programs, into build/windows/program/
#   check     compiles all sources for Windows, without libraries and without a program
#   tidy      clang-tidy of the files that only Windows has
#   terminal  the unit tests and the terminal program under Wine; skipped (77) where the libraries are not built yet
#   test      the unit tests and both programs under Wine
#   package   the installer and the portable archive, into build/windows/package/; tried under Wine
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
cd "$here/../.."
jobs=${FIELDFLASH_JOBS:-$(nproc)}
out=build/windows
host=x86_64-w64-mingw32

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }

headers() { # copies of the headers that need no library
    rm -rf "$out/headers"
    mkdir -p "$out/headers"
    # With their times, or everything would be compiled again.
    cp -rLp /usr/include/tl /usr/include/CLI /usr/include/qcoro6 "$out/headers"
    [ ! -d /usr/include/catch2 ] || cp -rLp /usr/include/catch2 "$out/headers"
}

configure() {
    local prefixes prefix pkg_config=()
    prefixes=$("$here/dependencies.sh")
    headers
    for prefix in ${prefixes//:/ }; do
        pkg_config+=("$prefix/lib/pkgconfig")
    done
    # CMake would keep the places of the libraries that it found first.
    [ "$prefixes" = "$(cat "$out/prefixes" 2>/dev/null)" ] || rm -f "$out/CMakeCache.txt"
    echo "$prefixes" >"$out/prefixes"
    export FIELDFLASH_WINDOWS_ROOTS=${prefixes//:/;}
    PKG_CONFIG_LIBDIR=$(IFS=:; echo "${pkg_config[*]}") cmake -G Ninja -S . -B "$out" --log-level=WARNING \
        -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS_RELEASE="-O2 -DNDEBUG" \
        -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" \
        -DCMAKE_CXX_FLAGS="-fstack-protector-strong -Wa,-mbig-obj" \
        -DCMAKE_CROSSCOMPILING_EMULATOR="$here/wine.sh" \
        -DFIELDFLASH_HEADERS="$PWD/$out/headers" \
        -DCMAKE_PREFIX_PATH="$here/cmake;${prefixes//:/;}" \
        -Dtl-expected_DIR="$here/cmake" -DCLI11_DIR="$here/cmake" -DQCoro6_DIR="$here/cmake" \
        -DCatch2_DIR="$here/cmake" \
        -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake \
        -DQt6LinguistTools_DIR=/usr/lib/x86_64-linux-gnu/cmake/Qt6LinguistTools \
        -DFIELDFLASH_WERROR=ON -DFIELDFLASH_UNITY=ON -DFIELDFLASH_PRECOMPILE=ON -DFIELDFLASH_BUILD_CPU=OFF \
        -DFIELDFLASH_BUILD_TESTS="${1:-OFF}" >&2
}

# The DLLs that the programs need, found by what they import; Qt's plugin, its translations and where they are.
gather() {
    local into=$out/program prefixes file name found changed=yes language
    IFS=: read -r -a prefixes <"$out/prefixes"
    rm -rf "$into"
    mkdir -p "$into/platforms" "$into/firmware" "$into/licences"
    cp "$out/bin/fieldflash.exe" "$out/bin/fieldflash-cli.exe" "$into"
    cp "$out"/share/fieldflash/firmware/*.dfu "$into/firmware"
    for file in "${prefixes[@]}"; do
        [ ! -f "$file/plugins/platforms/qwindows.dll" ] || cp "$file/plugins/platforms/qwindows.dll" "$into/platforms"
    done
    mkdir "$into/translations"
    for language in resources/translations/fieldflash_*.ts; do
        language=${language##*/fieldflash_}
        cp "/usr/share/qt6/translations/qtbase_${language%.ts}.qm" "$into/translations"
    done
    printf '[Paths]\r\nPrefix=.\r\nPlugins=.\r\nTranslations=translations\r\n' >"$into/qt.conf"
    while [ -n "$changed" ]; do
        changed=
        for name in $("$host-objdump" -p "$into"/*.exe "$into"/*.dll "$into"/*/*.dll 2>/dev/null \
            | sed -n 's/.*DLL Name: //p' | sort -u); do
            [ ! -f "$into/$name" ] || continue
            found=$(find "${prefixes[@]/%//bin}" "/usr/$host/lib" "/usr/lib/gcc/$host"/*-posix -name "$name" 2>/dev/null \
                | head -1) || true
            [ -n "$found" ] || continue # belongs to Windows
            cp "$found" "$into"
            changed=yes
        done
    done
    "$host-strip" "$into"/*.exe "$into"/*.dll
    "$here/licences.sh" "$into/licences" "${prefixes[@]}"
    "$here/driver.sh" "$into/driver"
}

case ${1:-build} in
build)
    configure
    cmake --build "$out" -j "$jobs" --target fieldflash_window fieldflash_cli_program fieldflash_bundled_firmware >&2
    gather
    ls -1 "$out/program"
    ;;
check) shift && exec "$here/compile-check.sh" "$@" ;;
tidy) exec "$here/compile-check.sh" tidy ;;
terminal)
    "$here/dependencies.sh" --present >/dev/null
    configure ON
    cmake --build "$out" -j "$jobs" \
        --target fieldflash_cli_program fieldflash_bundled_firmware fieldflash_test_programs >&2
    exec "$here/test.sh" terminal
    ;;
test)
    configure ON
    cmake --build "$out" -j "$jobs" >&2
    gather
    exec "$here/test.sh"
    ;;
package)
    "$0" build
    "$here/package.sh"
    exec "$here/test-installer.sh"
    ;;
all) "$0" test && "$0" package ;;
*)
    sed -n '3,/^set/s/^# \?//p' "$0" >&2
    exit 2
    ;;
esac
