// SPDX-License-Identifier: MIT
// ELF files for 32-bit Arm (System V ABI; ELF for the Arm Architecture). Internal to core/image.
#pragma once

#include "core/base/result.h"
#include "core/base/shared_bytes.h"
#include "core/image/content/firmware_image.h"

namespace fieldflash::image {

[[nodiscard]] bool hasElfMark(ByteView file);

/// True even if the rest is damaged; false for ELF files of other processors.
[[nodiscard]] bool isElfForArm(ByteView file);

/// The bytes of every non-empty PT_LOAD program header at its physical (load) address, for
/// alternate setting 0. ELF headers before the first section of a segment are left out, as objcopy
/// does. Refused: other processors, word sizes and byte orders; objects and libraries, which are
/// not linked to an address; segments that overlap or extend past the file.
[[nodiscard]] Result<FirmwareImage> readElf(const SharedBytes& file);

} // namespace fieldflash::image
