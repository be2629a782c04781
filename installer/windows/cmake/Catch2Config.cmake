# SPDX-License-Identifier: MIT
# See tl-expectedConfig.cmake. The runner is compiled with the tests.
if(NOT TARGET Catch2::Catch2)
    add_library(Catch2::Catch2 INTERFACE IMPORTED)
    set_target_properties(Catch2::Catch2 PROPERTIES INTERFACE_INCLUDE_DIRECTORIES ${FIELDFLASH_HEADERS})
endif()
list(APPEND CMAKE_MODULE_PATH /usr/lib/cmake/Catch2) # catch_discover_tests()
