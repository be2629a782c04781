// SPDX-License-Identifier: MIT
// State shared by all modes of a board: memories, counters, and the change from one mode to
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
#include <map>

namespace fieldflash::board {

/// What follows when a mode ends on its own.
struct Departure {
    enum class To {
        Rom,         ///< reset with the bootloader request in RAM
        Reset,       ///< reset: boot pins and flash content decide
        Application, ///< jump to `entry` without a reset
        Nowhere,     ///< off the bus until the next power-on
    };

    To to = To::Reset;
    Address entry = 0;
    Clock::Duration after{0}; ///< until the pull-up is off
};

struct Chip {
    Chip(Clock& boardClock, BoardSwitches boardSwitches);
    Chip(const Chip&) = delete;
    Chip& operator=(const Chip&) = delete;

    Clock& clock;
    const BoardSwitches switches;
    const RomModel rom;
    FlashMemory flash;
    /// 1 KB that cannot be erased: each double word can be programmed once.
    FlashMemory otp;
    OptionBytes options;
    /// Option bytes that are not decoded, EEPROM: raw, by the range that contains them.
    std::map<AddressRange, Bytes> rawMemories;
    Statistics statistics;
    std::array<std::uint8_t, 12> uniqueId{};
    /// Timers of the current mode, cancelled when it ends.
    TimerGroup timers;
    /// A leave has taken place since the last power-on.
    bool hasLeftRom = false;
    /// Does not answer until the next power-on.
    bool hangs = false;
    std::uint32_t romStarts = 0;
    /// Reads of the byte selected by the switch `flaky-read`, and by `misread`.
    std::uint64_t flakyReads = 0;
    std::uint64_t misreads = 0;
    /// Applies the switches about reading to bytes read at `place`.
    void corruptRead(const AddressRange& place, Bytes& bytes);

    /// Set by the board. Never ends the mode from inside the call.
    std::function<void(Departure)> depart;
    /// Set by the board: unplugs the cable.
    std::function<void()> losePower;
    std::function<void()> personPressesStop;

    /// 24 hexadecimal digits.
    [[nodiscard]] QString uniqueIdText() const;
    [[nodiscard]] QString applicationSerial() const;
    [[nodiscard]] QString romSerial() const;
};

} // namespace fieldflash::board
