// SPDX-License-Identifier: MIT
// The eight bytes that begin a control transfer (USB 2.0 section 9.3).
#pragma once

#include "firmware/usb/bytes.h"

#include <algorithm>
#include <array>
#include <bit>

namespace fieldflash::usb {

enum class RequestType : uint8_t { Standard = 0, Class = 1, Vendor = 2, Reserved = 3 };
enum class Recipient : uint8_t { Device = 0, Interface = 1, Endpoint = 2, Other = 3 };

struct SetupPacket {
    uint8_t bmRequestType = 0;
    uint8_t bRequest = 0;
    uint16_t wValue = 0;
    uint16_t wIndex = 0;
    uint16_t wLength = 0;

    static constexpr uint16_t little16(unsigned low, unsigned high)
    {
        return static_cast<uint16_t>(low | high << 8);
    }
    static constexpr SetupPacket from(std::span<const uint8_t, 8> bytes)
    {
        return {bytes[0], bytes[1], little16(bytes[2], bytes[3]), little16(bytes[4], bytes[5]),
                little16(bytes[6], bytes[7])};
    }
    constexpr std::array<uint8_t, 8> bytes() const
    {
        return std::bit_cast<std::array<uint8_t, 8>>(*this);
    }

    constexpr bool isToHost() const { return (bmRequestType & 0x80) != 0; }
    constexpr RequestType type() const
    {
        return static_cast<RequestType>((bmRequestType >> 5) & 3);
    }
    /// Values 4 to 31 are reserved and match no enumerator.
    constexpr Recipient recipient() const { return static_cast<Recipient>(bmRequestType & 0x1F); }

    friend constexpr bool operator==(const SetupPacket&, const SetupPacket&) = default;
};

// Layout as on the wire, which is little-endian, like all targets.
static_assert(std::endian::native == std::endian::little && sizeof(SetupPacket) == 8);

} // namespace fieldflash::usb
