// SPDX-License-Identifier: MIT
// STM32L476G-EVAL (UM1855). USB OTG connector on PA11 and PA12.
#pragma once

#include "firmware/chip/clocks.h"
#include "firmware/chip/pin.h"
#include "firmware/chip/sdmmc.h"

#define FIELDFLASH_BOARD_NAME "STM32L476G-EVAL"

namespace fieldflash::board {

inline constexpr chip::Pin led{chip::Port::B, 2, false};                      // LED1, lit when low
inline constexpr chip::Pin button{chip::Port::C, 13, true, chip::Pull::Down}; // wake-up/tamper

// LSE crystal, with an 8 MHz HSE crystal as the fallback.
inline constexpr chip::ClockSources clockSources{true, 8'000'000, false};

// The microSD slot, on SDMMC1: PC8 to PC12 and PD2 as in ST's board support (stm32l476g_eval_sd.c),
// which relies on pull-ups of the board. Not tried on a board.
#define FIELDFLASH_BOARD_HAS_SD_CARD 1
inline constexpr chip::Sdmmc card{};

} // namespace fieldflash::board
