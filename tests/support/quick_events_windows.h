// SPDX-License-Identifier: MIT
// An event dispatcher for test programs under Wine. There, every message is a conversation with
// another process, and the tests take a million steps of virtual time, each a posted event.
#pragma once

#include <private/qeventdispatcher_win_p.h>

#include <QCoreApplication>

#include <atomic>

namespace fieldflash::test {

/// Sends posted events directly, most of the time. Timers, sockets and processes get their turn in
/// between, and whenever nothing is posted.
class QuickEvents final : public QEventDispatcherWin32 {
public:
    bool processEvents(QEventLoop::ProcessEventsFlags flags) override
    {
        constexpr unsigned kTurns = 64;
        if (!m_isPosted.exchange(false) || ++m_passes % kTurns == 0)
            return QEventDispatcherWin32::processEvents(flags);
        QCoreApplication::sendPostedEvents();
        return true;
    }

    /// Every posted event calls this, from any thread.
    void wakeUp() override
    {
        m_isPosted = true;
        QEventDispatcherWin32::wakeUp();
    }

private:
    std::atomic<bool> m_isPosted = false;
    unsigned m_passes = 0;
};

} // namespace fieldflash::test
