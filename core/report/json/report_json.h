// SPDX-License-Identifier: MIT
// The result of a job or command as JSON.
#pragma once

#include "core/base/error.h"
#include "core/report/json/image_json.h"
#include "core/update/report.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace fieldflash::report {

/// The counters of one virtual board.
struct BoardStatistics {
    QString portPath;
    QJsonObject statistics;
};

/// The result of a command of the terminal program.
struct Ending {
    QString command; ///< "update"; empty when the command line was not understood
    int exitCode = 0;
    /// Why the command did not begin, or an error outside the job.
    std::optional<Error> error;
    /// For commands that work on a device.
    std::optional<update::Report> report;
    std::optional<FileFacts> input;
    std::optional<FileFacts> output;
    std::vector<BoardStatistics> boards;

    /// The error to report first; nullptr if there was none.
    [[nodiscard]] const Error* problem() const
    {
        if (report && report->error)
            return &*report->error;
        return error ? &*error : nullptr;
    }
};

/// One job: answers, versions, times, hashes, differences, counters, error. The same object is used
/// in the last line of `--json`, in the log, in a support bundle, in the table of a series and in a
/// verification report.
[[nodiscard]] QJsonObject reportJson(const update::Report& report);

/// The event "report": the object of the job, plus the results of the command.
[[nodiscard]] QJsonObject endingJson(const Ending& ending);

} // namespace fieldflash::report
