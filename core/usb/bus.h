// SPDX-License-Identifier: MIT
// The connected USB devices, and how to open them.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/usb/device_info.h"
#include "core/usb/link.h"
#include "core/usb/port_reservation.h"

#include <QCoro/QCoroFwd>
#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace fieldflash::usb {

/// Lives on the main thread and outlives its Links.
class Bus : public QObject {
    Q_OBJECT

public:
    /// All devices now connected, in no particular order.
    [[nodiscard]] virtual std::vector<DeviceInfo> devices() const = 0;

    /// Ports at which something is plugged in that does not answer: it is not among devices().
    /// Empty where the system does not tell.
    [[nodiscard]] virtual QStringList silentPorts() const { return {}; }

    /// Errors: Unplugged if that arrival has disconnected; otherwise NotPermitted, NoDriver or Busy
    /// with advice for this device.
    [[nodiscard]] virtual QCoro::Task<Result<std::unique_ptr<Link>>> open(DeviceInfo device) = 0;

    /// Reserves the port for a whole job, through all modes of the device. Absent on a bus that no
    /// other program can see. Errors: Busy, naming the program that uses it.
    [[nodiscard]] virtual Result<Reservation> reserve(const QString& portPath);

    /// Resumes after the next change of devices(), at `due`, or when `stop` is requested. Check
    /// devices() first: changes before the call do not count.
    [[nodiscard]] QCoro::Task<void> awaitChange(Clock& clock, Clock::TimePoint due,
                                                std::stop_token stop = {});

Q_SIGNALS:
    /// devices() has changed: a device connected or disconnected, or an obstacle appeared or
    /// disappeared.
    void changed();
};

} // namespace fieldflash::usb
