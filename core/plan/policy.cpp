// SPDX-License-Identifier: MIT
#include "core/plan/policy.h"

namespace fieldflash::plan {

QString policyName(Policy policy)
{
    switch (policy) {
    case Policy::Auto: return QStringLiteral("auto");
    case Policy::Sectors: return QStringLiteral("sectors");
    case Policy::Mass: return QStringLiteral("mass");
    case Policy::Full: return QStringLiteral("full");
    }
    Q_UNREACHABLE();
}

std::optional<Policy> policyFromName(const QString& name)
{
    using enum Policy;
    for (const Policy policy : {Auto, Sectors, Mass, Full}) {
        if (policyName(policy) == name)
            return policy;
    }
    return std::nullopt;
}

} // namespace fieldflash::plan
