// SPDX-License-Identifier: MIT
#include "core/virtual_board/flash/torn_cells.h"

#include "core/base/bytes.h"

namespace fieldflash::board {

namespace {

enum class Chance { Old, Done, Broken };

/// Vigna's SplitMix64: consecutive numbers give unrelated results.
std::uint64_t scatter(std::size_t number)
{
    std::uint64_t mixed = (number + 1) * 0x9E3779B97F4A7C15U;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBU;
    return mixed ^ (mixed >> 31);
}

Chance chanceOf(std::uint64_t random)
{
    switch (random % 4) {
    case 0: return Chance::Old;
    case 1: return Chance::Done;
    default: return Chance::Broken;
    }
}

std::uint8_t byteOf(std::uint64_t value, std::size_t index)
{
    return static_cast<std::uint8_t>(value >> (8 * index));
}

} // namespace

TornWord tornErase(TornCells kind, std::size_t number, DoubleWord old)
{
    const std::uint64_t random = scatter(number);
    const Chance chance = kind == TornCells::Ecc ? Chance::Broken : chanceOf(random);
    TornWord torn{old, chance == Chance::Broken};
    for (std::size_t i = 0; i < old.size(); ++i) {
        if (chance == Chance::Done)
            torn.cells[i] = kErasedByte;
        else if (chance == Chance::Broken)
            torn.cells[i] |= byteOf(random, i); // erasing sets bits
    }
    return torn;
}

TornWord tornProgramming(TornCells kind, std::size_t number, DoubleWord old, std::uint64_t value)
{
    const std::uint64_t random = scatter(number);
    const Chance chance = kind == TornCells::Ecc ? Chance::Broken : chanceOf(random);
    TornWord torn{old, chance == Chance::Broken};
    for (std::size_t i = 0; i < old.size(); ++i) {
        // The low word is written first (RM0351, 3.3.7); the ECC bits cover both.
        const bool isUntouched = kind == TornCells::Ecc && i >= old.size() / 2;
        if (chance == Chance::Old || isUntouched)
            continue;
        const bool isPartial = kind == TornCells::Random && chance == Chance::Broken;
        const std::uint8_t left = isPartial ? byteOf(random, i) : std::uint8_t{0};
        torn.cells[i] &= static_cast<std::uint8_t>(byteOf(value, i) | left);
    }
    return torn;
}

} // namespace fieldflash::board
