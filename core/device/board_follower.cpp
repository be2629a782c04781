// SPDX-License-Identifier: MIT
#include "core/device/board_follower.h"

#include "core/device/serial_match.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <iterator>
#include <utility>

namespace fieldflash::device {

namespace {

/// A wait that ends this late means that the computer was suspended, not that it is slow.
constexpr Clock::Duration kOversleep = std::chrono::seconds(2);

} // namespace

BoardFollower::BoardFollower(usb::Bus& bus, Clock& clock, LifeListener listener,
                             usb::DeviceInfo found)
    : m_bus(bus),
      m_clock(clock),
      m_listener(std::move(listener)),
      m_device(std::move(found)),
      m_serialNumbers(m_device.serialNumber)
{
}

bool BoardFollower::isPresent() const
{
    return std::ranges::any_of(m_bus.devices(), [this](const usb::DeviceInfo& device) {
        return device.portPath == m_device.portPath && device.arrival == m_device.arrival;
    });
}

void BoardFollower::rememberOthers()
{
    m_isGone = false;
    m_newestOther = m_device.arrival;
    for (const usb::DeviceInfo& device : m_bus.devices())
        m_newestOther = std::max(m_newestOther, device.arrival);
}

std::optional<usb::DeviceInfo> BoardFollower::newAtPort() const
{
    for (const usb::DeviceInfo& device : m_bus.devices()) {
        if (device.portPath == m_device.portPath && device.arrival > m_device.arrival)
            return device;
    }
    return std::nullopt;
}

std::vector<usb::DeviceInfo> BoardFollower::newElsewhere(Life wanted) const
{
    std::vector<usb::DeviceInfo> found;
    std::ranges::copy_if(
        m_bus.devices(), std::back_inserter(found), [&](const usb::DeviceInfo& device) {
            return device.portPath != m_device.portPath && device.arrival > m_newestOther
                && lifeOf(device) == wanted
                && std::ranges::any_of(m_serialNumbers, [&](const QString& serial) {
                       return areSerialsOfOneChip(serial, device.serialNumber);
                   });
        });
    return found;
}

void BoardFollower::tellDeparture()
{
    if (m_isGone || isPresent())
        return;
    m_isGone = true;
    if (m_listener)
        m_listener(LifeChange{Life::Disconnected, m_device});
}

Sighting BoardFollower::arrived(usb::DeviceInfo device, Life wanted)
{
    tellDeparture();
    const bool isAtOtherPort = device.portPath != m_device.portPath;
    m_device = std::move(device);
    m_isGone = false;
    m_serialNumbers.append(m_device.serialNumber);
    const Life life = lifeOf(m_device);
    if (m_listener)
        m_listener(LifeChange{life, m_device});
    const auto kind = life == wanted ? Sighting::Kind::Arrived : Sighting::Kind::OtherLife;
    return {kind, m_device, isAtOtherPort};
}

Sighting BoardFollower::judgeElsewhere(Life wanted)
{
    if (!m_isGone)
        return {Sighting::Kind::StayedPut, m_device, false};
    const std::vector<usb::DeviceInfo> others = newElsewhere(wanted);
    if (others.size() == 1)
        return arrived(others.front(), wanted);
    const auto kind = others.empty() ? Sighting::Kind::NotSeen : Sighting::Kind::Ambiguous;
    return {kind, m_device, false};
}

/// Returns the new due time. After a suspend (detected by waking long after `due`) the full limit
/// starts again, so that the bus can report which devices are connected now.
QCoro::Task<Clock::TimePoint>
BoardFollower::awaitChange(Clock::TimePoint due, Clock::Duration limit, std::stop_token wake)
{
    co_await m_bus.awaitChange(m_clock, due, std::move(wake));
    const bool hasOverslept = m_clock.now() > due + kOversleep;
    co_return hasOverslept ? m_clock.now() + limit : due;
}

QCoro::Task<bool> BoardFollower::awaitDeparture(Clock::Duration limit)
{
    Clock::TimePoint due = m_clock.now() + limit;
    while (isPresent()) {
        if (m_clock.now() >= due)
            co_return false;
        due = co_await awaitChange(due, limit);
    }
    co_return true;
}

QCoro::Task<Sighting> BoardFollower::await(Life wanted, Clock::Duration limit, std::stop_token stop,
                                           Clock::Duration grace)
{
    Clock::TimePoint due = m_clock.now() + limit;
    bool isStopped = false;
    while (true) {
        if (auto device = newAtPort())
            co_return arrived(std::move(*device), wanted);
        tellDeparture();
        if (!isStopped && stop.stop_requested()) {
            isStopped = true;
            due = std::min(due, m_clock.now() + grace);
        }
        if (m_clock.now() >= due) {
            Sighting sighting = judgeElsewhere(wanted);
            if (isStopped && sighting.kind != Sighting::Kind::Arrived)
                sighting.kind = Sighting::Kind::Stopped;
            co_return sighting;
        }
        const std::stop_token wake = isStopped ? std::stop_token() : stop;
        due = co_await awaitChange(due, isStopped ? grace : limit, wake);
    }
}

} // namespace fieldflash::device
