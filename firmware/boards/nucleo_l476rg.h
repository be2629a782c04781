// SPDX-License-Identifier: MIT
// NUCLEO-L476RG (UM1724). USB is not wired to a connector: D- is PA11, D+ is PA12, on CN10.
#pragma once

#include "firmware/chip/clocks.h"
#include "firmware/chip/pin.h"
#include "firmware/chip/serial.h"
#include "firmware/chip/spi.h"

#define FIELDFLASH_BOARD_NAME "NUCLEO-L476RG"

namespace fieldflash::board {

inline constexpr chip::Pin led{chip::Port::A, 5, true};      // LD2
inline constexpr chip::Pin button{chip::Port::C, 13, false}; // B1, with a pull-up on the board

// LSE crystal X2. No HSE as delivered: the ST-LINK's 8 MHz reach PH0 only after changing solder
// bridges; then use { true, 8'000'000, true } for the fallback.
inline constexpr chip::ClockSources clockSources{true, 0, false};

// The ST-LINK's serial port (UM1724, USART2).
#define FIELDFLASH_BOARD_HAS_SERIAL 1
inline constexpr chip::Serial serial{chip::Port::A, 2, 3};

// An SD card by wire on the outer row of CN7 (UM1724, "Extension connectors"): PC10 (pin 1) is its
// clock, PC11 (2) its output, PC12 (3) its input, PD2 (4) its select; VDD is pin 5, GND pin 8.
#define FIELDFLASH_BOARD_HAS_SD_CARD 1
inline constexpr chip::Spi card{{chip::Port::D, 2, false}};

} // namespace fieldflash::board
