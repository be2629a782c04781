// SPDX-License-Identifier: MIT
// Keeps one identity of a board through all its lives on the bus.
#pragma once

#include "core/base/clock.h"
#include "core/device/life.h"
#include "core/usb/bus.h"

#include <QCoro/QCoroFwd>

#include <QStringList>

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace fieldflash::device {

using LifeListener = std::function<void(const LifeChange&)>;

/// What was seen while a board changed its life.
struct Sighting {
    enum class Kind {
        Arrived,   ///< in the wanted life: `device`
        OtherLife, ///< came back, but in the other one: `device`
        StayedPut, ///< never went away
        Vanished,  ///< went away and did not come back
        Ambiguous, ///< not at its port, and several elsewhere claim its serial number
        Stopped,   ///< the wait was cancelled
    };

    Kind kind = Kind::Vanished;
    usb::DeviceInfo device; ///< as seen last
    /// Not at its own port, but recognised by its serial number.
    bool isAtOtherPort = false;
};

/// The port path decides. Only when nothing came to the port within the whole limit, a device that
/// newly arrived elsewhere is accepted by its serial number, and only if it is the only one.
/// Bus and clock must outlive it, and whatever the listener refers to; one wait at a time.
class BoardFollower {
public:
    BoardFollower(usb::Bus& bus, Clock& clock, LifeListener listener, usb::DeviceInfo found);

    /// The device as it was seen last, in whatever life.
    [[nodiscard]] const usb::DeviceInfo& device() const { return m_device; }
    [[nodiscard]] bool isPresent() const;

    /// To be called before the board is asked to go: what is on the bus by then is another device.
    void rememberOthers();

    /// True as soon as the board has gone (or has come back already), false after `limit`.
    [[nodiscard]] QCoro::Task<bool> awaitDeparture(Clock::Duration limit);

    /// Precondition: `wanted` is not Gone. Tells LifeChange for each departure and arrival. A
    /// stop shortens the wait to `grace` from then on: a board on its way is better caught than
    /// lost.
    [[nodiscard]] QCoro::Task<Sighting> await(Life wanted, Clock::Duration limit,
                                              std::stop_token stop = {},
                                              Clock::Duration grace = {});

private:
    [[nodiscard]] QCoro::Task<Clock::TimePoint>
    awaitChange(Clock::TimePoint due, Clock::Duration limit, std::stop_token wake = {});
    [[nodiscard]] std::optional<usb::DeviceInfo> newAtPort() const;
    [[nodiscard]] std::vector<usb::DeviceInfo> newElsewhere(Life wanted) const;
    void tellDeparture();
    Sighting arrived(usb::DeviceInfo device, Life wanted);
    Sighting judgeElsewhere(Life wanted);

    usb::Bus& m_bus;
    Clock& m_clock;
    LifeListener m_listener;
    usb::DeviceInfo m_device;
    QStringList m_serialNumbers; ///< of all lives seen so far
    std::uint64_t m_newestOther = 0;
    bool m_isGone = false;
};

} // namespace fieldflash::device
