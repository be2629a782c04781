// SPDX-License-Identifier: MIT
// Constants of USB 2.0, chapter 9, for both sides of the virtual wire.
#pragma once

#include <cstdint>

namespace fieldflash::board {

/// bRequest (USB 2.0, table 9-4).
enum StandardRequest : std::uint8_t {
    kGetStatus = 0,
    kSetAddress = 5,
    kGetDescriptor = 6,
    kGetConfiguration = 8,
    kSetConfiguration = 9,
    kGetInterface = 10,
    kSetInterface = 11,
};

/// bDescriptorType (USB 2.0, table 9-5).
inline constexpr std::uint8_t kDeviceType = 1;
inline constexpr std::uint8_t kConfigurationType = 2;
inline constexpr std::uint8_t kStringType = 3;
inline constexpr std::uint8_t kInterfaceType = 4;

/// wValue of GET_DESCRIPTOR (USB 2.0, 9.4.3).
[[nodiscard]] constexpr std::uint16_t descriptorValue(std::uint8_t type, std::uint8_t index = 0)
{
    return static_cast<std::uint16_t>(type << 8 | index);
}

inline constexpr std::uint16_t kDeviceDescriptorSize = 18;
inline constexpr std::uint16_t kConfigurationDescriptorSize = 9;
inline constexpr std::uint16_t kInterfaceDescriptorSize = 9;

} // namespace fieldflash::board
