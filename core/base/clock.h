// SPDX-License-Identifier: MIT
// Injected time: all waiting in the program goes through a Clock.
#pragma once

#include <QCoro/QCoroFwd>

#include <chrono>
#include <cstdint>
#include <functional>
#include <stop_token>

namespace fieldflash {

/// For the event-loop thread only. Must outlive everything that waits on it.
class Clock {
public:
    using Duration = std::chrono::nanoseconds;
    using TimePoint = std::chrono::time_point<Clock, Duration>;
    using TimerId = std::uint64_t;

    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    [[nodiscard]] virtual TimePoint now() const = 0;

    /// Calls `callback` from the event loop once now() >= due; never from inside callAt().
    /// Callbacks with equal due times run in the order of the calls.
    virtual TimerId callAt(TimePoint due, std::function<void()> callback) = 0;

    /// Afterwards the callback is not called. Unknown or expired ids are fine.
    virtual void cancel(TimerId timer) = 0;

    /// Resumes once now() >= due or `wake` is requested, whichever comes first; never from inside
    /// request_stop().
    [[nodiscard]] QCoro::Task<void> sleepUntil(TimePoint due, std::stop_token wake = {});
    [[nodiscard]] QCoro::Task<void> sleepFor(Duration duration, std::stop_token wake = {});
};

} // namespace fieldflash
