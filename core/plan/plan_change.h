// SPDX-License-Identifier: MIT
// Compares a plan with the one that the user was shown before.
#pragma once

#include "core/plan/plan.h"

#include <QString>

namespace fieldflash::plan {

/// The facts of a plan that the user was shown.
struct StatedPlan {
    bool erasesAll = false; ///< the whole memory at once
    bool keepsRest = true;
    Duration predicted{0};
    std::size_t sectorsToErase = 0;
    ByteCount bytesGivenUp = 0;
    friend bool operator==(const StatedPlan&, const StatedPlan&) = default;
};

[[nodiscard]] StatedPlan statedOf(const Plan& plan);

/// Sentences on what has changed: the policy, content that is no longer kept, and times that differ
/// by more than a quarter. Empty if nothing has.
[[nodiscard]] QString planChange(const StatedPlan& stated, const StatedPlan& now);

} // namespace fieldflash::plan
