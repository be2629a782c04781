// SPDX-License-Identifier: MIT
// The head of a Cortex-M image (ARMv7-M architecture reference manual, B1.5.3). Internal to
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

/// Nothing where the bytes are too few, or erased.
[[nodiscard]] std::optional<VectorTable> readVectorTable(ByteView bytes);

/// True where a stack may start there: the end of a range is inside, its first byte is not (a
/// stack grows downwards), and the address is a multiple of 4.
[[nodiscard]] bool isStackTop(Address address, const AddressRange& ram);

/// True for what begins like a program for any STM32. Text and archives never do.
[[nodiscard]] bool looksLikeProgram(ByteView bytes);

} // namespace fieldflash::image
