// SPDX-License-Identifier: MIT
// Captures the log categories fieldflash.*, regardless of which are enabled for output.
#pragma once

#include <QString>

#include <functional>

namespace fieldflash::report {

/// One at a time. The listener is called on the main thread; lines from other threads are ignored.
/// Existing log output is unaffected.
class LogTap {
public:
    explicit LogTap(std::function<void(const QString&)> listener);
    ~LogTap();
    LogTap(const LogTap&) = delete;
    LogTap& operator=(const LogTap&) = delete;
};

} // namespace fieldflash::report
