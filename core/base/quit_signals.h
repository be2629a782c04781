// SPDX-License-Identifier: MIT
// Delivers SIGINT, SIGTERM and SIGHUP as a call from the event loop.
#pragma once

#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace fieldflash {

/// One per process. Does nothing on systems without these signals (Windows).
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
