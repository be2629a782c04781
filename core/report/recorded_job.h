// SPDX-License-Identifier: MIT
// The parts of a support bundle that can be lived through again: a job, or just the devices.
#pragma once

#include "core/base/result.h"
#include "core/report/job_facts.h"
#include "core/report/replay_input.h"
#include "core/transcript/transcript.h"

#include <optional>

namespace fieldflash::report {

struct RecordedJob {
    JobFacts facts;
    /// Firmware and end of this very job.
    ReplayInput input;
    /// Where the device was that it worked on; empty when it came as far as none.
    QString portPath;
    /// This job alone, its devices there from the beginning.
    transcript::Transcript transcript;
};

/// How many jobs of a bundle could be repeated.
[[nodiscard]] std::size_t recordedJobs(const transcript::Transcript& transcript);

/// The last one, which is what a person saved the bundle for. Absent: none was recorded. A bundle
/// that says nothing of jobs is one job, if its command is one. Errors: BadFile for an included
/// image that is none.
[[nodiscard]] Result<std::optional<RecordedJob>>
recordedJob(const transcript::Transcript& transcript);

/// What was connected last, with all that was asked of these devices.
[[nodiscard]] transcript::Transcript lastDevices(const transcript::Transcript& transcript);

} // namespace fieldflash::report
