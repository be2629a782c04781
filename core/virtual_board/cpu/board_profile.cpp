// SPDX-License-Identifier: MIT
#include "core/virtual_board/cpu/board_profile.h"

#include <algorithm>

namespace fieldflash::board {

namespace {

// The EVAL's port expanders (UM1855): identity, and inputs at rest. Its LED and joystick code calls
// through a null pointer if they do not answer.
const I2cDevice kStmpe811{0x41, {{0x00, 0x08}, {0x01, 0x11}, {0x12, 0xFF}}};
const I2cDevice kStmpe1600{0x42, {{0x01, 0x16}, {0x10, 0xFF}, {0x11, 0xFF}}};

} // namespace

const std::vector<BoardProfile>& boardProfiles()
{
    // Pins: UM1724 (Nucleo-64), UM1855 (EVAL), UM1879 (DISCO).
    static const std::vector<BoardProfile> kProfiles{
        {.name = QStringLiteral("nucleo-l476rg"),
         .crystals = {.hasLse = true, .hseFrequency = 0},
         .button = {'C', 13},
         .isButtonActiveHigh = false,
         .led = {'A', 5},
         .cardSlot = CardSlot{CardSlot::Bus::Spi3, {'D', 2}}},
        {.name = QStringLiteral("stm32l476g-eval"),
         .crystals = {.hasLse = true, .hseFrequency = 8'000'000},
         .button = {'C', 13},
         .isButtonActiveHigh = true,
         .led = {'B', 2},
         .serialPort = "USART1",
         .i2c1 = {kStmpe811, kStmpe1600},
         .cardSlot = CardSlot{CardSlot::Bus::Sdmmc1}},
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
