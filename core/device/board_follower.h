// SPDX-License-Identifier: MIT
// Tracks one device on the bus through its changes of mode.
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

/// Result of waiting for a device to change its mode.
struct Sighting {
    enum class Kind {
        Arrived,   ///< in the wanted mode: `device`
        OtherLife, ///< reconnected, but in the other mode: `device`
        StayedPut, ///< never disconnected
        NotSeen,   ///< disconnected and did not reconnect
        Ambiguous, ///< not at its port, and several on other ports have its serial number
        Stopped,   ///< the wait was cancelled
    };

    Kind kind = Kind::NotSeen;
    usb::DeviceInfo device; ///< as last seen
    /// Found on another port by its serial number.
    bool isAtOtherPort = false;
};

/// Identifies the device by its port path. Only if nothing arrives on that port within the whole
/// limit is a new device on another port accepted by its serial number, and only if it is the only
/// one. Bus, clock and everything the listener refers to must outlive it. One wait at a time.
class BoardFollower {
public:
    BoardFollower(usb::Bus& bus, Clock& clock, LifeListener listener, usb::DeviceInfo found);

    /// The device as last seen, in either mode.
    [[nodiscard]] const usb::DeviceInfo& device() const { return m_device; }
    [[nodiscard]] bool isPresent() const;

    /// To call before the device is asked to restart: devices already on the bus at that time
    /// cannot be the one that reconnects.
    void rememberOthers();

    /// True as soon as the device has disconnected (or already reconnected), false after `limit`.
    [[nodiscard]] QCoro::Task<bool> awaitDeparture(Clock::Duration limit);

    /// Precondition: `wanted` is not Disconnected. Reports a LifeChange for each disconnect and
    /// reconnect. A stop request limits the remaining wait to `grace`, so that a device already
    /// restarting is still found.
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
    QStringList m_serialNumbers; ///< in all modes seen so far
    std::uint64_t m_newestOther = 0;
    bool m_isGone = false;
};

} // namespace fieldflash::device
