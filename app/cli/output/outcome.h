// SPDX-License-Identifier: MIT
// The result of a command.
#pragma once

#include "app/cli/arguments/arguments.h"
#include "core/base/error.h"
#include "core/report/json/report_json.h"
#include "core/update/report.h"

#include <QString>

#include <optional>
#include <vector>

namespace fieldflash::cli {

using report::BoardStatistics;
using report::FileFacts;

struct Outcome {
    Outcome() = default;
    explicit Outcome(Command which) : command(which) { }

    /// Absent if the command line is invalid.
    std::optional<Command> command;
    /// Why the command did not begin, or an error outside the session.
    std::optional<Error> error;
    /// For commands that work on a device.
    std::optional<update::Report> report;
    std::optional<FileFacts> input;
    std::optional<FileFacts> output;
    /// The answer in one sentence, shown only on success; empty: the report's verdict.
    QString sentence;
    std::vector<BoardStatistics> boards;

    /// The error to report first; nullptr if there was none.
    [[nodiscard]] const Error* problem() const
    {
        if (report && report->error)
            return &*report->error;
        return error ? &*error : nullptr;
    }

    /// A comparison that was carried out, and the device does not match the file: an answer rather
    /// than a failure, with its own exit code.
    [[nodiscard]] bool isDifference() const
    {
        return report && report->job == update::JobKind::Verify && report->hasDifference()
            && report->error && report->error->kind() == ErrorKind::VerifyFailed;
    }

    [[nodiscard]] int exitCode() const
    {
        if (report && report->exitCode() != 0)
            return report->exitCode();
        return error ? fieldflash::exitCode(error->kind()) : 0;
    }

    /// The form used by JSON and log.
    [[nodiscard]] report::Ending ending() const
    {
        return {.command = command ? commandName(*command) : QString(),
                .exitCode = exitCode(),
                .error = error,
                .report = report,
                .input = input,
                .output = output,
                .boards = boards};
    }
};

} // namespace fieldflash::cli
