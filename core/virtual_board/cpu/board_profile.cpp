// SPDX-License-Identifier: MIT
#include "core/virtual_board/cpu/board_profile.h"

#include <algorithm>

namespace fieldflash::board {

const std::vector<BoardProfile>& boardProfiles()
{
    // Pins: UM1724 (Nucleo-64), UM1855 (EVAL), UM1879 (DISCO).
    static const std::vector<BoardProfile> kProfiles{
        {.name = QStringLiteral("nucleo-l476rg"),
         .crystals = {.hasLse = true, .hseFrequency = 0},
         .button = {'C', 13},
         .isButtonActiveHigh = false,
         .led = {'A', 5}},
        {.name = QStringLiteral("stm32l476g-eval"),
         .crystals = {.hasLse = true, .hseFrequency = 8'000'000},
         .button = {'C', 13},
         .isButtonActiveHigh = true,
         .led = {'B', 2}},
        {.name = QStringLiteral("stm32l476g-disco"),
         .crystals = {.hasLse = true, .hseFrequency = 0},
         .button = {'A', 0},
         .isButtonActiveHigh = true,
         .led = {'E', 8}},
    };
    return kProfiles;
}

std::optional<BoardProfile> boardProfile(const QString& name)
{
    const auto found = std::ranges::find(boardProfiles(), name, &BoardProfile::name);
    return found == boardProfiles().end() ? std::nullopt : std::optional(*found);
}

} // namespace fieldflash::board
