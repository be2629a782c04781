// SPDX-License-Identifier: MIT
#include "core/image/gate/device_facts.h"

#include "core/base/words.h"

#include <algorithm>
#include <array>

namespace fieldflash::image {

namespace {

template <std::size_t Count>
bool isIn(const std::array<AddressRange, Count>& ranges, Address address)
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [address](const AddressRange& range) { return range.contains(address); });
}

} // namespace

std::optional<Address> programMemoryStart(const DeviceFacts& device)
{
    std::optional<Address> lowest;
    for (const DeviceFacts::Memory& memory : device.memories) {
        if (!memory.isSettings && isFlashAddress(memory.where.range.first))
            lowest = std::min(lowest.value_or(memory.where.range.first), memory.where.range.first);
    }
    return lowest;
}

bool isSettingsAddress(Address address)
{
    constexpr std::array<AddressRange, 5> kRanges{{
        {0x1FF00000, 0x00100000}, // system memory: ROM, option bytes, OTP
        {0x08FFF000, 0x00001000}, // OTP of the H5 and H7A
        {0x0BF90000, 0x00020000}, // OTP of the L5, U5 and WBA
        {0x40000000, 0x20000000}, // peripherals: option registers
        {0xA0000000, 0x60000000}, // system, and ST's "Device Feature" at 0xFFFF 0000
    }};
    return isIn(kRanges, address);
}

bool isRamAddress(Address address)
{
    constexpr std::array<AddressRange, 2> kRanges{{
        {0x20000000, 0x20000000}, // ARMv7-M architecture reference manual, B3.1
        {0x10000000, 0x00100000}, // SRAM2 or CCM on the code bus
    }};
    return isIn(kRanges, address);
}

bool isExternalAddress(Address address)
{
    constexpr std::array<AddressRange, 1> kRanges{{{0x60000000, 0x40000000}}};
    return isIn(kRanges, address);
}

bool isFlashAddress(Address address)
{
    // Up to the largest flash of any STM32, without the OTP after it.
    constexpr std::array<AddressRange, 1> kRanges{{{0x08000000, 0x00800000}}};
    return isIn(kRanges, address);
}

QString placeName(Address address)
{
    if (isRamAddress(address))
        return Words::tr("RAM");
    if (isSettingsAddress(address))
        return Words::tr("option bytes, OTP memory or registers");
    if (isExternalAddress(address))
        return Words::tr("external memory");
    return isFlashAddress(address) ? Words::tr("flash") : Words::tr("not a memory of this device");
}

} // namespace fieldflash::image
