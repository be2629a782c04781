// SPDX-License-Identifier: MIT
// What is soldered around the chip.
#pragma once

#include "core/virtual_board/cpu/clock_tree.h"
#include "core/virtual_board/cpu/i2c_controller.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace fieldflash::board {

struct PinName {
    char port = 'A';
    unsigned pin = 0;
};

/// One of the boards for which the bundled firmware is built.
struct BoardProfile {
    QString name; ///< "nucleo-l476rg"
    Crystals crystals;
    PinName button;
    bool isButtonActiveHigh = false;
    PinName led;
    std::string serialPort = "USART2"; ///< the one that leads to a connector
    std::vector<I2cDevice> i2c1{};     ///< on the bus of I2C1
};

[[nodiscard]] const std::vector<BoardProfile>& boardProfiles();
[[nodiscard]] std::optional<BoardProfile> boardProfile(const QString& name);

} // namespace fieldflash::board
