// SPDX-License-Identifier: MIT
// An open device: a handful of transfers, and who it is.
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

/// Implemented once for each kind of bus; decorators (recording, faults) wrap it. One transfer at a
/// time; the main thread only; nothing here blocks. Closes when destroyed, which cancels nothing:
/// the owner of the Link first lets its transfers end (each has a limit).
///
/// Errors of every transfer: RefusedByDevice (STALL), TimedOut, Unplugged (disconnected),
/// TransferFailed (anything else), and those of `Bus::open` where permission is withdrawn during a
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

    /// Claims the interface for this program, taking it from a kernel driver where needed.
    [[nodiscard]] virtual QCoro::Task<Result<void>>
    claimInterface(std::uint8_t interfaceNumber) = 0;

    /// SET_INTERFACE; the interface must have been claimed.
    [[nodiscard]] virtual QCoro::Task<Result<void>>
    selectAlternate(std::uint8_t interfaceNumber, std::uint8_t alternateSetting) = 0;

    /// USB bus reset. The device may reconnect as another one: then the Link is dead (Unplugged)
    /// and the bus announces the arrival.
    [[nodiscard]] virtual QCoro::Task<Result<void>> resetDevice() = 0;

    [[nodiscard]] virtual const DeviceInfo& info() const = 0;
};

} // namespace fieldflash::usb
