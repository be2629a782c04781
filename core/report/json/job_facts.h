// SPDX-License-Identifier: MIT
// The request of a job as recorded in a support bundle: enough to repeat the job.
#pragma once

#include "core/update/report.h"
#include "core/update/session.h"

#include <QJsonObject>

#include <optional>

namespace fieldflash::report {

struct JobFacts {
    /// Update, Restore or Verify: the jobs that work with a file.
    update::JobKind kind = update::JobKind::Update;
    /// Without folder and file names: of a backup, only whether there is one.
    update::UpdateOptions options;
};

[[nodiscard]] QJsonObject jobJson(const JobFacts& facts);
/// Nothing for a job that this version does not know. The name of a backup is empty.
[[nodiscard]] std::optional<JobFacts> jobFromJson(const QJsonObject& object);
/// "update"; stable, for JSON.
[[nodiscard]] QString jobName(update::JobKind kind);
/// Only the jobs that work with a file: "update", "restore", "verify".
[[nodiscard]] std::optional<update::JobKind> jobKindFromName(const QString& name);

} // namespace fieldflash::report
