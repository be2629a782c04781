# SPDX-License-Identifier: MIT
# Checks a finished image like the chip and the desktop program do: IMAGE is the .bin file.
function(word offset result)
    file(READ "${IMAGE}" hex OFFSET ${offset} LIMIT 4 HEX)
    string(REGEX REPLACE "(..)(..)(..)(..)" "\\4\\3\\2\\1" hex "${hex}")
    set(${result} "0x${hex}" PARENT_SCOPE)
endfunction()

function(expect what actual)
    if(NOT "${actual}" MATCHES "${ARGN}")
        message(FATAL_ERROR "${IMAGE}: ${what} is ${actual}")
    endif()
endfunction()

file(SIZE "${IMAGE}" size)
word(0 stack)
word(4 reset)
word(400 magic) # FIELDFLASH_APPLICATION_HEADER_OFFSET, 0x190
word(412 stated_size)

expect("the stack pointer" "${stack}" "^0x20017fe0$")
expect("the reset vector" "${reset}" "^0x0800[0-9a-f]*[13579bdf]$")
expect("the application header's magic" "${magic}" "^0x68614646$")
math(EXPR stated_size "${stated_size}")
expect("the size in the header" "${stated_size}" "^${size}$")
math(EXPR rest "${size} % 8")
expect("the size modulo 8" "${rest}" "^0$") # AN2606: the ROM corrupts other lengths
