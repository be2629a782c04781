// SPDX-License-Identifier: MIT
#include "core/report/text/phase_words.h"

#include "core/base/words.h"

namespace fieldflash::report {

namespace {

/// Marked for translation, translated by stepText() only: the log stays English.
const char* sourceText(Step step)
{
    switch (step) {
    case Step::Prepare: return QT_TRANSLATE_NOOP("fieldflash::Words", "Prepare");
    case Step::Compare: return QT_TRANSLATE_NOOP("fieldflash::Words", "Compare");
    case Step::Erase: return QT_TRANSLATE_NOOP("fieldflash::Words", "Erase");
    case Step::Write: return QT_TRANSLATE_NOOP("fieldflash::Words", "Write");
    case Step::Verify: return QT_TRANSLATE_NOOP("fieldflash::Words", "Verify");
    case Step::Read: return QT_TRANSLATE_NOOP("fieldflash::Words", "Read");
    case Step::Restart: return QT_TRANSLATE_NOOP("fieldflash::Words", "Restart");
    }
    Q_UNREACHABLE();
}

} // namespace

Step stepOf(update::Phase phase)
{
    using update::Phase;
    switch (phase) {
    case Phase::Detach:
    case Phase::AwaitBootloader:
    case Phase::Inspect: return Step::Prepare;
    case Phase::Compare: return Step::Compare;
    case Phase::Erase: return Step::Erase;
    case Phase::Write: return Step::Write;
    case Phase::Verify: return Step::Verify;
    case Phase::Read: return Step::Read;
    case Phase::Leave:
    case Phase::AwaitApplication:
    case Phase::Confirm: return Step::Restart;
    }
    Q_UNREACHABLE();
}

QString stepText(Step step) { return Words::tr(sourceText(step)); }

QString phaseText(update::Phase phase)
{
    const QString step = QString::fromLatin1(sourceText(stepOf(phase)));
    const QString name = update::phaseName(phase);
    return step == name ? step : QStringLiteral("%1 (%2)").arg(step, name);
}

} // namespace fieldflash::report
