// SPDX-License-Identifier: MIT
// SIGINT and SIGTERM as a call from the event loop.
#pragma once

#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace fieldflash::board_program {

/// One a process.
class QuitSignals {
public:
    explicit QuitSignals(std::function<void()> quit);
    QuitSignals(const QuitSignals&) = delete;
    QuitSignals& operator=(const QuitSignals&) = delete;
    ~QuitSignals();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace fieldflash::board_program
