// SPDX-License-Identifier: MIT
// The hardware around the chip on a board.
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

/// A slot for an SD card.
struct CardSlot {
    enum class Bus {
        Spi3,   ///< PC10 to PC12, alternate function 6
        Sdmmc1, ///< PC8 to PC12 and PD2, alternate function 12
    };
    Bus bus = Bus::Spi3;
    PinName select{}; ///< of SPI: active when low
};

/// A board supported by the bundled firmware.
struct BoardProfile {
    QString name; ///< "nucleo-l476rg"
    Crystals crystals;
    PinName button;
    bool isButtonActiveHigh = false;
    PinName led;
    std::string serialPort = "USART2";  ///< the one wired to a connector
    std::vector<I2cDevice> i2c1{};      ///< on the bus of I2C1
    std::optional<CardSlot> cardSlot{}; ///< by wire on a NUCLEO
};

[[nodiscard]] const std::vector<BoardProfile>& boardProfiles();
[[nodiscard]] std::optional<BoardProfile> boardProfile(const QString& name);

} // namespace fieldflash::board
