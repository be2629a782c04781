// SPDX-License-Identifier: MIT
#include "core/virtual_board/chip/timer_group.h"

#include <set>
#include <utility>

namespace fieldflash::board {

struct TimerGroup::Pending {
    std::set<Clock::TimerId> timers;
};

TimerGroup::TimerGroup(Clock& clock) : m_clock(clock), m_pending(std::make_shared<Pending>()) { }

TimerGroup::~TimerGroup() { cancelAll(); }

Clock::TimerId TimerGroup::callAt(Clock::TimePoint due, std::function<void()> callback)
{
    const auto self = std::make_shared<Clock::TimerId>(0);
    *self = m_clock.callAt(due, [self, pending = m_pending, callback = std::move(callback)] {
        pending->timers.erase(*self);
        callback();
    });
    m_pending->timers.insert(*self);
    return *self;
}

Clock::TimerId TimerGroup::callAfter(Clock::Duration duration, std::function<void()> callback)
{
    return callAt(m_clock.now() + duration, std::move(callback));
}

void TimerGroup::cancel(Clock::TimerId timer)
{
    if (m_pending->timers.erase(timer) > 0)
        m_clock.cancel(timer);
}

void TimerGroup::cancelAll()
{
    const std::set<Clock::TimerId> timers = std::exchange(m_pending->timers, {});
    for (const Clock::TimerId timer : timers)
        m_clock.cancel(timer);
}

} // namespace fieldflash::board
