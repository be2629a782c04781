// SPDX-License-Identifier: MIT
// How a command ended.
#pragma once

#include "app/cli/arguments.h"
#include "core/base/address.h"
#include "core/base/error.h"
#include "core/update/report.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace fieldflash::cli {

/// A file that was read or written.
struct FileFacts {
    QString path;
    QString format;
    ByteCount size = 0;
    QString sha256;      ///< of the file as it is
    QString contentHash; ///< of what it says, the same in every format
};

/// The counters of one virtual board.
struct BoardStatistics {
    QString portPath;
    QJsonObject statistics;
};

struct Outcome {
    Outcome() = default;
    explicit Outcome(Command which) : command(which) { }

    /// Absent when the command line was not understood.
    std::optional<Command> command;
    /// What kept the command from beginning, or went wrong beside the session.
    std::optional<Error> error;
    /// Of the commands that work on a device.
    std::optional<update::Report> report;
    std::optional<FileFacts> input;
    std::optional<FileFacts> output;
    /// The answer in one sentence, said only when nothing went wrong; empty: the report's verdict.
    QString sentence;
    std::vector<BoardStatistics> boards;

    /// The one to tell first; nullptr when all went well.
    [[nodiscard]] const Error* problem() const
    {
        if (report && report->error)
            return &*report->error;
        return error ? &*error : nullptr;
    }

    [[nodiscard]] int exitCode() const
    {
        if (report && report->exitCode() != 0)
            return report->exitCode();
        return error ? fieldflash::exitCode(error->kind()) : 0;
    }
};

} // namespace fieldflash::cli
