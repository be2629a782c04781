# SPDX-License-Identifier: MIT
# Programs that enter the ROM bootloader in ways that do not work, to check that each mistake is
# diagnosed. Part of the firmware project.
file(GLOB wrong_entries CONFIGURE_DEPENDS "${CMAKE_CURRENT_LIST_DIR}/*.cpp")
foreach(source IN LISTS wrong_entries)
    get_filename_component(name "${source}" NAME_WE)
    string(REPLACE "_" "-" name "wrong-entry-${name}")
    add_executable(${name} "${source}")
    target_link_libraries(${name} PRIVATE firmware_chip firmware_usb fieldflash_runtime_dfu
        firmware_memory)
    firmware_image(${name} "${name}")
endforeach()
