// SPDX-License-Identifier: MIT
// Events and reports in a support bundle. Internal to core/support.
#pragma once

#include "core/update/event.h"
#include "core/update/report.h"

#include <QJsonObject>

#include <optional>

namespace fieldflash::report {

/// Nothing for what the transfers say anyway: progress, sectors, arrivals.
[[nodiscard]] std::optional<QJsonObject> eventRemark(const update::Event& event);

[[nodiscard]] QJsonObject reportRemark(const update::Report& report);

} // namespace fieldflash::report
