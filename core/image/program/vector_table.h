// SPDX-License-Identifier: MIT
// The start of a Cortex-M image (ARMv7-M architecture reference manual, B1.5.3). Internal to
// core/image.
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace fieldflash::image {

/// The vectors that the architecture defines: initial stack pointer, reset … SysTick.
inline constexpr std::size_t kSystemVectors = 16;
inline constexpr std::size_t kVectorSize = 4;

struct VectorTable {
    Address initialStackPointer = 0;
    std::uint32_t resetVector = 0; ///< with the Thumb bit

    [[nodiscard]] bool isResetThumb() const { return (resetVector & 1U) != 0; }
    [[nodiscard]] Address resetAddress() const { return resetVector & ~1U; }
};

/// Absent if there are too few bytes, or if they are erased.
[[nodiscard]] std::optional<VectorTable> readVectorTable(ByteView bytes);

/// True for a valid initial stack pointer: a multiple of 4, after the start of `ram` and up to its
/// end inclusive (a stack grows downwards).
[[nodiscard]] bool isStackTop(Address address, const AddressRange& ram);

/// True for bytes that begin like a program for any STM32. Text and archives never do.
[[nodiscard]] bool looksLikeProgram(ByteView bytes);

} // namespace fieldflash::image
