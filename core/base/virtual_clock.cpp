// SPDX-License-Identifier: MIT
#include "core/base/virtual_clock.h"

#include <algorithm>

namespace fieldflash {

VirtualClock::VirtualClock(Pace pace) : m_pace(pace)
{
    m_wait.setSingleShot(true);
    m_wait.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_wait, &QTimer::timeout, &m_context, [this] { turn(); });
    startPace();
}

VirtualClock::~VirtualClock()
{
    while (!m_pending.empty() && m_pending.begin()->first.first <= m_now)
        runFirst();
}

void VirtualClock::startPace()
{
    m_realBegan = m_now;
    m_real.start();
}

/// Real time until the next callback is due.
std::chrono::milliseconds VirtualClock::delay() const
{
    const Duration left = m_pending.begin()->first.first - m_realBegan
        - std::chrono::nanoseconds(m_real.nsecsElapsed());
    return std::chrono::ceil<std::chrono::milliseconds>(std::max(left, Duration(0)));
}

Clock::TimerId VirtualClock::callAt(TimePoint due, std::function<void()> callback)
{
    const TimerId id = m_nextTimer++;
    m_pending.emplace(std::pair(due, id), std::move(callback));
    requestTurn();
    return id;
}

void VirtualClock::cancel(TimerId timer)
{
    const auto found = std::ranges::find_if(
        m_pending, [timer](const auto& entry) { return entry.first.second == timer; });
    if (found != m_pending.end())
        m_pending.erase(found);
}

void VirtualClock::requestTurn()
{
    if (m_pace == Pace::AsInRealTime) {
        // Do not catch up on time in which no callback was due.
        constexpr std::chrono::milliseconds kIdle{100};
        if (m_now - m_realBegan + kIdle < std::chrono::nanoseconds(m_real.nsecsElapsed()))
            startPace();
        m_wait.start(delay());
        return;
    }
    if (m_turnRequested)
        return;
    m_turnRequested = true;
    QMetaObject::invokeMethod(&m_context, [this] { turn(); }, Qt::QueuedConnection);
}

void VirtualClock::turn()
{
    m_turnRequested = false;
    if (m_pending.empty())
        return;
    // The callback it was started for may have been cancelled.
    if (m_pace == Pace::AsInRealTime && delay() > std::chrono::milliseconds(0)) {
        m_wait.start(delay());
        return;
    }
    runFirst();
}

void VirtualClock::runFirst()
{
    const auto next = m_pending.begin();
    m_now = std::max(m_now, next->first.first);
    const std::function<void()> callback = std::move(next->second);
    m_pending.erase(next);
    if (!m_pending.empty())
        requestTurn();
    callback();
}

} // namespace fieldflash
