// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QFile>
#include <QString>

#include <memory>
#include <optional>

namespace fieldflash::cli {

/// Appends time-stamped lines to a file: those passed to line(), and all messages of the log
/// categories fieldflash.* while it exists. One at a time; the main thread creates and destroys it.
class LogFile {
public:
    /// Errors: FileAccess.
    [[nodiscard]] static Result<std::unique_ptr<LogFile>> open(const QString& path);
    ~LogFile();
    LogFile(const LogFile&) = delete;
    LogFile& operator=(const LogFile&) = delete;

    /// A text of several lines becomes several lines.
    void line(const QString& text);

    /// Set after a line was lost.
    [[nodiscard]] std::optional<Error> problem() const;

private:
    explicit LogFile(const QString& path);

    QFile m_file;
};

} // namespace fieldflash::cli
