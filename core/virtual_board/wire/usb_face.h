// SPDX-License-Identifier: MIT
// What one life of the board shows to the bus.
#pragma once

#include "core/base/clock.h"
#include "core/virtual_board/wire/wire_device.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace fieldflash::board {

/// The descriptors of one life.
struct UsbDescription {
    Bytes device;
    Bytes configuration;
    std::vector<QString> strings; ///< string 1 is the first
    std::uint8_t alternates = 1;  ///< of interface 0, the only one
};

/// A DFU interface 0 behind the standard requests. Lives from the moment in which its program
/// starts until it ends; requests reach it only while the device is configured.
class UsbFace {
public:
    UsbFace() = default;
    UsbFace(const UsbFace&) = delete;
    UsbFace& operator=(const UsbFace&) = delete;
    virtual ~UsbFace() = default;

    [[nodiscard]] virtual const UsbDescription& description() const = 0;

    /// The setup packet has arrived. A time: the device answers NAK until then, and the request
    /// counts as having arrived at that time.
    [[nodiscard]] virtual std::optional<Clock::TimePoint> arrived(const SetupPacket& setup,
                                                                  Clock::TimePoint now) = 0;
    /// The same request with its data, complete at `now`. Class requests to interface 0 only.
    [[nodiscard]] virtual Reply request(const SetupPacket& setup, ByteView data,
                                        Clock::TimePoint now) = 0;

    virtual void busReset(Clock::TimePoint now) = 0;
    virtual void alternateSelected(std::uint8_t alternateSetting) = 0;
    /// The supply fails now.
    virtual void powerLost(Clock::TimePoint now) = 0;
};

} // namespace fieldflash::board
