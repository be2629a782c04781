// SPDX-License-Identifier: MIT
// A USB device as the cable sees it: what a host controller can do to it, and nothing else.
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

/// How a transfer ended.
struct Reply {
    enum class Kind {
        Completed,
        Stall,
        NoAnswer, ///< endless NAKs or silence: the host's limit ends it
        Gone,     ///< the device disconnected meanwhile
    };

    Kind kind = Kind::NoAnswer;
    Bytes data; ///< device to host
};

/// Implemented by the protocol-level board and by the chip that executes firmware; used by the
/// virtual bus and the USB/IP server, which enumerate it as any host does. Main thread only.
class WireDevice {
public:
    WireDevice() = default;
    WireDevice(const WireDevice&) = delete;
    WireDevice& operator=(const WireDevice&) = delete;
    virtual ~WireDevice() = default;

    /// The pull-up is on.
    [[nodiscard]] virtual bool isConnected() const = 0;

    /// Called whenever isConnected() changed, from the event loop. One host at a time sets it.
    std::function<void()> connectionChanged;

    /// Bus reset: default state, address 0.
    virtual void busReset() = 0;

    /// A whole control transfer, SET_ADDRESS and the other standard requests included. Takes as
    /// long as bus and device need. Precondition: one at a time.
    [[nodiscard]] virtual QCoro::Task<Reply> control(SetupPacket setup, Bytes dataOut) = 0;

    /// One transfer on a bulk or interrupt endpoint (address with direction bit). For an IN
    /// endpoint `length` is the most that the host takes; waits until the device has data or is
    /// gone.
    [[nodiscard]] virtual QCoro::Task<Reply> transfer(std::uint8_t endpoint, Bytes dataOut,
                                                      std::uint16_t length) = 0;
};

} // namespace fieldflash::board
