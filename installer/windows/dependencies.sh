#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Builds the libraries of the Windows programs from Debian's source packages, each into a folder of its own in
# FIELDFLASH_WINDOWS_CACHE (~/.cache/fieldflash-windows), and prints these folders separated by colons. The name of a
# folder contains the version and a hash of the compiler, the toolchain file and the function that builds it, so that a
# change builds it again and nothing else.
#   dependencies.sh [LIBRARY…]             all, or these
#   dependencies.sh --present [LIBRARY…]   builds nothing: exit code 77 and a sentence if one is missing
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
cache=${FIELDFLASH_WINDOWS_CACHE:-$HOME/.cache/fieldflash-windows}
jobs=${FIELDFLASH_JOBS:-$(nproc)}
host=x86_64-w64-mingw32
mkdir -p "$cache/sources"

say() { printf '\033[1m%s\033[0m\n' "$*" >&2; }

# Source packages come in the versions of the packages on this system: Qt's tools must have the version of Qt.
version_of() { dpkg-query -W -f '${source:Version}' "$1"; }

# Source entries of the sources of Debian that this system uses, in an apt configuration of their own.
apt_sources() {
    local folder=$cache/apt
    mkdir -p "$folder/sources.list.d" "$folder/lists/partial"
    local file
    for file in /etc/apt/sources.list.d/*.sources; do
        grep -qs '^Signed-By:.*debian' "$file" || continue
        sed 's/^Types:.*/Types: deb-src/' "$file" >"$folder/sources.list.d/${file##*/}"
    done
    { cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null || true; } \
        | sed -n 's/^deb \(.*debian.*\)/deb-src \1/p' >"$folder/sources.list"
    apt=(-o "Dir::Etc::sourcelist=$folder/sources.list" -o "Dir::Etc::sourceparts=$folder/sources.list.d"
        -o "Dir::State::lists=$folder/lists" -o APT::Sandbox::User=root)
    [ -n "${updated:-}" ] || apt-get "${apt[@]}" update -qq >&2
    updated=yes
    local version
    for version in "$2" $(other_versions "$1" "$2"); do
        (cd "$cache/sources" && apt-get "${apt[@]}" source -qq --download-only "$1=$version") >&2 && return 0
        say "No source of $1 $version: a mirror may have lost it, or not have it yet."
    done
    return 1
}

# Of a library that has lost the source of the installed version, an older or newer revision of the same upstream
# version does as well. Qt's tools have the version of Qt, too.
other_versions() { # other_versions SOURCE VERSION: the newest first
    apt-cache "${apt[@]}" showsrc --only-source "$1" | sed -n 's/^Version: //p' | sort -Vru \
        | awk -v own="$2" 'function upstream(v) { sub(/^[0-9]+:/, "", v); sub(/-[^-]*$/, "", v); return v }
            $0 != own && upstream($0) == upstream(own)'
}

