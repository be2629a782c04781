// SPDX-License-Identifier: MIT
#pragma once

#include "core/plan/plan.h"
#include "core/update/session.h"

#include <QJsonObject>

namespace fieldflash::report {

/// Totals, ranges, and the sectors that will change.
[[nodiscard]] QJsonObject planJson(const plan::Plan& plan);

/// The event "alternatives": the cost of each policy.
[[nodiscard]] QJsonObject alternativesJson(const update::PlanResult& result);

} // namespace fieldflash::report
