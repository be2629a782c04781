// SPDX-License-Identifier: MIT
// Whether a plan is still what was stated before.
#pragma once

#include "core/plan/plan.h"

#include <QString>

namespace fieldflash::plan {

/// What a person was told of a plan.
struct StatedPlan {
    bool erasesAll = false; ///< the whole memory at once
    bool keepsRest = true;
    Duration predicted{0};
    std::size_t sectorsToErase = 0;
    ByteCount bytesGivenUp = 0;
    friend bool operator==(const StatedPlan&, const StatedPlan&) = default;
};

[[nodiscard]] StatedPlan statedOf(const Plan& plan);

/// What is different now, in sentences: another way, more that is not kept, and times that differ
/// by more than a quarter. Empty where the plan is as it was stated.
[[nodiscard]] QString planChange(const StatedPlan& stated, const StatedPlan& now);

} // namespace fieldflash::plan
