// SPDX-License-Identifier: MIT
// The differences between ROM bootloaders, as tables.
#pragma once

#include "core/base/clock.h"
#include "core/virtual_board/flash/flash_memory.h"
#include "core/virtual_board/switches/board_switches.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace fieldflash::board {

/// The memories served by the bootloader.
enum class Memory { Flash, Options, Otp, DeviceFeature };

struct Alternate {
    Memory memory;
    QString layoutText; ///< its interface string
};

/// Durations of flash operations.
struct FlashTimes {
    Clock::Duration doubleWord{0};
    Clock::Duration pageErase{0}; ///< of the smallest sector
    Clock::Duration massErase{0};
    Clock::Duration erase64K{0}; ///< if the sector sizes differ
    Clock::Duration erase128K{0};

    [[nodiscard]] Clock::Duration eraseOf(ByteCount sectorSize) const;
};

/// Announced bwPollTimeouts. No log of an L476 ROM is known: if a field is absent, the datasheet
/// maximum of the operation is announced, rounded up to milliseconds.
struct PollTimes {
    std::optional<std::chrono::milliseconds> setAddress;
    std::optional<std::chrono::milliseconds> erase;
    std::optional<std::chrono::milliseconds> write;
    bool isEraseTooShort = false; ///< L43x: a quarter of the actual time (dfu-util 0.10 ChangeLog)
};

struct RomModel {
    FlashGeometry flash;
    std::uint16_t bcdDevice = 0x2200; ///< the DFU protocol version, AN3156
    bool hasEightByteDefect = true;
    bool needsCrystal = true;
    std::chrono::milliseconds startup{55};
    /// AN2606, "minimum USB connection time": from the end of the start-up to the pull-up.
    std::chrono::milliseconds connection{300};
    PollTimes polls;
    FlashTimes times;
    FlashTimes longest; ///< by the datasheet
    std::vector<Alternate> alternates;
};

/// DS10198, "Flash memory characteristics".
inline constexpr FlashTimes kTypicalTimes{std::chrono::nanoseconds(81'690),
                                          std::chrono::microseconds(22'020),
                                          std::chrono::microseconds(22'130)};
inline constexpr FlashTimes kMaximumTimes{std::chrono::nanoseconds(90'760),
                                          std::chrono::microseconds(24'470),
                                          std::chrono::microseconds(24'590)};

/// DS8626 (STM32F405), "Flash memory programming", parallelism x8, not checked again; the mass
/// erase of up to 32 s matches the limit in dfu-util. Eight bytes are programmed one at a time.
inline constexpr FlashTimes kTypicalF4Times{
    std::chrono::microseconds(128), std::chrono::milliseconds(400), std::chrono::seconds(16),
    std::chrono::milliseconds(1200), std::chrono::seconds(2)};
inline constexpr FlashTimes kMaximumF4Times{
    std::chrono::microseconds(800), std::chrono::milliseconds(800), std::chrono::seconds(32),
    std::chrono::milliseconds(2400), std::chrono::seconds(4)};

[[nodiscard]] RomModel romModel(const BoardSwitches& switches);

} // namespace fieldflash::board
