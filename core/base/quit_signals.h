// SPDX-License-Identifier: MIT
// Delivers SIGINT, SIGTERM and SIGHUP, or on Windows Ctrl-C and a closed console, as a call from
// the event loop.
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace fieldflash {

/// One per process, instead of any other handler of these signals.
class QuitSignals {
public:
    explicit QuitSignals(std::function<void()> quit);
    QuitSignals(const QuitSignals&) = delete;
    QuitSignals& operator=(const QuitSignals&) = delete;
    ~QuitSignals();

private:
    std::unique_ptr<QObject> m_receiver;
};

} // namespace fieldflash
