// SPDX-License-Identifier: MIT
#include "tests/faults/policies.h"

namespace fieldflash::test {

std::vector<Policy> allPolicies()
{
    std::vector<Policy> all;
    for (const plan::Policy policy :
         {plan::Policy::Auto, plan::Policy::Sectors, plan::Policy::Mass, plan::Policy::Full}) {
        Policy one;
        one.name = plan::policyName(policy).toStdString();
        one.options.policy = policy;
        all.push_back(std::move(one));
    }
    return all;
}

} // namespace fieldflash::test
