// SPDX-License-Identifier: MIT
// What `plan` shows to people.
#pragma once

#include "core/update/session.h"

#include <QString>

namespace fieldflash::cli {

/// Regions, totals, and what the other policies would take. Ends with a line end.
[[nodiscard]] QString planTable(const update::PlanResult& result);

} // namespace fieldflash::cli
