# SPDX-License-Identifier: MIT
# The chip-independent parts of the firmware, for tests on a PC.
set(firmware_directory "${CMAKE_CURRENT_LIST_DIR}")
add_library(fieldflash_firmware_host STATIC
    "${firmware_directory}/demo/application.cpp"
    "${firmware_directory}/demo/console.cpp"
    "${firmware_directory}/demo/description.cpp"
    "${firmware_directory}/runtime_dfu/runtime_dfu.c"
    "${firmware_directory}/usb/cdc_acm.cpp"
    "${firmware_directory}/usb/control.cpp")
target_include_directories(fieldflash_firmware_host PUBLIC "${firmware_directory}/..")
target_compile_definitions(fieldflash_firmware_host PUBLIC
    FIELDFLASH_DEMO_MAJOR=1 FIELDFLASH_DEMO_MINOR=1)
target_compile_features(fieldflash_firmware_host PUBLIC c_std_11 cxx_std_20)
target_compile_options(fieldflash_firmware_host PRIVATE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow $<$<BOOL:${FIELDFLASH_WERROR}>:-Werror>)

# Optimised in every configuration: the tests verify thousands of signatures.
add_library(fieldflash_firmware_crypto STATIC
    "${firmware_directory}/crypto/curve.cpp"
    "${firmware_directory}/crypto/ed25519.cpp"
    "${firmware_directory}/crypto/field.cpp"
    "${firmware_directory}/crypto/number.cpp"
    "${firmware_directory}/crypto/scalar.cpp"
    "${firmware_directory}/crypto/sha512.cpp")
target_include_directories(fieldflash_firmware_crypto PUBLIC "${firmware_directory}/..")
target_compile_features(fieldflash_firmware_crypto PUBLIC cxx_std_20)
target_compile_options(fieldflash_firmware_crypto PRIVATE -O2
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow $<$<BOOL:${FIELDFLASH_WERROR}>:-Werror>)
