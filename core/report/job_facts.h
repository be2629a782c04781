// SPDX-License-Identifier: MIT
// What a job was asked to do, as a support bundle says it: enough to do it again.
#pragma once

#include "core/update/report.h"
#include "core/update/session.h"

#include <QJsonObject>

#include <optional>

namespace fieldflash::report {

struct JobFacts {
    /// Update, Restore or Verify: the jobs that work with a file.
    update::JobKind kind = update::JobKind::Update;
    /// Folder and names are not kept: of a backup only that there is one.
    update::UpdateOptions options;
};

[[nodiscard]] QJsonObject jobJson(const JobFacts& facts);
/// Nothing for a job that this version does not know. A backup has an empty name.
[[nodiscard]] std::optional<JobFacts> jobFromJson(const QJsonObject& object);
/// "update"; stable, for JSON.
[[nodiscard]] QString jobName(update::JobKind kind);
/// Only the jobs that work with a file: "update", "restore", "verify".
[[nodiscard]] std::optional<update::JobKind> jobKindFromName(const QString& name);

} // namespace fieldflash::report
