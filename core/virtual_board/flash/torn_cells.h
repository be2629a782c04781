// SPDX-License-Identifier: MIT
// What a double word holds when power fails while it is erased or programmed.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace fieldflash::board {

enum class TornCells {
    Ecc,    ///< every double word that was under way has an uncorrectable ECC error
    Random, ///< as chance has it: still old, looking erased, looking done, or broken
};

using DoubleWord = std::array<std::uint8_t, 8>;

struct TornWord {
    DoubleWord cells{};
    bool hasEccError = true;
};

/// Deterministic: the same double word (`number` in the flash) tears in the same way each time. A
/// double word without ECC error reads as if nothing were wrong; whether it would stay so is
/// not reliable, and none can be programmed before the next erase.
[[nodiscard]] TornWord tornErase(TornCells kind, std::size_t number, DoubleWord old);
/// `value` as it stands in memory, little-endian.
[[nodiscard]] TornWord tornProgramming(TornCells kind, std::size_t number, DoubleWord old,
                                       std::uint64_t value);

} // namespace fieldflash::board
