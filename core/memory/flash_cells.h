// SPDX-License-Identifier: MIT
// How the flash of a device is programmed and compared, and what it reads as after an erase.
#pragma once

#include "core/base/address.h"
#include "core/base/bytes.h"

#include <algorithm>

namespace fieldflash::memory {

/// A value. The initial one is that of the STM32L4: programmed in double words (RM0351, 3.3.7;
/// AN2606, table 7), and its ROM corrupts writes of other lengths (AN2606, known limitations). It
/// is also the smallest unit used anywhere, as a multiple of the units of other families.
struct FlashCells {
    ByteCount programUnit = 8; ///< bytes, a power of two, at least 8
    std::uint8_t erasedByte = kErasedByte;
    /// A block of exactly this size, at a multiple of it, replaces what is there without an erase
    /// before. Such a device is a resident loader that never starts an incomplete program. 0: flash
    /// has to be erased first.
    ByteCount replacedBlock = 0;
    /// Size of the pages whose content the device proves by hashes; 0: it has to be read back.
    ByteCount hashedPage = 0;

    [[nodiscard]] constexpr ByteCount roundedDown(ByteCount value) const
    {
        return value / programUnit * programUnit;
    }
    [[nodiscard]] constexpr ByteCount roundedUp(ByteCount value) const
    {
        return roundedDown(value + programUnit - 1);
    }

    /// The program unit that contains the address.
    [[nodiscard]] constexpr AddressRange unitAt(ByteCount address) const
    {
        return {static_cast<Address>(roundedDown(address)), programUnit};
    }

    /// All program units that overlap the range. Ends beyond 2^32 - 1 only if the range does.
    [[nodiscard]] constexpr AddressRange wholeUnits(const AddressRange& range) const
    {
        const ByteCount first = roundedDown(range.first);
        return {static_cast<Address>(first), roundedUp(range.end()) - first};
    }

    [[nodiscard]] constexpr bool isWholeUnits(const AddressRange& range) const
    {
        return range.first % programUnit == 0 && range.size % programUnit == 0;
    }

    [[nodiscard]] bool isErased(ByteView bytes) const
    {
        return std::ranges::all_of(bytes, [this](std::uint8_t byte) { return byte == erasedByte; });
    }

    [[nodiscard]] Bytes erased(ByteCount size) const { return Bytes(size, erasedByte); }

    [[nodiscard]] bool isReplacedAtOnce(const AddressRange& range) const
    {
        return replacedBlock != 0 && range.size == replacedBlock
            && range.first % replacedBlock == 0;
    }
    [[nodiscard]] bool isHashedPage(const AddressRange& range) const
    {
        return hashedPage != 0 && range.size == hashedPage && range.first % hashedPage == 0;
    }

    friend bool operator==(const FlashCells&, const FlashCells&) = default;
};

} // namespace fieldflash::memory
