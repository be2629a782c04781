// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <map>
#include <utility>

namespace fieldflash {

/// Time advances only when all coroutines wait: each turn of the event loop jumps to the next due
/// callback. Deterministic; an hour takes no real time.
class VirtualClock final : public Clock {
public:
    enum class Pace {
        AtOnce,
        /// For demonstrations: a callback runs when its time has really passed, and still sees
        /// exactly its due time.
        AsInRealTime,
    };

    explicit VirtualClock(Pace pace = Pace::AtOnce);
    /// Coroutines already woken get one more turn to finish; the others never resume.
    ~VirtualClock() override;

    [[nodiscard]] TimePoint now() const override { return m_now; }
    TimerId callAt(TimePoint due, std::function<void()> callback) override;
    void cancel(TimerId timer) override;

    /// Lets time pass without running anything that falls due on the way (a suspended laptop).
    void jump(Duration duration) { m_now += duration; }

private:
    void requestTurn();
    void turn();
    void runFirst();
    [[nodiscard]] std::chrono::milliseconds delay() const;
    void startPace();

    QObject m_context;
    TimePoint m_now;
    std::map<std::pair<TimePoint, TimerId>, std::function<void()>> m_pending;
    TimerId m_nextTimer = 1;
    bool m_turnRequested = false;
    Pace m_pace;
    QTimer m_wait;        ///< only for AsInRealTime
    QElapsedTimer m_real; ///< started when now() was m_realBegan
    TimePoint m_realBegan{};
};

} // namespace fieldflash
