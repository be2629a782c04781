# SPDX-License-Identifier: MIT
# The chip-independent parts of the firmware, for tests on a PC.
set(firmware_directory "${CMAKE_CURRENT_LIST_DIR}")
add_library(fieldflash_firmware_host STATIC
    "${firmware_directory}/demo/application.cpp"
    "${firmware_directory}/demo/console.cpp"
    "${firmware_directory}/demo/description.cpp"
    "${firmware_directory}/runtime_dfu/runtime_dfu.c"
    "${firmware_directory}/usb/cdc_acm.cpp"
    "${firmware_directory}/usb/control.cpp")
target_include_directories(fieldflash_firmware_host PUBLIC "${firmware_directory}/..")
target_compile_definitions(fieldflash_firmware_host PUBLIC
    FIELDFLASH_DEMO_MAJOR=1 FIELDFLASH_DEMO_MINOR=1)
target_compile_features(fieldflash_firmware_host PUBLIC c_std_11 cxx_std_20)
target_compile_options(fieldflash_firmware_host PRIVATE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow $<$<BOOL:${FIELDFLASH_WERROR}>:-Werror>)

# Parts of the loader, one library each: fieldflash_firmware_part(name SOURCES...)
function(fieldflash_firmware_part name)
    list(TRANSFORM ARGN PREPEND "${firmware_directory}/${name}/" OUTPUT_VARIABLE sources)
    add_library(fieldflash_firmware_${name} STATIC ${sources})
    target_include_directories(fieldflash_firmware_${name} PUBLIC "${firmware_directory}/..")
    target_compile_features(fieldflash_firmware_${name} PUBLIC cxx_std_20)
    target_compile_options(fieldflash_firmware_${name} PRIVATE
        -Wall -Wextra -Wpedantic -Wconversion -Wshadow $<$<BOOL:${FIELDFLASH_WERROR}>:-Werror>)
endfunction()
fieldflash_firmware_part(crypto curve.cpp ed25519.cpp field.cpp number.cpp scalar.cpp sha512.cpp)
# Optimised in every configuration: the tests verify thousands of signatures.
target_compile_options(fieldflash_firmware_crypto PRIVATE -O2)
fieldflash_firmware_part(xmodem receiver.cpp)
fieldflash_firmware_part(fat file_reader.cpp volume.cpp)

# The chip-independent part of the resident loader, with one slot and with two; its control transfers
# are longer.
foreach(slots 1 2)
    set(name fieldflash_loader_host)
    if(slots EQUAL 2)
        set(name fieldflash_slots_loader_host)
    endif()
    add_library(${name} STATIC "${firmware_directory}/loader/dfu.cpp"
        "${firmware_directory}/loader/dfuse_file.cpp" "${firmware_directory}/usb/control.cpp")
    target_include_directories(${name} PUBLIC "${firmware_directory}/..")
    target_compile_definitions(${name} PUBLIC FIELDFLASH_USB_LONGEST_CONTROL_WRITE=2048
        FIELDFLASH_LOADER_SLOTS=${slots})
    target_compile_features(${name} PUBLIC cxx_std_20)
    target_compile_options(${name} PRIVATE
        -Wall -Wextra -Wpedantic -Wconversion -Wshadow $<$<BOOL:${FIELDFLASH_WERROR}>:-Werror>)
endforeach()
fieldflash_firmware_part(sd_card sd_card.cpp)
