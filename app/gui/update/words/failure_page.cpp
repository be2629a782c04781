// SPDX-License-Identifier: MIT
#include "app/gui/update/words/failure_page.h"

#include "app/gui/update/words/failure_help.h"
#include "app/gui/update/words/page_parts.h"
#include "app/gui/update/words/technical_text.h"
#include "app/gui/update/words/verdict_text.h"
#include "app/gui/work/failure_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace fieldflash::gui {

namespace {

struct FailureWords {
    Q_DECLARE_TR_FUNCTIONS(fieldflash::gui::FailurePage)
};

/// A job that failed restarts the device, which is not what it was asked for.
bool isAfterwards(update::Phase phase)
{
    return phase == update::Phase::Leave || phase == update::Phase::AwaitApplication;
}

/// What the job was doing; empty: it had not begun.
QString attemptText(const update::Report& report)
{
    auto last = report.times.rbegin();
    if (report.returned == update::Answer::Yes)
        last = std::find_if(last, report.times.rend(), [](const update::PhaseTime& time) {
            return !isAfterwards(time.phase);
        });
    if (last == report.times.rend())
        return {};
    switch (last->phase) {
    case update::Phase::Detach:
    case update::Phase::AwaitBootloader:
        return FailureWords::tr("Fieldflash tried to start the bootloader.");
    case update::Phase::Inspect:
    case update::Phase::Compare: return FailureWords::tr("Fieldflash tried to prepare the update.");
    case update::Phase::Read: return FailureWords::tr("Fieldflash tried to read the device.");
    case update::Phase::Erase: return FailureWords::tr("Fieldflash tried to erase memory.");
    case update::Phase::Write: return FailureWords::tr("Fieldflash tried to write the firmware.");
    case update::Phase::Verify: return FailureWords::tr("Fieldflash tried to check every byte.");
    case update::Phase::Leave:
    case update::Phase::AwaitApplication:
        return FailureWords::tr("Fieldflash tried to restart the device.");
    case update::Phase::Confirm:
        return FailureWords::tr("Fieldflash tried to read the version of the device.");
    }
    Q_UNREACHABLE();
}

/// Nothing was written or compared: three lines of "not checked" would say nothing.
bool hasVerdict(const update::Report& report)
{
    return report.verified != update::Answer::NotAsked || report.bytesWritten > 0
        || report.flashIncomplete;
}

/// The device is tried again by itself: what to do in the meantime.
void describeNoAccess(const PageFacts& facts, PageState& page)
{
    const ErrorKind kind = facts.report->error->kind();
    if (kind == ErrorKind::NotPermitted)
        page.obstacle = missingRule(facts);
    if (kind == ErrorKind::Busy && !facts.usedBy.isEmpty())
        page.nextStep = FailureWords::tr("Close %1. Fieldflash then continues automatically.")
                            .arg(facts.usedBy.join(QStringLiteral(", ")));
    // The wait has an end; after it, a click is needed.
    if (!facts.isRetrying && facts.chosen() && !facts.chosen()->info.obstacle)
        page.primary = {.action = Action::TryAgain, .words = FailureWords::tr("&Try again")};
}

} // namespace

void describeFailure(const PageFacts& facts, PageState& page)
{
    const update::Report& report = *facts.report;
    const Error& error = *report.error;
    const bool isCancelled = error.kind() == ErrorKind::Cancelled;
    const Cause cause = causeOf(facts);
    page.tone = isCancelled || cause == Cause::NoAccess ? Tone::Caution : Tone::Bad;
    page.offersBundle = !isCancelled;
    page.steps = facts.steps;
    page.sentence = failureSentence(report);
    page.explanation = isCancelled ? error.summary() : joined(attemptText(report), error.summary());
    page.nextStep = nextStepOf(error);
    if (!isCancelled && hasVerdict(report))
        page.verdict = verdictLines(report);
    page.technicalText = technicalText(report);
    if (auto diagnosis = diagnose(facts)) {
        takeDiagnosis(*std::move(diagnosis), page);
        page.verdict.clear();
    }
    page.primary = helpAgainst(cause, facts);
    page.secondary = {.action = Action::Again, .words = FailureWords::tr("&Done")};
    if (report.job == update::JobKind::Update)
        offerUndo(facts, page);
    if (cause == Cause::NoAccess)
        describeNoAccess(facts, page);
}

} // namespace fieldflash::gui
