// SPDX-License-Identifier: MIT
// Programs for a loader with two slots.
#pragma once

#include "tests/firmware/loader/signed_image.h"

namespace fieldflash::test {

inline constexpr std::uint32_t kSlotA = FIELDFLASH_LOADER_APPLICATION;
inline constexpr std::uint32_t kSlotB = FIELDFLASH_LOADER_SLOT_B;

[[nodiscard]] inline ProgramOptions slotOptions(std::uint32_t slot, std::uint32_t counter = 0)
{
    ProgramOptions options;
    options.start = slot + FIELDFLASH_SIGNED_HEADER_SIZE;
    options.flags = FIELDFLASH_SIGNED_MUST_CONFIRM;
    options.securityCounter = counter;
    return options;
}

/// A signed small program that is linked for a slot and never confirms by itself.
[[nodiscard]] inline Bytes slotImage(std::uint8_t number, std::uint32_t slot,
                                     std::uint32_t counter = 0, std::size_t size = 300,
                                     const std::string& board = "NUCLEO-L476RG")
{
    ProgramOptions options = slotOptions(slot, counter);
    options.board = board;
    return signedImage(smallProgram(number, size, options.start), options);
}

/// The same without what the loader and the program write between header and vector table.
[[nodiscard]] inline Bytes withoutMarks(Bytes image)
{
    std::fill(image.begin() + sizeof(FieldflashSignedHeader),
              image.begin() + FIELDFLASH_SIGNED_HEADER_SIZE, std::uint8_t{0xFF});
    return image;
}

} // namespace fieldflash::test
