// SPDX-License-Identifier: MIT
// Timers that are cancelled together.
#pragma once

#include "core/base/clock.h"

#include <functional>
#include <memory>

namespace fieldflash::board {

/// Cancels pending timers on request or on destruction. A callback may do both.
class TimerGroup {
public:
    explicit TimerGroup(Clock& clock);
    TimerGroup(const TimerGroup&) = delete;
    TimerGroup& operator=(const TimerGroup&) = delete;
    ~TimerGroup();

    Clock::TimerId callAt(Clock::TimePoint due, std::function<void()> callback);
    Clock::TimerId callAfter(Clock::Duration duration, std::function<void()> callback);
    void cancel(Clock::TimerId timer);
    void cancelAll();

private:
    struct Pending;
    Clock& m_clock;
    std::shared_ptr<Pending> m_pending;
};

} // namespace fieldflash::board
