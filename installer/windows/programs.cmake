# SPDX-License-Identifier: MIT
# Icon, version and manifest of a program for Windows: fieldflash_windows_program(target "What it is")
# They live here, because Windows shows them, not our code.
set(fieldflash_windows_folder ${CMAKE_CURRENT_LIST_DIR})

function(fieldflash_windows_program target description)
    if(NOT WIN32)
        return()
    endif()
    get_target_property(FIELDFLASH_FILE ${target} OUTPUT_NAME)
    set(FIELDFLASH_DESCRIPTION ${description})
    set(FIELDFLASH_ICON ${PROJECT_SOURCE_DIR}/resources/icons/fieldflash.ico)
    set(FIELDFLASH_MANIFEST ${CMAKE_CURRENT_BINARY_DIR}/${FIELDFLASH_FILE}.manifest)
    configure_file(${fieldflash_windows_folder}/program.manifest.in ${FIELDFLASH_MANIFEST} @ONLY)
    configure_file(${fieldflash_windows_folder}/program.rc.in ${CMAKE_CURRENT_BINARY_DIR}/${FIELDFLASH_FILE}.rc @ONLY)
    target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${FIELDFLASH_FILE}.rc)
    set_property(SOURCE ${CMAKE_CURRENT_BINARY_DIR}/${FIELDFLASH_FILE}.rc
        PROPERTY OBJECT_DEPENDS "${FIELDFLASH_ICON};${FIELDFLASH_MANIFEST}")
    # Without a time stamp, the same sources give the same file.
    target_link_options(${target} PRIVATE -Wl,--no-insert-timestamp -Wl,--dynamicbase -Wl,--nxcompat
        -Wl,--high-entropy-va)
endfunction()
