// SPDX-License-Identifier: MIT
#include "core/base/clock.h"

#include "core/base/duration.h"

#include <QCoro/QCoroTask>

#include <coroutine>
#include <optional>
#include <type_traits>
#include <utility>

namespace fieldflash {

static_assert(std::is_same_v<Duration, Clock::Duration>);

namespace {

/// Ends once, by the timer or the wake request; both resume from the event loop.
class Sleep {
public:
    Sleep(Clock& clock, Clock::TimePoint due, std::stop_token wake)
        : m_clock(clock),
          m_due(due),
          m_wake(std::move(wake))
    {
    }

    void begin(std::coroutine_handle<> sleeper)
    {
        m_sleeper = sleeper;
        const Clock::TimePoint due = m_wake.stop_requested() ? m_clock.now() : m_due;
        m_timer = m_clock.callAt(due, [this] { finish(); });
        if (!m_wake.stop_requested())
            m_onWake.emplace(m_wake, [this] { expireNow(); });
    }

private:
    void expireNow()
    {
        m_clock.cancel(m_timer);
        m_timer = m_clock.callAt(m_clock.now(), [this] { finish(); });
    }

    void finish()
    {
        m_onWake.reset();
        m_sleeper.resume();
    }

    Clock& m_clock;
    Clock::TimePoint m_due;
    std::stop_token m_wake;
    std::coroutine_handle<> m_sleeper;
    Clock::TimerId m_timer = 0;
    std::optional<std::stop_callback<std::function<void()>>> m_onWake;
};

/// QCoro copies the awaited object, but the timer points to the Sleep, which must not move.
struct SleepReference {
    Sleep& sleep;

    [[nodiscard]] bool await_ready() const { return false; }
    void await_suspend(std::coroutine_handle<> sleeper) const { sleep.begin(sleeper); }
    void await_resume() const { }
};

} // namespace

QCoro::Task<void> Clock::sleepUntil(TimePoint due, std::stop_token wake)
{
    Sleep pause(*this, due, std::move(wake));
    const SleepReference reference{pause};
    co_await reference;
}

QCoro::Task<void> Clock::sleepFor(Duration duration, std::stop_token wake)
{
    return sleepUntil(now() + duration, std::move(wake));
}

} // namespace fieldflash
