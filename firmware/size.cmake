# SPDX-License-Identifier: MIT
# Prints a table of sizes and writes it as Markdown.
#   SIZE_TOOL  arm-none-eabi-size        LIBRARY, CONFIRM  archives
#   ELVES      demos, with commas        LOADERS  resident loaders, with commas
#   SERIAL     boards whose loaders have the serial port, with commas
#   TABLE      where to write
#   README     if given, the file in which the part between the two "sizes" marks is replaced
# Fails if a size exceeds its limit, in bytes of flash:
set(library_limit 400)
set(confirm_limit 260)
set(demo_limit 6656) # 6.5 KB
set(loader_limit 8752)         # 8.5 KB
set(signed_loader_limit 12220) # 11.9 KB
set(serial_allowance 1850)     # XMODEM
set(replacement_allowance 720) # for a loader that can be replaced
set(slots_allowance 1180)      # two slots: signed, cannot be replaced
set(card_allowance 4120)       # FAT, SD card, check of the file
set(most_loader_bytes 14336)   # 14 KB: the flash map
set(most_card_loader_bytes 16384) # 16 KB: that of a loader with an SD card
set(loader_ram_limit 6144)     # 6 KB, without the stack
set(rows "")

function(add_row name flash ram)
    set(rows "${rows}| ${name} | ${flash} | ${ram} |\n" PARENT_SCOPE)
endfunction()

# Berkeley format: text data bss dec hex name; initialised data is in flash and in RAM.
function(measure file flash ram)
    execute_process(COMMAND "${SIZE_TOOL}" --totals "${file}" OUTPUT_VARIABLE text
        COMMAND_ERROR_IS_FATAL ANY)
    if(NOT text MATCHES "([0-9]+)[ \t]+([0-9]+)[ \t]+([0-9]+)[ \t]+[0-9]+[ \t]+[0-9a-f]+[ \t]+\\(TOTALS\\)")
        message(FATAL_ERROR "cannot read the size of ${file}")
    endif()
    math(EXPR in_flash "${CMAKE_MATCH_1} + ${CMAKE_MATCH_2}")
    math(EXPR in_ram "${CMAKE_MATCH_2} + ${CMAKE_MATCH_3}")
    set(${flash} ${in_flash} PARENT_SCOPE)
    set(${ram} ${in_ram} PARENT_SCOPE)
endfunction()

function(check_limit name flash limit)
    if(flash GREATER limit)
        message(FATAL_ERROR "${name} takes ${flash} bytes of flash; the limit is ${limit}")
    endif()
endfunction()

measure("${LIBRARY}" flash ram)
check_limit("the runtime DFU library" ${flash} ${library_limit})
add_row("runtime DFU library alone" ${flash} ${ram})
measure("${CONFIRM}" flash ram)
check_limit("confirm()" ${flash} ${confirm_limit})
add_row("confirm(), for two slots, alone" ${flash} ${ram})
string(REPLACE "," ";" ELVES "${ELVES}")
foreach(elf IN LISTS ELVES)
    measure("${elf}" flash ram)
    get_filename_component(name "${elf}" NAME_WLE)
    check_limit(${name} ${flash} ${demo_limit})
    add_row("${name}" ${flash} ${ram})
endforeach()

string(REPLACE "," ";" LOADERS "${LOADERS}")
string(REPLACE "," ";" SERIAL "${SERIAL}")
foreach(elf IN LISTS LOADERS)
    measure("${elf}" flash ram)
    get_filename_component(name "${elf}" NAME_WLE)
    set(limit ${loader_limit})
    if(name MATCHES "-signed$|-slots$")
        set(limit ${signed_loader_limit})
    endif()
    if(name MATCHES "-slots$")
        math(EXPR limit "${limit} + ${slots_allowance} - ${replacement_allowance}")
    endif()
    string(REGEX REPLACE "^loader-|-card-signed$|-card$|-signed$" "" board "${name}")
    list(FIND SERIAL "${board}" place)
    set(most ${most_loader_bytes})
    if(name MATCHES "-card(-signed)?$")
        set(most ${most_card_loader_bytes})
        math(EXPR limit "${limit} + ${card_allowance}")
    endif()
    if(place GREATER -1 AND NOT name MATCHES "-card-signed$")
        math(EXPR limit "${limit} + ${serial_allowance}")
    endif()
    if(NOT (name MATCHES "-signed$" AND (place GREATER -1 OR name MATCHES "-card-signed$")))
        math(EXPR limit "${limit} + ${replacement_allowance}")
    endif()
    check_limit(${name} ${flash} ${limit})
    check_limit(${name} ${flash} ${most})
    if(ram GREATER loader_ram_limit)
        message(FATAL_ERROR "${name} takes ${ram} bytes of RAM; the limit is ${loader_ram_limit}")
    endif()
    add_row("${name}" ${flash} ${ram})
endforeach()

set(table "| | flash, bytes | RAM without stack, bytes |\n|---|---:|---:|\n${rows}")
file(WRITE "${TABLE}" "${table}")
message("${table}")

if(README)
    set(begin "<!-- sizes: written by the target sizes_readme -->\n")
    set(end "<!-- /sizes -->")
    file(READ "${README}" text)
    string(FIND "${text}" "${begin}" first)
    string(FIND "${text}" "${end}" last)
    if(first EQUAL -1 OR last LESS first)
        message(FATAL_ERROR "${README} has no place for the table of sizes")
    endif()
    string(LENGTH "${begin}" mark)
    math(EXPR first "${first} + ${mark}")
    string(SUBSTRING "${text}" 0 ${first} before)
    string(SUBSTRING "${text}" ${last} -1 after)
    file(WRITE "${README}" "${before}${table}${after}")
endif()
