// SPDX-License-Identifier: MIT
// STM32L476G-DISCO (UM1879). USB OTG connector CN7.
#pragma once

#include "firmware/chip/clocks.h"
#include "firmware/chip/pin.h"
#include "firmware/chip/serial.h"

#define FIELDFLASH_BOARD_NAME "STM32L476G-DISCO"

namespace fieldflash::board {

inline constexpr chip::Pin led{chip::Port::E, 8, true};                      // LD5, green
inline constexpr chip::Pin button{chip::Port::A, 0, true, chip::Pull::Down}; // joystick, centre

// LSE crystal; HSE is not used.
inline constexpr chip::ClockSources clockSources{true, 0, false};

// The ST-LINK's serial port (UM1879, USART2).
#define FIELDFLASH_BOARD_HAS_SERIAL 1
inline constexpr chip::Serial serial{chip::Port::D, 5, 6};

} // namespace fieldflash::board
