// SPDX-License-Identifier: MIT
// A USB device as seen from the cable: only what a host controller can do to it.
#pragma once

#include "core/base/bytes.h"

#include <QCoro/QCoroFwd>

#include <cstdint>
#include <functional>

namespace fieldflash::board {

/// USB 2.0, 9.3.
struct SetupPacket {
    std::uint8_t bmRequestType = 0;
    std::uint8_t bRequest = 0;
    std::uint16_t wValue = 0;
    std::uint16_t wIndex = 0;
    std::uint16_t wLength = 0;

    [[nodiscard]] bool isDeviceToHost() const { return (bmRequestType & 0x80) != 0; }
};

/// The result of a transfer.
struct Reply {
    enum class Kind {
        Completed,
        Stall,
        NoAnswer,     ///< endless NAKs or silence: ended by the host's limit
        Disconnected, ///< the device disconnected meanwhile
    };

    Kind kind = Kind::NoAnswer;
    Bytes data; ///< device to host
};

/// Implemented by the protocol-level board and by the chip that executes firmware; used by the
/// virtual bus and the USB/IP server, which enumerate it like any host. Main thread only.
class WireDevice {
public:
    WireDevice() = default;
    WireDevice(const WireDevice&) = delete;
    WireDevice& operator=(const WireDevice&) = delete;
    virtual ~WireDevice() = default;

    /// The pull-up is on.
    [[nodiscard]] virtual bool isConnected() const = 0;

    /// Called from the event loop whenever isConnected() has changed. Set by one host at a time.
    std::function<void()> connectionChanged;

    /// Bus reset: default state, address 0.
    virtual void busReset() = 0;

    /// A complete control transfer, including SET_ADDRESS and the other standard requests. Takes as
    /// long as bus and device need. Precondition: one at a time.
    [[nodiscard]] virtual QCoro::Task<Reply> control(SetupPacket setup, Bytes dataOut) = 0;

    /// One transfer on a bulk or interrupt endpoint (address with direction bit). For an IN
    /// endpoint, `length` is the maximum that the host accepts; waits until the device has data or
    /// disconnects.
    [[nodiscard]] virtual QCoro::Task<Reply> transfer(std::uint8_t endpoint, Bytes dataOut,
                                                      std::uint16_t length) = 0;
};

} // namespace fieldflash::board
