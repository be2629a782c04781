// SPDX-License-Identifier: MIT
// The parts of a support bundle that can be replayed: a job, or only the devices.
#pragma once

#include "core/base/result.h"
#include "core/report/json/job_facts.h"
#include "core/report/recording/replay_input.h"
#include "core/transcript/transcript.h"

#include <optional>

namespace fieldflash::report {

struct RecordedJob {
    JobFacts facts;
    /// Firmware and result of this job.
    ReplayInput input;
    /// The port of its device; empty if it did not get that far.
    QString portPath;
    /// Only this job, with its devices present from the beginning.
    transcript::Transcript transcript;
};

/// How many jobs of a bundle can be repeated.
[[nodiscard]] std::size_t recordedJobs(const transcript::Transcript& transcript);

/// The last job, which is the one the bundle was usually saved for. Absent: none was recorded. A
/// bundle without job records counts as one job if its command is one. Errors: BadFile for an
/// included image that is not valid.
[[nodiscard]] Result<std::optional<RecordedJob>>
recordedJob(const transcript::Transcript& transcript);

/// The devices connected last, with all their operations.
[[nodiscard]] transcript::Transcript lastDevices(const transcript::Transcript& transcript);

} // namespace fieldflash::report
