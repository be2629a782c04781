// SPDX-License-Identifier: MIT
#include "core/update/detail/condition.h"

#include "core/base/words.h"

#include <utility>

namespace fieldflash::update {

namespace {

QString conditionText(Condition condition)
{
    switch (condition) {
    case Condition::NotReached:
    case Condition::Complete: return {};
    case Condition::Untouched: return Words::tr("Nothing on the device was changed.");
    case Condition::ApplicationAgain:
        return Words::tr("Nothing on the device was changed; its program runs again.");
    case Condition::BootloaderUnchanged:
        return Words::tr("Nothing on the device was changed; it is in bootloader mode.");
    case Condition::DisconnectedUnchanged: return Words::tr("Nothing in its memory was changed.");
    case Condition::BootloaderPerhapsErased:
        return Words::tr("The old program may already be erased; the device is in bootloader "
                         "mode.");
    case Condition::DisconnectedPerhapsErased:
        return Words::tr("The old program may already be erased.");
    case Condition::BootloaderIncomplete:
        return Words::tr("The old program is erased; the device is in bootloader mode.");
    case Condition::ApplicationIncomplete:
        return Words::tr("The device runs a program that may not be complete.");
    case Condition::DisconnectedIncomplete:
        return Words::tr("The old program is erased and the new one is not complete.");
    }
    Q_UNREACHABLE();
}

/// How to get out of the condition, whatever the error was.
QString conditionRemedy(Condition condition, const QString& guide)
{
    switch (condition) {
    case Condition::NotReached:
    case Condition::Untouched:
    case Condition::ApplicationAgain:
    case Condition::Complete: return {};
    case Condition::BootloaderUnchanged:
        return Words::tr("To start its program again, unplug the device and plug it in again.");
    case Condition::DisconnectedUnchanged: return Words::tr("Plug it in again, then try again.");
    case Condition::ApplicationIncomplete: return Words::tr("Start the update again.");
    case Condition::BootloaderPerhapsErased:
    case Condition::BootloaderIncomplete:
        return Words::tr("Leave it plugged in and start the update again.");
    case Condition::DisconnectedPerhapsErased:
    case Condition::DisconnectedIncomplete:
        if (!guide.isEmpty())
            return Words::tr("Plug it in again and start the update again. If it does not appear, "
                             "start its bootloader by hand:")
                + u' ' + guide;
        // The ROM of an L476 starts only by the BOOT0 pin, not when flash is empty (AN2606, pattern
        // 7).
        return Words::tr("Plug it in again and start the update again. If it does not appear, hold "
                         "BOOT0 while you plug it in.");
    }
    Q_UNREACHABLE();
}

/// After VerifyFailed the text claims nothing about the content: a protected sector still has its
/// old content, although the bootloader reported no error when asked to erase it.
QString conditionText(Condition condition, ErrorKind kind)
{
    if (condition == Condition::BootloaderIncomplete && kind == ErrorKind::VerifyFailed)
        return Words::tr("The work is not finished; the device is in bootloader mode.");
    return conditionText(condition);
}

QString joined(const QString& first, const QString& second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return first + QLatin1Char(' ') + second;
}

/// The error persists after the condition is resolved.
bool isRemediedFirst(ErrorKind kind)
{
    return kind != ErrorKind::Unplugged && kind != ErrorKind::Cancelled;
}

} // namespace

Error stoppedOnRequest() { return Error(ErrorKind::Cancelled, Words::tr("Stopped on request.")); }

Error withCondition(Error error, Condition condition, const QString& guide)
{
    // The code that noticed the stop does not know in which condition the device is.
    const bool isPlainStop =
        error.kind() == ErrorKind::Cancelled && condition != Condition::Complete;
    const QString what = isPlainStop ? stoppedOnRequest().summary() : error.summary();
    const QString summary = joined(what, conditionText(condition, error.kind()));
    QString remedy = conditionRemedy(condition, guide);
    // Do not say "try again" twice.
    const bool isRemedied = condition == Condition::DisconnectedUnchanged
        && isRemediedFirst(error.kind()) && !error.remedy().isEmpty();
    if (remedy.isEmpty() || isRemedied)
        remedy = isPlainStop ? QString() : error.remedy();
    else if (isRemediedFirst(error.kind()))
        remedy = joined(error.remedy(), remedy);
    return std::move(error).withSummary(summary).withRemedy(remedy);
}

} // namespace fieldflash::update
