// SPDX-License-Identifier: MIT
// An open device: its identity and its control transfers.
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/usb/device_info.h"

#include <QCoro/QCoroFwd>

#include <chrono>
#include <cstdint>

namespace fieldflash::usb {

/// The setup packet of a control transfer (USB 2.0, 9.3); wLength comes from the data.
struct ControlSetup {
    std::uint8_t bmRequestType = 0;
    std::uint8_t bRequest = 0;
    std::uint16_t wValue = 0;
    std::uint16_t wIndex = 0;
};

/// One implementation per kind of bus; decorators (recording, faults) wrap it. One transfer at a
/// time; main thread only; nothing here blocks. The destructor closes the device but cancels
/// nothing: let all transfers end first (each has a timeout).
///
/// Errors of every transfer: RefusedByDevice (STALL), TimedOut, Unplugged (disconnected),
/// TransferFailed (anything else), and those of `Bus::open` if permission is withdrawn during a
/// job.
class Link {
public:
    using Timeout = std::chrono::milliseconds;

    Link() = default;
    Link(const Link&) = delete;
    Link& operator=(const Link&) = delete;
    virtual ~Link() = default;

    /// Device to host. The answer may be shorter than `length`.
    [[nodiscard]] virtual QCoro::Task<Result<Bytes>>
    controlIn(ControlSetup setup, std::uint16_t length, Timeout timeout) = 0;

    /// Host to device. Success means that the status stage was acknowledged.
    [[nodiscard]] virtual QCoro::Task<Result<void>> controlOut(ControlSetup setup, Bytes data,
                                                               Timeout timeout) = 0;

    /// Claims the interface for this program, detaching a kernel driver if needed.
    [[nodiscard]] virtual QCoro::Task<Result<void>>
    claimInterface(std::uint8_t interfaceNumber) = 0;

    /// SET_INTERFACE; the interface must have been claimed.
    [[nodiscard]] virtual QCoro::Task<Result<void>>
    selectAlternate(std::uint8_t interfaceNumber, std::uint8_t alternateSetting) = 0;

    /// USB bus reset. The device may re-enumerate with a different identity: then the Link is dead
    /// (Unplugged) and the bus reports a new arrival.
    [[nodiscard]] virtual QCoro::Task<Result<void>> resetDevice() = 0;

    [[nodiscard]] virtual const DeviceInfo& info() const = 0;
};

} // namespace fieldflash::usb
