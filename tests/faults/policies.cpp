// SPDX-License-Identifier: MIT
#include "tests/faults/policies.h"

namespace fieldflash::test {

std::vector<Policy> allPolicies() { return {{"default", update::UpdateOptions()}}; }

} // namespace fieldflash::test
