// SPDX-License-Identifier: MIT
#include "core/usb/bus.h"

#include <QCoro/QCoroTask>

#include <functional>

namespace fieldflash::usb {

Result<Reservation> Bus::reserve(const QString&) { return Reservation(); }

QCoro::Task<void> Bus::awaitChange(Clock& clock, Clock::TimePoint due, std::stop_token stop)
{
    std::stop_source wake;
    const auto onChange =
        QObject::connect(this, &Bus::changed, [wake]() mutable { wake.request_stop(); });
    const std::stop_callback<std::function<void()>> onStop(
        std::move(stop), [wake]() mutable { wake.request_stop(); });
    auto sleep = clock.sleepUntil(due, wake.get_token());
    co_await sleep;
    QObject::disconnect(onChange);
}

} // namespace fieldflash::usb
