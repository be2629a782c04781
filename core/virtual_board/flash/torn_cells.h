// SPDX-License-Identifier: MIT
// The content of a double word when power fails while it is erased or programmed.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace fieldflash::board {

enum class TornCells {
    Ecc,    ///< every affected double word has an uncorrectable ECC error
    Random, ///< pseudo-random: still old, apparently erased, apparently done, or broken
};

using DoubleWord = std::array<std::uint8_t, 8>;

struct TornWord {
    DoubleWord cells{};
    bool hasEccError = true;
};

/// Deterministic: the same double word (`number` in the flash) always tears the same way. A double
/// word without an ECC error reads normally but is not reliable, and no torn one can be programmed
/// before the next erase.
[[nodiscard]] TornWord tornErase(TornCells kind, std::size_t number, DoubleWord old);
/// `value` as stored in memory, little-endian.
[[nodiscard]] TornWord tornProgramming(TornCells kind, std::size_t number, DoubleWord old,
                                       std::uint64_t value);

} // namespace fieldflash::board
