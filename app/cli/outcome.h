// SPDX-License-Identifier: MIT
// How a command ended.
#pragma once

#include "app/cli/arguments.h"
#include "core/base/error.h"
#include "core/report/report_json.h"
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

    /// What JSON and log say of it.
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
