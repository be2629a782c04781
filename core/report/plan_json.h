// SPDX-License-Identifier: MIT
#pragma once

#include "core/plan/plan.h"
#include "core/update/session.h"

#include <QJsonObject>

namespace fieldflash::report {

/// Totals, regions, and the sectors that will change.
[[nodiscard]] QJsonObject planJson(const plan::Plan& plan);

/// The event "alternatives": what each policy would take.
[[nodiscard]] QJsonObject alternativesJson(const update::PlanResult& result);

} // namespace fieldflash::report
