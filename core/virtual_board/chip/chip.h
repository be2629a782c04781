// SPDX-License-Identifier: MIT
// What all modes of a board share: its memories, its counters, and the way from one mode to
// another.
#pragma once

#include "core/base/clock.h"
#include "core/virtual_board/chip/rom_model.h"
#include "core/virtual_board/chip/statistics.h"
#include "core/virtual_board/chip/timer_group.h"
#include "core/virtual_board/flash/flash_memory.h"
#include "core/virtual_board/flash/option_bytes.h"
#include "core/virtual_board/switches/board_switches.h"

#include <array>
#include <cstdint>
#include <functional>

namespace fieldflash::board {

/// What follows when a mode ends on its own.
struct Departure {
    enum class To {
        Rom,         ///< reset, and the word in RAM asks for the bootloader
        Reset,       ///< reset: boot pins and flash decide
        Application, ///< jump to `entry` without a reset
        Nowhere,     ///< off the bus until the next power on
    };

    To to = To::Reset;
    Address entry = 0;
    Clock::Duration after{0}; ///< until the pull-up is off
};

inline constexpr Address kOtpBase = 0x1FFF7000;
inline constexpr ByteCount kOtpSize = 1024;

struct Chip {
    Chip(Clock& boardClock, BoardSwitches boardSwitches);
    Chip(const Chip&) = delete;
    Chip& operator=(const Chip&) = delete;

    Clock& clock;
    const BoardSwitches switches;
    const RomModel rom;
    FlashMemory flash;
    /// 1 KB without erase: each double word once.
    FlashMemory otp;
    OptionBytes options;
    Statistics statistics;
    std::array<std::uint8_t, 12> uniqueId{};
    /// Of the current life: cancelled when it ends.
    TimerGroup timers;
    /// Since the last power on.
    bool hasLeftRom = false;
    /// Answers nothing until the next power on.
    bool hangs = false;
    std::uint32_t romStarts = 0;
    /// Of the byte that the switch `flaky-read` means.
    std::uint64_t flakyReads = 0;

    /// Set by the board. Never ends the life from inside the call.
    std::function<void(Departure)> depart;
    /// Set by the board: the cable is pulled.
    std::function<void()> losePower;
    std::function<void()> personPressesStop;

    /// 24 hexadecimal digits.
    [[nodiscard]] QString uniqueIdText() const;
    [[nodiscard]] QString applicationSerial() const;
    [[nodiscard]] QString romSerial() const;
};

} // namespace fieldflash::board
