// SPDX-License-Identifier: MIT
// Descriptors as constant bytes, built and checked by the compiler (USB 2.0 section 9.6; USB 3.2
// section 9.6.2 for the binary object store).
#pragma once

#include "firmware/usb/bytes.h"

#include <array>
#include <stddef.h>

namespace fieldflash::usb {

enum class DescriptorType : uint8_t {
    Device = 1,
    Configuration = 2,
    String = 3,
    Interface = 4,
    Endpoint = 5,
    InterfaceAssociation = 11,
    BinaryObjectStore = 15,
    DeviceCapability = 16,
    ClassInterface = 0x24,
};

enum class EndpointType : uint8_t { Control = 0, Isochronous = 1, Bulk = 2, Interrupt = 3 };

inline constexpr uint8_t endpointIn = 0x80;
/// The only endpoint 0 size that works with every full-speed host.
inline constexpr uint8_t controlPacketSize = 64;

constexpr uint8_t low(unsigned value) { return static_cast<uint8_t>(value & 0xFF); }
constexpr uint8_t high(unsigned value) { return static_cast<uint8_t>(value >> 8 & 0xFF); }

template <size_t... sizes> consteval auto join(const std::array<uint8_t, sizes>&... parts)
{
    std::array<uint8_t, (sizes + ... + 0)> all{};
    size_t at = 0;
    const auto append = [&all, &at](const auto& part) {
        for (const uint8_t byte : part)
            all[at++] = byte;
    };
    (append(parts), ...);
    return all;
}

struct DeviceIdentity {
    uint16_t vendorId;
    uint16_t productId;
    uint16_t bcdDevice;
};

/// A composite device that uses interface associations, with strings 1, 2, 3 and a binary object
/// store (a host requests one only from bcdUSB 2.01 on).
consteval std::array<uint8_t, 18> compositeDevice(DeviceIdentity id)
{
    return {18,
            static_cast<uint8_t>(DescriptorType::Device),
            0x01,
            0x02,
            0xEF,
            0x02,
            0x01, // "Miscellaneous", interface association (USB-IF class codes)
            controlPacketSize,
            low(id.vendorId),
            high(id.vendorId),
            low(id.productId),
            high(id.productId),
            low(id.bcdDevice),
            high(id.bcdDevice),
            1,
            2,
            3,
            1};
}

/// As delivered, the boards are supplied through the ST-LINK connector. A bus-powered device would
/// have to draw less than 2.5 mA in suspend (USB 2.0 section 7.2.3), which this one does not.
inline constexpr bool selfPowered = true;

/// Header and contents of a configuration with value 1 that may draw 100 mA from the bus.
template <size_t size>
consteval auto configuration(uint8_t interfaces, const std::array<uint8_t, size>& contents)
{
    constexpr size_t total = size + 9;
    return join(std::array<uint8_t, 9>{9, static_cast<uint8_t>(DescriptorType::Configuration),
                                       low(total), high(total), interfaces, 1, 0,
                                       selfPowered ? 0xC0 : 0x80, 50},
                contents);
}

struct InterfaceClass {
    uint8_t classCode;
    uint8_t subclass;
    uint8_t protocol;
};

consteval std::array<uint8_t, 8> interfaceAssociation(uint8_t first, uint8_t count,
                                                      InterfaceClass is)
{
    return {8,
            static_cast<uint8_t>(DescriptorType::InterfaceAssociation),
            first,
            count,
            is.classCode,
            is.subclass,
            is.protocol,
            0};
}

consteval std::array<uint8_t, 9> interface(uint8_t number, uint8_t endpoints, InterfaceClass is,
                                           uint8_t string = 0)
{
    return {9,           static_cast<uint8_t>(DescriptorType::Interface),
            number,      0,
            endpoints,   is.classCode,
            is.subclass, is.protocol,
            string};
}

consteval std::array<uint8_t, 7> endpoint(uint8_t address, EndpointType type, uint16_t packetSize,
                                          uint8_t interval = 0)
{
    return {7,
            static_cast<uint8_t>(DescriptorType::Endpoint),
            address,
            static_cast<uint8_t>(type),
            low(packetSize),
            high(packetSize),
            interval};
}

template <size_t length> consteval auto string(const char16_t (&text)[length])
{
    constexpr size_t size = 2 + 2 * (length - 1);
    static_assert(size <= 255, "bLength is one byte");
    std::array<uint8_t, size> bytes{size, static_cast<uint8_t>(DescriptorType::String)};
    for (size_t i = 0; i + 1 < length; ++i) {
        bytes[2 + 2 * i] = low(text[i]);
        bytes[3 + 2 * i] = high(text[i]);
    }
    return bytes;
}

/// String 0: the supported languages, only English (United States), which every host requests.
inline constexpr std::array<uint8_t, 4> languages{4, static_cast<uint8_t>(DescriptorType::String),
                                                  0x09, 0x04};

} // namespace fieldflash::usb
