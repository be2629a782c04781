# SPDX-License-Identifier: MIT
# Facts about the bundled firmware for the desktop build. The ids are defined in
# contract/usb_identity.h only.
set(FIELDFLASH_FIRMWARE_BOARDS nucleo-l476rg stm32l476g-eval stm32l476g-disco)
set(FIELDFLASH_FIRMWARE_VERSIONS 1.0 1.1)
set(FIELDFLASH_FIRMWARE_ADDRESS 0x08000000)

function(fieldflash_read_id name variable)
    file(STRINGS ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/contract/usb_identity.h line
        REGEX "#define ${name} 0x")
    if(NOT line MATCHES "0x([0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f][0-9A-Fa-f])u")
        message(FATAL_ERROR "contract/usb_identity.h does not define ${name}")
    endif()
    set(${variable} ${CMAKE_MATCH_1} PARENT_SCOPE)
endfunction()
fieldflash_read_id(FIELDFLASH_RUNTIME_VENDOR_ID FIELDFLASH_FIRMWARE_VENDOR)
fieldflash_read_id(FIELDFLASH_RUNTIME_PRODUCT_ID FIELDFLASH_FIRMWARE_PRODUCT)

function(fieldflash_read_text name variable)
    file(STRINGS ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/contract/usb_identity.h line
        REGEX "#define ${name} \"")
    if(NOT line MATCHES "\"(.*)\"")
        message(FATAL_ERROR "contract/usb_identity.h does not define ${name}")
    endif()
    set(${variable} "${CMAKE_MATCH_1}" PARENT_SCOPE)
endfunction()
fieldflash_read_text(FIELDFLASH_RUNTIME_MANUFACTURER FIELDFLASH_FIRMWARE_MANUFACTURER)
fieldflash_read_text(FIELDFLASH_RUNTIME_PRODUCT_ENDING FIELDFLASH_FIRMWARE_PRODUCT_ENDING)
