// SPDX-License-Identifier: MIT
// What is plugged in, and how to open it.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/usb/device_info.h"
#include "core/usb/link.h"
#include "core/usb/port_reservation.h"

#include <QCoro/QCoroFwd>
#include <QObject>

#include <memory>
#include <vector>

namespace fieldflash::usb {

/// Lives on the main thread and outlives its Links.
class Bus : public QObject {
    Q_OBJECT

public:
    /// Everything plugged in now, in no particular order.
    [[nodiscard]] virtual std::vector<DeviceInfo> devices() const = 0;

    /// Fails with Unplugged when that arrival has disconnected, NotPermitted, NoDriver or Busy with
    /// advice for the very device otherwise.
    [[nodiscard]] virtual QCoro::Task<Result<std::unique_ptr<Link>>> open(DeviceInfo device) = 0;

    /// For a whole job, through all modes of the device. Nothing to reserve on a bus whose devices
    /// no other program sees. Errors: Busy, with who works there.
    [[nodiscard]] virtual Result<Reservation> reserve(const QString& portPath);

    /// Resumes after the next change of devices(), at `due`, or when `stop` is requested. Look at
    /// devices() first: a change before the call does not count.
    [[nodiscard]] QCoro::Task<void> awaitChange(Clock& clock, Clock::TimePoint due,
                                                std::stop_token stop = {});

Q_SIGNALS:
    /// devices() has changed: a device arrived or departed, or an obstacle appeared or disappeared.
    void changed();
};

} // namespace fieldflash::usb
