// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"

#include <functional>
#include <map>
#include <utility>

namespace fieldflash::test {

/// Time that only moves when the test moves it; late callbacks run once, as after a pause.
class HandClock final : public Clock {
public:
    [[nodiscard]] TimePoint now() const override { return m_now; }
    TimerId callAt(TimePoint due, std::function<void()> callback) override
    {
        m_pending.emplace(++m_last, std::pair(due, std::move(callback)));
        return m_last;
    }
    void cancel(TimerId timer) override { m_pending.erase(timer); }
    void advance(Duration duration)
    {
        m_now += duration;
        for (auto& [id, one] : std::exchange(m_pending, {})) {
            if (one.first <= m_now)
                one.second();
            else
                m_pending.emplace(id, std::move(one));
        }
    }

private:
    TimePoint m_now{};
    TimerId m_last = 0;
    std::map<TimerId, std::pair<TimePoint, std::function<void()>>> m_pending;
};

} // namespace fieldflash::test
