# SPDX-License-Identifier: MIT
# What is known about products and chips, as data: each file of devices/ and families/ is compiled into the library
# core/profile. To add one, put it there.
set(folder ${CMAKE_CURRENT_LIST_DIR})
file(GLOB files RELATIVE ${folder} CONFIGURE_DEPENDS ${folder}/devices/*.json ${folder}/families/*.json)
list(FILTER files EXCLUDE REGEX "schema\\.json$")
set(entries "")
foreach(file IN LISTS files ITEMS usb_ids.json)
    string(APPEND entries "<file alias=\"${file}\">${folder}/${file}</file>\n")
endforeach()
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/profiles.qrc
    CONTENT "<RCC><qresource prefix=\"/\">\n${entries}</qresource></RCC>\n")
qt_add_resources(FIELDFLASH_PROFILE_DATA ${CMAKE_CURRENT_BINARY_DIR}/profiles.qrc
    OPTIONS --format-version 1) # later formats contain the times of the files
set_source_files_properties(${FIELDFLASH_PROFILE_DATA} PROPERTIES
    SKIP_UNITY_BUILD_INCLUSION ON SKIP_PRECOMPILE_HEADERS ON)
