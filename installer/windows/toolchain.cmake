# SPDX-License-Identifier: MIT
# Cross-compiles for 64-bit Windows with the mingw-w64 of Debian (package g++-mingw-w64-x86-64-posix). Part of the key
# of every library in the cache: a change here rebuilds Qt.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)
# Libraries are searched in these folders only.
set(CMAKE_FIND_ROOT_PATH /usr/x86_64-w64-mingw32 $ENV{FIELDFLASH_WINDOWS_ROOTS})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE BOTH)
