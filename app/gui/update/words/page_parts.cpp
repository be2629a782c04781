// SPDX-License-Identifier: MIT
#include "app/gui/update/words/page_parts.h"

#include "app/gui/devices/access_rule.h"

#include <QCoreApplication>

#include <utility>

namespace fieldflash::gui {

namespace {

struct PartWords {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::PageText)
};

} // namespace

QString joined(const QString& first, const QString& second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return first + QLatin1Char(' ') + second;
}

void takeDiagnosis(Diagnosis diagnosis, PageState& page)
{
    page.sentence = std::move(diagnosis.sentence);
    page.explanation = std::move(diagnosis.explanation);
    page.nextStep = std::move(diagnosis.nextStep);
    page.connectSteps = std::move(diagnosis.steps);
}

ObstacleState missingRule(const PageFacts& facts)
{
    return {.ruleText = accessRule(),
            .rulePath = accessRulePath(),
            .commands = accessRuleCommands(),
            .install = facts.ruleInstall};
}

void offerUndo(const PageFacts& facts, PageState& page)
{
    if (canUndo(facts))
        page.secondary = {.action = Action::Undo,
                          .words = PartWords::tr("U&ndo: restore the previous content")};
}

} // namespace fieldflash::gui
