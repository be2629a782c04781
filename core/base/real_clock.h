// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"

#include <QElapsedTimer>
#include <QObject>

#include <map>

class QTimer;

namespace fieldflash {

/// The monotonic clock of the machine, on Qt timers (resolution 1 ms; due times are absolute, so
/// many short waits do not add up their rounding).
class RealClock final : public Clock {
public:
    RealClock();
    ~RealClock() override;

    [[nodiscard]] TimePoint now() const override;
    TimerId callAt(TimePoint due, std::function<void()> callback) override;
    void cancel(TimerId timer) override;

private:
    QObject m_context; ///< parent of all pending timers
    QElapsedTimer m_elapsed;
    std::map<TimerId, QTimer*> m_timers;
    TimerId m_nextTimer = 1;
};

} // namespace fieldflash
