// SPDX-License-Identifier: MIT
#include "core/report/json/plan_json.h"

#include "core/report/json/json_parts.h"

#include <QJsonArray>

namespace fieldflash::report {

using namespace Qt::StringLiterals;

namespace {

QString intentWord(plan::SectorIntent intent)
{
    switch (intent) {
    case plan::SectorIntent::Keep: return u"keep"_s;
    case plan::SectorIntent::Equal: return u"equal"_s;
    case plan::SectorIntent::Fill: return u"fill"_s;
    case plan::SectorIntent::Restore: return u"restore"_s;
    case plan::SectorIntent::Rewrite: return u"rewrite"_s;
    case plan::SectorIntent::Merge: return u"merge"_s;
    case plan::SectorIntent::Erase: return u"erase"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray regionsJson(const plan::Plan& plan)
{
    QJsonArray regions;
    for (const plan::Region& region : plan.regions) {
        QJsonObject object{{"alternateSetting"_L1, region.alternateSetting},
                           {"intent"_L1, intentWord(region.intent)},
                           {"reason"_L1, region.reason},
                           {"sectors"_L1, number(region.sectors)},
                           {"erases"_L1, number(region.erases)},
                           {"bytesToWrite"_L1, number(region.bytesToWrite)},
                           {"predictedMilliseconds"_L1, milliseconds(region.predicted)}};
        addRange(object, region.range);
        regions.append(object);
    }
    return regions;
}

/// Only the sectors that will change; all others stay as they are.
QJsonArray touchedSectors(const plan::Plan& plan)
{
    QJsonArray sectors;
    for (const plan::SectorPlan& sector : plan.sectors) {
        if (!plan::isTouched(sector.intent))
            continue;
        QJsonObject object{{"alternateSetting"_L1, sector.alternateSetting},
                           {"intent"_L1, intentWord(sector.intent)}};
        addRange(object, sector.range);
        sectors.append(object);
    }
    return sectors;
}

} // namespace

QJsonObject planJson(const plan::Plan& plan)
{
    return {{"sentence"_L1, plan.sentence()},
            {"policy"_L1, plan::policyName(plan.policy)},
            {"reason"_L1, plan.reason},
            {"bytesProved"_L1, number(plan.bytesProved)},
            {"bytesGivenUp"_L1, number(plan.bytesGivenUp)},
            {"bytesToWrite"_L1, number(plan.bytesToWrite)},
            {"bytesToVerify"_L1, number(plan.bytesToVerify)},
            {"sectorsToErase"_L1, number(plan.sectorsToErase)},
            {"predictedMilliseconds"_L1, milliseconds(plan.predicted)},
            {"regions"_L1, regionsJson(plan)},
            {"sectors"_L1, touchedSectors(plan)}};
}

QJsonObject alternativesJson(const update::PlanResult& result)
{
    QJsonArray policies;
    for (const update::Alternative& alternative : result.alternatives) {
        const bool isPossible = alternative.obstacle.isEmpty();
        QJsonObject object{{"policy"_L1, plan::policyName(alternative.policy)},
                           {"isPossible"_L1, isPossible}};
        if (isPossible) {
            object["predictedMilliseconds"_L1] = milliseconds(alternative.predicted);
            object["sectorsToErase"_L1] = number(alternative.sectorsToErase);
            object["bytesToWrite"_L1] = number(alternative.bytesToWrite);
        } else {
            object["obstacle"_L1] = alternative.obstacle;
        }
        policies.append(object);
    }
    return {{"event"_L1, "alternatives"_L1}, {"policies"_L1, policies}};
}

} // namespace fieldflash::report
