// SPDX-License-Identifier: MIT
// The text output of `plan`.
#pragma once

#include "core/update/session.h"

#include <QString>

namespace fieldflash::cli {

/// Ranges, totals, and the cost of the other policies. Ends with a line break.
[[nodiscard]] QString planTable(const update::PlanResult& result);

} // namespace fieldflash::cli
