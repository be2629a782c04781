// SPDX-License-Identifier: MIT
// The ways to update that every fault is tested with.
#pragma once

#include "core/update/session.h"

#include <string>
#include <vector>

namespace fieldflash::test {

struct Policy {
    std::string name;
    update::UpdateOptions options;
};

[[nodiscard]] std::vector<Policy> allPolicies();

} // namespace fieldflash::test
