// SPDX-License-Identifier: MIT
// What the loader needs of the flash. On the chip: chip_flash.h; in tests on a PC: an array.
#pragma once

#include <concepts>
#include <stdint.h>

namespace fieldflash::loader {

// clang-format off
template <typename T>
concept FlashSeam = requires(uint32_t address, uint32_t word, unsigned page) {
    /// DEV_ID of the chip.
    { T::part } -> std::convertible_to<uint16_t>;
    /// Where the byte at a flash address can be read.
    { T::at(address) } -> std::same_as<const uint8_t *>;
    /// Read now, not cached by the compiler; `address` is a multiple of 4.
    { T::word(address) } -> std::same_as<uint32_t>;
    /// CRC-32 as in zlib of a multiple of 4 bytes.
    { T::crc32(address, word) } -> std::same_as<uint32_t>;
    /// All reads since startReading() were without an uncorrectable ECC error.
    { T::startReading() } -> std::same_as<void>;
    { T::couldRead() } -> std::same_as<bool>;
    /// Reloads a watchdog during long calculations.
    { &T::keepAlive } -> std::convertible_to<void (*)()>;
    /// Page number from the start of the flash. False: the chip reported an error.
    { T::erasePage(page) } -> std::same_as<bool>;
    /// All pages from pagesPerBank on, in the time of one.
    { T::eraseSecondBank() } -> std::same_as<bool>;
    /// One double word; `address` is a multiple of 8. False: as erasePage().
    { T::program(address, word, word) } -> std::same_as<bool>;
};
// clang-format on

} // namespace fieldflash::loader
