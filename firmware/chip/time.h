// SPDX-License-Identifier: MIT
// Milliseconds from SysTick, polled rather than interrupt-driven, so that start-up code and
// interrupt handlers can wait with a timeout. One user at a time: reading the wrap flag clears it.
#pragma once

#include "firmware/chip/peripherals.h"

namespace fieldflash::chip {

/// The highest core frequency of the STM32L476: timeouts based on it are too long, never too short.
inline constexpr uint32_t fastestHertz = 80'000'000;

/// Makes SysTick wrap every millisecond at a core frequency of `frequency` hertz.
[[gnu::noinline]] void startMilliseconds(uint32_t frequency, bool withInterrupt = false);

/// Waits until the bits of `word` under `mask` have the value `wanted`. False after a timeout of
/// `milliseconds`.
[[nodiscard]] bool becomes(const volatile uint32_t& word, uint32_t mask, uint32_t wanted,
                           uint32_t milliseconds);

template <typename Register>
[[nodiscard]] bool becomesSet(const Register& reg, uint32_t flags, uint32_t milliseconds)
{
    return becomes(reg.word(), flags, flags, milliseconds);
}

template <typename Register>
[[nodiscard]] bool becomesClear(const Register& reg, uint32_t flags, uint32_t milliseconds)
{
    return becomes(reg.word(), flags, 0, milliseconds);
}

void delay(uint32_t milliseconds);

} // namespace fieldflash::chip
