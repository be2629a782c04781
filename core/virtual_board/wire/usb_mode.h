// SPDX-License-Identifier: MIT
// The USB side of one mode of the board.
#pragma once

#include "core/base/clock.h"
#include "core/virtual_board/wire/wire_device.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace fieldflash::board {

/// The descriptors of one mode.
struct UsbDescription {
    Bytes device;
    Bytes configuration;
    std::vector<QString> strings; ///< string 1 is the first
    std::uint8_t alternates = 1;  ///< of interface 0, the only one
};

/// A DFU interface 0 behind the standard requests. Exists from the start to the end of its program;
/// requests reach it only while the device is configured.
class UsbMode {
public:
    UsbMode() = default;
    UsbMode(const UsbMode&) = delete;
    UsbMode& operator=(const UsbMode&) = delete;
    virtual ~UsbMode() = default;

    [[nodiscard]] virtual const UsbDescription& description() const = 0;

    /// The setup packet has arrived. If a time is returned, the device answers NAK until then, and
    /// the request counts as having arrived at that time.
    [[nodiscard]] virtual std::optional<Clock::TimePoint> arrived(const SetupPacket& setup,
                                                                  Clock::TimePoint now) = 0;
    /// The same request with its data, complete at `now`. Class requests to interface 0 only.
    [[nodiscard]] virtual Reply request(const SetupPacket& setup, ByteView data,
                                        Clock::TimePoint now) = 0;

    /// True: vendor requests to interface 0 reach arrived() and request(), too.
    [[nodiscard]] virtual bool hasVendorRequests() const { return false; }

    virtual void busReset(Clock::TimePoint now) = 0;
    virtual void alternateSelected(std::uint8_t alternateSetting) = 0;
    /// A host has selected the configuration.
    virtual void configured() { }
    /// Power fails now.
    virtual void powerLost(Clock::TimePoint now) = 0;
};

} // namespace fieldflash::board
