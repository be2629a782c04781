// SPDX-License-Identifier: MIT
// What a controller and a card say to each other on the SD bus.
#pragma once

#include "core/base/bytes.h"
#include "core/virtual_board/cpu/clock_tree.h"

#include <array>
#include <cstdint>
#include <optional>

namespace fieldflash::board {

struct SdBusCommand {
    std::uint8_t index = 0;
    std::uint32_t argument = 0;
    std::uint64_t hertz = 0; ///< of the clock
    ChipTime end{0};         ///< of its last bit
    /// Of the clock, since it was turned on.
    std::uint64_t clocksBefore = 0;
    bool isThirdDataLineHigh = true; ///< low at CMD0 selects SPI
};

/// A block on the data line.
struct SdBusBlock {
    ChipTime delay{0}; ///< from the end of the answer to the start bit
    Bytes data;
    std::uint16_t checksum = 0; ///< as sent
};

struct SdBusAnswer {
    enum class Form { Short, ShortWithoutCrc, Long };
    Form form = Form::Short;
    std::uint8_t index = 0;
    std::array<std::uint32_t, 4> words{}; ///< most significant first; a short one has one
    bool isDamaged = false;               ///< its checksum is wrong
    std::optional<SdBusBlock> block{};
};

} // namespace fieldflash::board
