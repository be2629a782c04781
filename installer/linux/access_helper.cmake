# SPDX-License-Identifier: MIT
# Puts the rule into the script that installs it: cmake -DRULE=… -DIN=… -DOUT=… -P access_helper.cmake
file(READ ${RULE} FIELDFLASH_ACCESS_RULE)
configure_file(${IN} ${OUT} @ONLY
    FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ
        WORLD_EXECUTE)
file(TOUCH ${OUT}) # configure_file leaves an equal file alone, and make would try again every time
