// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"

#include <QObject>

#include <functional>
#include <map>

class QTimer;

namespace fieldflash {

/// The monotonic clock of the machine, on Qt timers (resolution 1 ms; due times are absolute, so
/// many short waits do not add up their rounding). Never early: on Windows, Qt's timers run on a
/// coarser clock than QElapsedTimer and fire up to a millisecond too soon.
class RealClock final : public Clock {
public:
    RealClock();
    /// For tests: another monotonic clock than the machine's.
    explicit RealClock(std::function<Duration()> elapsed);
    ~RealClock() override;

    [[nodiscard]] TimePoint now() const override;
    TimerId callAt(TimePoint due, std::function<void()> callback) override;
    void cancel(TimerId timer) override;

private:
    void wait(QTimer& timer, TimePoint due) const;

    QObject m_context; ///< parent of all pending timers
    std::function<Duration()> m_elapsed;
    std::map<TimerId, QTimer*> m_timers;
    TimerId m_nextTimer = 1;
};

} // namespace fieldflash
