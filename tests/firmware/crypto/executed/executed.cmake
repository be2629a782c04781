# SPDX-License-Identifier: MIT
# A program that verifies a signature, to count its cycles. Part of the firmware project.
add_executable(verify-signature "${CMAKE_CURRENT_LIST_DIR}/verify_signature.cpp")
target_link_libraries(verify-signature PRIVATE firmware_crypto firmware_memory)
firmware_image(verify-signature verify-signature)
