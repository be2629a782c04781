// SPDX-License-Identifier: MIT
#include "app/cli/output/plan_table.h"

#include "app/cli/output/text_tables.h"
#include "core/report/text/count_text.h"
#include "core/report/text/event_text.h"

namespace fieldflash::cli {

namespace {

QString actionText(plan::SectorIntent intent)
{
    switch (intent) {
    case plan::SectorIntent::Keep: return QStringLiteral("keep");
    case plan::SectorIntent::Equal: return QStringLiteral("equal");
    case plan::SectorIntent::Fill: return QStringLiteral("write");
    case plan::SectorIntent::Rewrite: return QStringLiteral("rewrite");
    case plan::SectorIntent::Merge: return QStringLiteral("merge");
    case plan::SectorIntent::Restore: return QStringLiteral("put back");
    case plan::SectorIntent::Erase: return QStringLiteral("erase");
    }
    Q_UNREACHABLE();
}

QString timeText(Clock::Duration duration)
{
    return duration.count() == 0 ? QStringLiteral("–") : report::durationText(duration);
}

QString countText(ByteCount count)
{
    return count == 0 ? QStringLiteral("–") : QString::number(count);
}

QString bytesText(ByteCount bytes) { return bytes == 0 ? QStringLiteral("–") : sizeText(bytes); }

QString regionRows(const update::PlanResult& result)
{
    const bool hasAlternates = result.plan->regions.front().alternateSetting
        != result.plan->regions.back().alternateSetting;
    std::vector<QStringList> rows{{QStringLiteral("REGION"), QStringLiteral("ACTION"),
                                   QStringLiteral("WRITES"), QStringLiteral("ERASES"),
                                   QStringLiteral("TIME"), QStringLiteral("WHY")}};
    for (const plan::Region& region : result.plan->regions) {
        QString place = rangeText(region.range);
        if (hasAlternates)
            place = QStringLiteral("%1: %2").arg(region.alternateSetting).arg(place);
        rows.push_back({place, actionText(region.intent), bytesText(region.bytesToWrite),
                        countText(region.erases), timeText(region.predicted), region.reason});
    }
    return alignedRows(rows);
}

QString totalRow(const plan::Plan& plan)
{
    return QStringLiteral("Total: %1 written, %2 erased, %3 read back, %4. %5\n")
        .arg(sizeText(plan.bytesToWrite),
             report::counted(plan.sectorsToErase, QStringLiteral("sector")),
             sizeText(plan.bytesToVerify), report::durationText(plan.predicted), plan.reason);
}

QString policyRows(const update::PlanResult& result)
{
    std::vector<QStringList> rows{{QStringLiteral("POLICY"), QStringLiteral("TIME"),
                                   QStringLiteral("WRITES"), QStringLiteral("ERASES"), QString()}};
    for (const update::Alternative& alternative : result.alternatives) {
        const QString name = plan::policyName(alternative.policy);
        if (alternative.obstacle.isEmpty())
            rows.push_back({name, timeText(alternative.predicted),
                            bytesText(alternative.bytesToWrite),
                            countText(alternative.sectorsToErase), QString()});
        else
            rows.push_back({name, QStringLiteral("–"), QStringLiteral("–"), QStringLiteral("–"),
                            alternative.obstacle});
    }
    return alignedRows(rows);
}

} // namespace

QString planTable(const update::PlanResult& result)
{
    return regionRows(result) + QLatin1Char('\n') + totalRow(*result.plan) + QLatin1Char('\n')
        + policyRows(result);
}

} // namespace fieldflash::cli
