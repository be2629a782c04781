// SPDX-License-Identifier: MIT
// Programs as a linker makes them: ELF for 32-bit Arm (System V ABI; ELF for the Arm Architecture).
// Internal to core/image.
#pragma once

#include "core/base/result.h"
#include "core/base/shared_bytes.h"
#include "core/image/firmware_image.h"

namespace fieldflash::image {

[[nodiscard]] bool hasElfMark(ByteView file);

/// True also where the rest is damaged; false for programs of a computer.
[[nodiscard]] bool isElfForArm(ByteView file);

/// The bytes of every PT_LOAD program header that has some, at its physical address, where a
/// bootloader has to put them; all go to alternate setting 0. Headers of the ELF file in front of
/// the first section of a segment are left out, as objcopy does. Refused: other processors, word
/// sizes and byte orders, objects and libraries that are not linked to an address, and segments
/// that overlap or reach beyond the file.
[[nodiscard]] Result<FirmwareImage> readElf(const SharedBytes& file);

} // namespace fieldflash::image
