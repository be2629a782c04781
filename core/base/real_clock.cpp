// SPDX-License-Identifier: MIT
#include "core/base/real_clock.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace fieldflash {

namespace {

std::function<Clock::Duration()> machineTime()
{
    QElapsedTimer elapsed;
    elapsed.start();
    return [elapsed] { return Clock::Duration(elapsed.nsecsElapsed()); };
}

} // namespace

RealClock::RealClock() : RealClock(machineTime()) { }

RealClock::RealClock(std::function<Duration()> elapsed) : m_elapsed(std::move(elapsed)) { }

RealClock::~RealClock() = default;

Clock::TimePoint RealClock::now() const { return TimePoint(m_elapsed()); }

void RealClock::wait(QTimer& timer, TimePoint due) const
{
    using std::chrono::milliseconds;
    // Rounded up: a device's bwPollTimeout is a minimum.
    const auto rest = std::chrono::ceil<milliseconds>(due - now());
    timer.start(std::max(rest, milliseconds(0)));
}

Clock::TimerId RealClock::callAt(TimePoint due, std::function<void()> callback)
{
    const TimerId id = m_nextTimer++;
    auto* timer = new QTimer(&m_context);
    timer->setSingleShot(true);
    timer->setTimerType(Qt::PreciseTimer);
    QObject::connect(timer, &QTimer::timeout, &m_context,
                     [this, id, timer, due, callback = std::move(callback)] {
                         if (now() < due) {
                             wait(*timer, due);
                             return;
                         }
                         m_timers.erase(id);
                         timer->deleteLater();
                         callback();
                     });
    m_timers.emplace(id, timer);
    wait(*timer, due);
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