unpack() { # unpack SOURCE VERSION FOLDER
    local dsc
    dsc=$cache/sources/$1_${2#*:}.dsc
    [ -f "$dsc" ] || { rm -f "$cache"/sources/"$1"_*; apt_sources "$1" "$2"; dsc=$(ls "$cache"/sources/"$1"_*.dsc); }
    rm -rf "$3"
    dpkg-source --no-check --no-copy -x "$dsc" "$3" >&2 </dev/null
    used=${dsc##*/}
}

build_qt() { # build_qt SOURCE PREFIX: what the programs use of qtbase, as DLLs
    cmake -G Ninja -S "$1" -B "$1/build" -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$2" \
        -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" -DQT_QMAKE_TARGET_MKSPEC=win32-g++ \
        -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake \
        -DQT_BUILD_TESTS=OFF -DQT_BUILD_EXAMPLES=OFF -DINPUT_opengl=no -DINPUT_openssl=no \
        -DFEATURE_tabletevent=OFF -DFEATURE_direct2d=OFF -DFEATURE_directwrite3=OFF \
        -DFEATURE_vulkan=OFF -DFEATURE_dbus=OFF \
        -DFEATURE_sql=OFF -DFEATURE_printsupport=OFF -DFEATURE_testlib=OFF -DFEATURE_xml=OFF -DFEATURE_ssl=OFF -DFEATURE_schannel=OFF \
        -DFEATURE_icu=OFF -DFEATURE_zstd=OFF -DFEATURE_jpeg=OFF -DFEATURE_glib=OFF \
        -DFEATURE_system_zlib=OFF -DFEATURE_system_png=OFF -DFEATURE_system_freetype=OFF \
        -DFEATURE_system_harfbuzz=OFF -DFEATURE_system_pcre2=OFF -DFEATURE_system_doubleconversion=OFF
    cmake --build "$1/build" -j "$jobs"
    cmake --install "$1/build" --strip
}

build_libusb() { # build_libusb SOURCE PREFIX
    cd "$1"
    ./configure --host="$host" --prefix="$2" --disable-static CFLAGS='-O2 -g0'
    make -j "$jobs"
    make install
}

build_libelf() { # build_libelf SOURCE PREFIX: the part of elfutils that reads a program in memory
    local files=(elf_version elf_memory elf_begin elf_end elf_error elf_readall elf_getphdrnum elf_getshdrnum
        elf_getshdrstrndx elf_nextscn elf_getscn elf_scnshndx elf_getarhdr elf_getaroff gelf_getehdr gelf_getphdr
        gelf_getshdr gelf_xlate gelf_fsize elf{32,64}_getehdr elf{32,64}_getphdr elf{32,64}_getshdr) file
    cd "$1"
    sed -i 's/\buid_t\b/unsigned/; s/\bgid_t\b/unsigned/' libelf/libelf.h
    mkdir -p "$2/bin" "$2/lib" "$2/include"
    cp /usr/include/ar.h .
    for file in "${files[@]}"; do
        "$host-gcc-posix" -O2 -std=gnu99 -I"$here/libelf" -I. -Ilib -Ilibelf -c "libelf/$file.c" -o "$file.o"
    done
    "$host-gcc-posix" -shared -s ./*.o -o "$2/bin/libelf-1.dll" -Wl,--out-implib,"$2/lib/libelf.dll.a"
    cp libelf/libelf.h libelf/gelf.h libelf/elf.h "$here/libelf/features.h" "$2/include"
    mkdir "$2/lib/pkgconfig"
    printf '%s\n' "Name: libelf" "Description: reads ELF files" "Version: 0" "Libs: -L$2/lib -lelf" \
        "Cflags: -I$2/include" >"$2/lib/pkgconfig/libelf.pc"
}

build_bzip2() { # build_bzip2 SOURCE PREFIX
    cd "$1"
    make -j "$jobs" libbz2.a CC="$host-gcc-posix" AR="$host-ar" RANLIB="$host-ranlib" CFLAGS=-O2
    install -D -t "$2/lib" libbz2.a
    install -D -t "$2/include" bzlib.h
}

build_xz() { # build_xz SOURCE PREFIX
    cd "$1"
    ./configure --host="$host" --prefix="$2" --disable-shared --disable-xz --disable-xzdec --disable-lzmadec \
        --disable-lzmainfo --disable-scripts --disable-doc --disable-nls CFLAGS=-O2
    make -j "$jobs"
    make install
}

build_zstd() { # build_zstd SOURCE PREFIX
    cd "$1"
    make -C lib -j "$jobs" libzstd.a CC="$host-gcc-posix" AR="$host-ar" TARGET_SYSTEM=Windows CFLAGS=-O2
    install -D -t "$2/lib" lib/libzstd.a
    install -D -t "$2/include" lib/zstd.h lib/zstd_errors.h
}

build_libarchive() { # build_libarchive SOURCE PREFIX: with the same compressions as Debian's, as far as we use them
    local part without=()
    # ZLIB_WINAPI: otherwise, CMake tries to run a program for it, and CMake 3.25 crashes when it cross-compiles.
    for part in LZ4 LZO LIBB2 EXPAT LIBXML2 OPENSSL NETTLE MBEDTLS CNG ICONV PCREPOSIX TAR CPIO CAT TEST WERROR UNZIP; do
        without+=("-DENABLE_$part=OFF")
    done
    FIELDFLASH_WINDOWS_ROOTS=$(IFS=";"; echo "${prefixes[*]}") cmake -G Ninja -S "$1" -B "$1/build" \
        -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$2" \
        -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" -DWINDOWS_VERSION=WIN7 \
        -DZLIB_WINAPI=OFF -DZLIB_WINAPI_WITH_LIB="/usr/$host/lib/libz.dll.a" \
        -DCMAKE_C_FLAGS=-DLZMA_API_STATIC \
        "${without[@]}"
    cmake --build "$1/build" -j "$jobs"
    cmake --install "$1/build" --strip
}

build_libsodium() { # build_libsodium SOURCE PREFIX: its portable code, without autotools
    local file objects=()
    cd "$1/src/libsodium"
    # Debian's package has no configure script; upstream keeps this generated header for other compilers.
    cp ../../builds/msvc/version.h include/sodium/version.h
    while read -r file; do
        objects+=("${file//\//_}.o")
        "$host-gcc-posix" -O2 -DCONFIGURED=1 -DNATIVE_LITTLE_ENDIAN=1 -DHAVE_TI_MODE=1 \
            -Iinclude -Iinclude/sodium -c "$file" -o "${file//\//_}.o"
    done < <(find . -name '*.c' | LC_ALL=C sort)
    mkdir -p "$2/lib/pkgconfig" "$2/include"
    "$host-ar" rcsD "$2/lib/libsodium.a" "${objects[@]}"
    cp -r include/sodium.h include/sodium "$2/include"
    printf '%s\n' "Name: libsodium" "Description: signatures and encrypted keys" "Version: 1.0.18" \
        "Libs: -L$2/lib -lsodium" "Cflags: -I$2/include" >"$2/lib/pkgconfig/libsodium.pc"
}

library() { # library NAME SOURCE PACKAGE
    local version key prefix used=
    version=$(version_of "$3")
    # The libraries that are linked into another one belong to its key: those before it.
    key=$({ [ "$1" != libarchive ] || printf '%s\n' "${prefixes[@]##*/}"
        "$host-g++-posix" --version | head -1
        cat "$here/toolchain.cmake"
        declare -f "build_$1"
        find "$here/$1" -type f -exec cat {} + 2>/dev/null || true; } \
        | sha256sum | cut -c 1-12)
    prefix=$cache/$1-${version#*:}-$key
    prefixes+=("$prefix")
    [ ! -f "$prefix/complete" ] || return 0
    [ -z "$present" ] || { say "Not built yet: $1 $version for Windows (${prefix##*/})"; exit 77; }
    say "Building $1 $version for Windows (log: $prefix.log)"
    rm -rf "$prefix"
    # The folder of an interrupted build is used again: Ninja continues where it was stopped.
    if [ "$(cat "$cache/build-$1.key" 2>/dev/null)" != "$version $key" ]; then
        unpack "$2" "$version" "$cache/build-$1"
        echo "$used" >"$cache/build-$1/source"
        echo "$version $key" >"$cache/build-$1.key"
    fi
    used=$(cat "$cache/build-$1/source")
    # Not in a condition: there, bash ignores the failures of single commands.
    set +e
    (set -e; "build_$1" "$cache/build-$1" "$prefix") >"$prefix.log" 2>&1 </dev/null
    local status=$?
    set -e
    [ "$status" -eq 0 ] || { tail -n 30 "$prefix.log" >&2; exit 1; }
    echo "$used" >"$prefix/complete"
    rm -rf "$cache/build-$1" "$cache/build-$1.key"
}

prefixes=()
present=
[ "${1:-}" != --present ] || { present=yes && shift; }
# Two runs at a time would build in the same folder.
[ -n "$present" ] || { exec 9>"$cache/lock" && flock 9; }
while read -r name source package; do
    [ $# -eq 0 ] || case " $* " in *" $name "*) ;; *) continue ;; esac
    library "$name" "$source" "$package"
done <<'LIBRARIES'
bzip2 bzip2 libbz2-1.0
xz xz-utils liblzma5
zstd libzstd libzstd1
libarchive libarchive libarchive-dev
libusb libusb-1.0 libusb-1.0-0-dev
libelf elfutils libelf-dev
libsodium libsodium libsodium-dev
qt qt6-base qt6-base-dev
LIBRARIES
(IFS=:; printf '%s\n' "${prefixes[*]}")
