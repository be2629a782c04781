# SPDX-License-Identifier: MIT
# See tl-expectedConfig.cmake. QCoroTask needs no library.
foreach(part Core Coro)
    if(NOT TARGET QCoro6::${part})
        add_library(QCoro6::${part} INTERFACE IMPORTED)
        set_target_properties(QCoro6::${part} PROPERTIES
            INTERFACE_INCLUDE_DIRECTORIES "${FIELDFLASH_HEADERS}/qcoro6;${FIELDFLASH_HEADERS}/qcoro6/qcoro"
            INTERFACE_LINK_LIBRARIES Qt6::Core)
    endif()
    set(QCoro6${part}_FOUND TRUE)
endforeach()
