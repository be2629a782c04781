# SPDX-License-Identifier: MIT
# Debian's own configuration adds /usr/include, which belongs to another C library. The headers are copies of Debian's.
if(NOT TARGET tl::expected)
    add_library(tl::expected INTERFACE IMPORTED)
    set_target_properties(tl::expected PROPERTIES INTERFACE_INCLUDE_DIRECTORIES ${FIELDFLASH_HEADERS})
endif()
