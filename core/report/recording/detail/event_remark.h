// SPDX-License-Identifier: MIT
// Events in a support bundle. Internal to core/report.
#pragma once

#include "core/update/event.h"

#include <QJsonObject>

#include <optional>

namespace fieldflash::report {

/// The event as JSON, the plan with its operations; nothing for events that the recorded transfers
/// already show: progress, sectors, arrivals.
[[nodiscard]] std::optional<QJsonObject> eventRemark(const update::Event& event);

} // namespace fieldflash::report
