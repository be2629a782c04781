// SPDX-License-Identifier: MIT
#include "core/base/virtual_clock.h"

#include <algorithm>

namespace fieldflash {

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
    const auto next = m_pending.begin();
    m_now = std::max(m_now, next->first.first);
    const std::function<void()> callback = std::move(next->second);
    m_pending.erase(next);
    if (!m_pending.empty())
        requestTurn();
    callback();
}

} // namespace fieldflash
