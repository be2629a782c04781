# SPDX-License-Identifier: MIT
# See tl-expectedConfig.cmake.
set(CLI11_VERSION 2.1.2)
if(NOT TARGET CLI11::CLI11)
    add_library(CLI11::CLI11 INTERFACE IMPORTED)
    set_target_properties(CLI11::CLI11 PROPERTIES INTERFACE_INCLUDE_DIRECTORIES ${FIELDFLASH_HEADERS})
endif()
