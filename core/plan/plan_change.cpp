// SPDX-License-Identifier: MIT
#include "core/plan/plan_change.h"

#include "core/base/plural.h"
#include "core/base/words.h"

#include <algorithm>

namespace fieldflash::plan {

namespace {

/// Smaller differences are not mentioned.
constexpr Duration kNoticed = std::chrono::seconds(1);
constexpr double kPart = 0.25;

bool isOtherTime(Duration stated, Duration now)
{
    const Duration difference = stated > now ? stated - now : now - stated;
    return difference > kNoticed
        && static_cast<double>(difference.count()) > kPart * static_cast<double>(stated.count());
}

} // namespace

StatedPlan statedOf(const Plan& plan)
{
    StatedPlan stated;
    stated.erasesAll = std::ranges::any_of(plan.operations, [](const Operation& operation) {
        return operation.kind == Operation::Kind::MassErase;
    });
    stated.keepsRest = plan.keepsRest;
    stated.predicted = plan.predicted;
    stated.sectorsToErase = plan.sectorsToErase;
    stated.bytesGivenUp = plan.bytesGivenUp;
    return stated;
}

QString planChange(const StatedPlan& stated, const StatedPlan& now)
{
    QStringList sentences;
    if (now.erasesAll && !stated.erasesAll)
        sentences.append(now.keepsRest
                             ? Words::tr("The whole memory is erased at once; other content on the "
                                         "device is written back.")
                             : Words::tr("The whole memory is erased at once; other content on the "
                                         "device is lost."));
    else if (!now.erasesAll && now.sectorsToErase > stated.sectorsToErase)
        sentences.append(plural(Words::tr("Erases %n sector(s) instead of %1.", nullptr,
                                          pluralCount(now.sectorsToErase)),
                                now.sectorsToErase)
                             .arg(stated.sectorsToErase));
    if (now.bytesGivenUp > stated.bytesGivenUp)
        sentences.append(
            Words::tr("Discards %1 of adjacent data.").arg(sizeText(now.bytesGivenUp)));
    if (isOtherTime(stated.predicted, now.predicted))
        sentences.append(Words::tr("Takes %1 instead of %2.")
                             .arg(timeText(now.predicted), timeText(stated.predicted)));
    if (sentences.isEmpty())
        return {};
    sentences.prepend(Words::tr("The plan has changed."));
    return sentences.join(u' ');
}

} // namespace fieldflash::plan
