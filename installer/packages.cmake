# SPDX-License-Identifier: MIT
# Debian packages by CPack (./do package): the programs, and the board server, which alone contains GPL code.
file(STRINGS ${CMAKE_CURRENT_LIST_DIR}/maintainer CPACK_PACKAGE_CONTACT LIMIT_COUNT 1)
set(CPACK_PACKAGE_VENDOR "Fieldflash project")
set(CPACK_PACKAGE_HOMEPAGE_URL ${FIELDFLASH_SITE})
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ
    GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# debian_documents(PACKAGE COMPONENT): copyright and changelog, where Debian wants them.
function(debian_documents package component)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/${package})
    file(MAKE_DIRECTORY ${folder})
    configure_file(${CMAKE_CURRENT_FUNCTION_LIST_DIR}/linux/debian/${package}.copyright
        ${folder}/copyright COPYONLY)
    execute_process(
        COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/changelog debian ${PROJECT_VERSION}
        COMMAND gzip -9n OUTPUT_FILE ${folder}/changelog.gz COMMAND_ERROR_IS_FATAL ANY)
    install(FILES ${folder}/copyright ${folder}/changelog.gz
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package} COMPONENT ${component})
endfunction()
debian_documents(fieldflash cli)
debian_documents(fieldflash-board board)

set(CPACK_GENERATOR DEB)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING ONE_PER_GROUP)
set(CPACK_COMPONENTS_ALL cli gui firmware udev board)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)

set(CPACK_DEBIAN_PROGRAMS_PACKAGE_NAME fieldflash)
set(CPACK_DEBIAN_PROGRAMS_PACKAGE_SECTION electronics)
# Qt's own buttons in other languages; a desktop without X; what applies the rule.
set(CPACK_DEBIAN_PROGRAMS_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland, udev")
set(CPACK_DEBIAN_PROGRAMS_PACKAGE_SUGGESTS "fieldflash-board, pkexec")
set(CPACK_DEBIAN_PROGRAMS_PACKAGE_CONTROL_EXTRA
    ${CMAKE_CURRENT_LIST_DIR}/linux/debian/postinst ${CMAKE_CURRENT_LIST_DIR}/linux/debian/postrm)
set(CPACK_DEBIAN_SERVER_PACKAGE_NAME fieldflash-board)
set(CPACK_DEBIAN_SERVER_PACKAGE_SECTION electronics)
set(CPACK_DEBIAN_SERVER_PACKAGE_SUGGESTS "usbip")

# The first line is the summary.
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")
set(CPACK_DEBIAN_PROGRAMS_DESCRIPTION
"update the firmware of STM32L4 devices over USB
Fieldflash writes a firmware file to a device with a DFU bootloader, reads
every byte back, and shows that the device has restarted and which version
it reports. A file for another device is refused before anything is erased.
.
This package contains the window (fieldflash), the terminal program
(fieldflash-cli), the udev rule that lets the person at the seat open the
devices, and demo firmware. A virtual board is built in, so that everything
can be tried without hardware.")
set(CPACK_DEBIAN_SERVER_DESCRIPTION
"virtual STM32L4 boards over USB/IP
fieldflash-board serves virtual boards with a DFU bootloader over USB/IP, so
that a Linux kernel sees them as USB devices: for developing and testing
programs that update firmware. It also executes firmware for the STM32L476.
.
This program is linked with libunicorn and is therefore under the GPL.")

include(CPack)
cpack_add_component_group(Programs)
cpack_add_component_group(Server)
foreach(component cli gui firmware udev)
    cpack_add_component(${component} GROUP Programs)
endforeach()
cpack_add_component(board GROUP Server)
