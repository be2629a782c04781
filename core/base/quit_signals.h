// SPDX-License-Identifier: MIT
// SIGINT, SIGTERM and SIGHUP as a call from the event loop.
#pragma once

#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace fieldflash {

/// One per process. Without such signals (Windows) it does nothing.
class QuitSignals {
public:
    explicit QuitSignals(std::function<void()> quit);
    QuitSignals(const QuitSignals&) = delete;
    QuitSignals& operator=(const QuitSignals&) = delete;
    ~QuitSignals();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace fieldflash
