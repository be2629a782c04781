// SPDX-License-Identifier: MIT
// Listens to the log categories fieldflash.*, whatever is switched on for the eyes of people.
#pragma once

#include <QString>

#include <functional>

namespace fieldflash::report {

/// One at a time. The listener is called on the main thread; lines of other threads are not heard.
/// What was logged elsewhere before goes there as before.
class LogTap {
public:
    explicit LogTap(std::function<void(const QString&)> listener);
    ~LogTap();
    LogTap(const LogTap&) = delete;
    LogTap& operator=(const LogTap&) = delete;
};

} // namespace fieldflash::report
