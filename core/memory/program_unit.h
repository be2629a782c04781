// SPDX-License-Identifier: MIT
// The smallest unit of flash that can be programmed.
#pragma once

#include "core/base/address.h"

namespace fieldflash::memory {

/// Bytes. Flash of the STM32L4 is programmed in double words (RM0351, 3.3.7; AN2606, table 7), and
/// its ROM corrupts writes of other lengths (AN2606, known limitations).
inline constexpr ByteCount kProgramUnit = 8;

[[nodiscard]] constexpr ByteCount roundedDownToUnit(ByteCount value)
{
    return value / kProgramUnit * kProgramUnit;
}
[[nodiscard]] constexpr ByteCount roundedUpToUnit(ByteCount value)
{
    return roundedDownToUnit(value + kProgramUnit - 1);
}

/// The program unit that contains the address.
[[nodiscard]] constexpr AddressRange unitAt(ByteCount address)
{
    return {static_cast<Address>(roundedDownToUnit(address)), kProgramUnit};
}

/// All program units that overlap the range. Ends beyond 2^32 - 1 only if the range does.
[[nodiscard]] constexpr AddressRange wholeUnits(const AddressRange& range)
{
    const ByteCount first = roundedDownToUnit(range.first);
    return {static_cast<Address>(first), roundedUpToUnit(range.end()) - first};
}

[[nodiscard]] constexpr bool isWholeUnits(const AddressRange& range)
{
    return range.first % kProgramUnit == 0 && range.size % kProgramUnit == 0;
}

} // namespace fieldflash::memory
