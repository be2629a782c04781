// SPDX-License-Identifier: MIT
#include "core/base/real_clock.h"

#include <QTimer>

#include <algorithm>

namespace fieldflash {

RealClock::RealClock() { m_elapsed.start(); }

RealClock::~RealClock() = default;

Clock::TimePoint RealClock::now() const { return TimePoint(Duration(m_elapsed.nsecsElapsed())); }

Clock::TimerId RealClock::callAt(TimePoint due, std::function<void()> callback)
{
    using std::chrono::milliseconds;
    const TimerId id = m_nextTimer++;
    auto* timer = new QTimer(&m_context);
    timer->setSingleShot(true);
    timer->setTimerType(Qt::PreciseTimer);
    // Rounded up: a device's bwPollTimeout is a minimum.
    const auto wait = std::chrono::ceil<milliseconds>(due - now());
    timer->setInterval(std::max(wait, milliseconds(0)));
    QObject::connect(timer, &QTimer::timeout, &m_context,
                     [this, id, timer, callback = std::move(callback)] {
                         m_timers.erase(id);
                         timer->deleteLater();
                         callback();
                     });
    m_timers.emplace(id, timer);
    timer->start();
    return id;
}

void RealClock::cancel(TimerId timer)
{
    const auto found = m_timers.find(timer);
    if (found == m_timers.end())
        return;
    delete found->second;
    m_timers.erase(found);
}

} // namespace fieldflash
