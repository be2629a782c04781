// SPDX-License-Identifier: MIT
#include "tests/faults/policies.h"

namespace fieldflash::test {

std::vector<Policy> allPolicies()
{
    std::vector<Policy> all;
    for (const update::Policy policy : {update::Policy::Auto, update::Policy::Sectors,
                                        update::Policy::Mass, update::Policy::Full}) {
        Policy one;
        one.name = update::policyName(policy).toStdString();
        one.options.policy = policy;
        all.push_back(std::move(one));
    }
    return all;
}

} // namespace fieldflash::test
