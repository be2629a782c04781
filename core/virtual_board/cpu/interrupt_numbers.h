// SPDX-License-Identifier: MIT
// Positions in the vector table of the STM32L4x6 (RM0351, table 58), without the 16 system
// exceptions.
#pragma once

namespace fieldflash::board {

inline constexpr int kFlashInterrupt = 4;
inline constexpr int kRccInterrupt = 5;
inline constexpr int kUsart2Interrupt = 38;
inline constexpr int kOtgFsInterrupt = 67;

} // namespace fieldflash::board
