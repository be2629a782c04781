// SPDX-License-Identifier: MIT
// Descriptors that make Windows 8.1 and later bind WinUSB to one interface of a composite device
// without an INF file ("Microsoft OS 2.0 Descriptors Specification").
#pragma once

#include "firmware/usb/descriptors.h"

namespace fieldflash::usb {

/// bRequest of the vendor request by which Windows reads the set; any value that the device does
/// not use.
inline constexpr uint8_t microsoftVendorCode = 0x20;
/// wIndex of that request.
inline constexpr uint16_t microsoftDescriptorIndex = 7;
inline constexpr uint16_t microsoftDescriptorSetSize = 178;

/// Binary object store with one capability: the Microsoft OS 2.0 descriptor set of that size.
consteval std::array<uint8_t, 33> binaryObjectStoreFor(uint16_t setSize)
{
    return {
        5,
        static_cast<uint8_t>(DescriptorType::BinaryObjectStore),
        33,
        0,
        1,
        28,
        static_cast<uint8_t>(DescriptorType::DeviceCapability),
        5,
        0, // platform capability
        0xDF,
        0x60,
        0xDD,
        0xD8,
        0x89,
        0x45,
        0xC7,
        0x4C, // {D8DD60DF-4589-4CC7-9CD2-659D9E648A9F}
        0x9C,
        0xD2,
        0x65,
        0x9D,
        0x9E,
        0x64,
        0x8A,
        0x9F,
        0x00,
        0x00,
        0x03,
        0x06, // Windows 8.1
        low(setSize),
        high(setSize),
        microsoftVendorCode,
        0,
    };
}
inline constexpr auto binaryObjectStore = binaryObjectStoreFor(microsoftDescriptorSetSize);

template <size_t length> consteval auto utf16(const char16_t (&text)[length])
{
    std::array<uint8_t, 2 * length> bytes{}; // with the terminating NUL
    for (size_t i = 0; i < length; ++i) {
        bytes[2 * i] = low(text[i]);
        bytes[2 * i + 1] = high(text[i]);
    }
    return bytes;
}

/// Descriptor set that binds WinUSB to a device that is not composite.
consteval auto winUsbForDevice(const char16_t (&guid)[39])
{
    constexpr auto name = utf16(u"DeviceInterfaceGUIDs");
    const auto value =
        join(utf16(guid), std::array<uint8_t, 2>{}); // a list ends in an empty string
    constexpr size_t property = 10 + name.size() + value.size();
    constexpr size_t total = 10 + 20 + property;
    return join(
        std::array<uint8_t, 10>{10, 0, 0, 0, 0x00, 0x00, 0x03, 0x06, low(total), high(total)},
        std::array<uint8_t, 20>{20, 0, 3, 0, 'W', 'I', 'N', 'U', 'S', 'B'},
        std::array<uint8_t, 8>{low(property), high(property), 4, 0, 7, 0, // a list of strings
                               low(name.size()), high(name.size())},
        name, std::array<uint8_t, 2>{low(value.size()), high(value.size())}, value);
}

/// Descriptor set that binds WinUSB to interface `number`. Programs find the interface by `guid`,
/// written with braces.
consteval auto winUsbForInterface(uint8_t number, const char16_t (&guid)[39])
{
    constexpr auto name = utf16(u"DeviceInterfaceGUIDs");
    const auto value =
        join(utf16(guid), std::array<uint8_t, 2>{}); // a list ends in an empty string
    constexpr size_t property = 10 + name.size() + value.size();
    constexpr size_t function = 8 + 20 + property;
    constexpr size_t subset = 8 + function;
    constexpr size_t total = 10 + subset;
    static_assert(total == microsoftDescriptorSetSize);
    return join(
        std::array<uint8_t, 10>{10, 0, 0, 0, 0x00, 0x00, 0x03, 0x06, low(total), high(total)},
        // Windows expects the configuration index from 0 here, not bConfigurationValue.
        std::array<uint8_t, 8>{8, 0, 1, 0, 0, 0, low(subset), high(subset)},
        std::array<uint8_t, 8>{8, 0, 2, 0, number, 0, low(function), high(function)},
        std::array<uint8_t, 20>{20, 0, 3, 0, 'W', 'I', 'N', 'U', 'S', 'B'},
        std::array<uint8_t, 8>{low(property), high(property), 4, 0, 7, 0, // a list of strings
                               low(name.size()), high(name.size())},
        name, std::array<uint8_t, 2>{low(value.size()), high(value.size())}, value);
}

} // namespace fieldflash::usb
