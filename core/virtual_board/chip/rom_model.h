// SPDX-License-Identifier: MIT
// The differences between ROM bootloaders, as tables.
#pragma once

#include "core/base/clock.h"
#include "core/base/usb_id.h"
#include "core/virtual_board/flash/flash_memory.h"
#include "core/virtual_board/flash/option_bytes.h"
#include "core/virtual_board/switches/board_switches.h"
#include "firmware/contract/usb_identity.h"

#include <QString>

#include <chrono>
#include <map>
#include <optional>
#include <vector>

namespace fieldflash::board {

/// The memories served by the bootloader.
enum class Memory { Flash, Options, Otp, Eeprom, DeviceFeature };

struct Alternate {
    Memory memory;
    QString layoutText; ///< its interface string
};

inline constexpr Address kOtpBase = 0x1FFF7000;
inline constexpr ByteCount kOtpSize = 1024;
inline constexpr Address kDeviceFeature = 0xFFFF0000;
inline constexpr ByteCount kDeviceFeatureSize = 4;

/// Where one of the memories besides the flash is.
struct ServedMemory {
    Memory memory = Memory::Flash;
    AddressRange range{};
};

/// Durations of flash operations.
struct FlashTimes {
    Clock::Duration programUnit{0};
    Clock::Duration pageErase{0}; ///< of the smallest sector
    Clock::Duration massErase{0};
    std::map<ByteCount, Clock::Duration> erases = {}; ///< by sector size, where they are uneven

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
    UsbId id{FIELDFLASH_ROM_VENDOR_ID, FIELDFLASH_ROM_PRODUCT_ID};
    /// Two spaces, as the ROM has it.
    QString product = QStringLiteral("STM32  BOOTLOADER");
    QString serial; ///< the same for each chip; empty: its own
    FunctionalFields functional;
    bool hasEightByteDefect = true;
    bool needsCrystal = true;
    bool decodesOptions = true; ///< its option bytes are those of an L4
    std::chrono::milliseconds startup{55};
    /// AN2606, "minimum USB connection time": from the end of the start-up to the pull-up.
    std::chrono::milliseconds connection{300};
    PollTimes polls;
    FlashTimes times;
    FlashTimes longest; ///< by the datasheet
    std::vector<Alternate> alternates;
    std::vector<ServedMemory> places;
    std::vector<AddressRange> ram; ///< where a stack may start
};

/// DS10198, "Flash memory characteristics".
inline const FlashTimes kTypicalTimes{std::chrono::nanoseconds(81'690),
                                      std::chrono::microseconds(22'020),
                                      std::chrono::microseconds(22'130)};
inline const FlashTimes kMaximumTimes{std::chrono::nanoseconds(90'760),
                                      std::chrono::microseconds(24'470),
                                      std::chrono::microseconds(24'590)};

/// DS8626 (STM32F405), "Flash memory programming", parallelism x8, not checked again; the mass
/// erase of up to 32 s matches the limit in dfu-util. Eight bytes are programmed one at a time.
inline const FlashTimes kTypicalF4Times{
    std::chrono::microseconds(128),
    std::chrono::milliseconds(400),
    std::chrono::seconds(16),
    {{64 * 1024, std::chrono::milliseconds(1200)}, {128 * 1024, std::chrono::seconds(2)}}};
inline const FlashTimes kMaximumF4Times{
    std::chrono::microseconds(800),
    std::chrono::milliseconds(800),
    std::chrono::seconds(32),
    {{64 * 1024, std::chrono::milliseconds(2400)}, {128 * 1024, std::chrono::seconds(4)}}};

[[nodiscard]] RomModel romModel(const BoardSwitches& switches);

} // namespace fieldflash::board
