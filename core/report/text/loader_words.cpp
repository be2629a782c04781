// SPDX-License-Identifier: MIT
#include "core/report/text/loader_words.h"

#include "core/base/words.h"
#include "core/image/content/firmware_image.h"
#include "core/image/loader/signature_check.h"

namespace fieldflash::report {

using namespace Qt::StringLiterals;

namespace {

using State = dfu::LoaderReport::Application;
using Reason = dfu::LoaderReport::Reason;

QString stateText(State state)
{
    switch (state) {
    case State::None: return Words::tr("There is no program behind it.");
    case State::Verified: return Words::tr("The program behind it is verified and starts.");
    case State::Complete:
        return Words::tr("The program behind it is complete. The loader verifies it before it "
                         "starts.");
    case State::Incomplete: return Words::tr("The program behind it is incomplete or damaged.");
    case State::Foreign:
        return Words::tr("The program behind it is made for another board or address.");
    }
    Q_UNREACHABLE();
}

QString reasonText(Reason reason)
{
    switch (reason) {
    case Reason::Unknown: return {};
    case Reason::Requested: return Words::tr("It runs because a program asked for it.");
    case Reason::Button: return Words::tr("It runs because its button was held at the reset.");
    case Reason::NoProgram: return Words::tr("It runs because there is no program to start.");
    case Reason::Incomplete:
        return Words::tr("It runs because the program is cut, damaged or changed.");
    case Reason::Foreign:
        return Words::tr("It runs because the program is made for another board, chip, address or "
                         "format.");
    case Reason::Signature:
        return Words::tr("It runs because the program is not signed with its key.");
    case Reason::Older: return Words::tr("It runs because the program is older than it allows.");
    case Reason::Watchdog:
        return Words::tr("It runs because the watchdog has reset the program three times in a "
                         "row.");
    case Reason::NotConfirmed:
        return Words::tr("It runs because the program did not confirm that it works, and there is "
                         "no other.");
    }
    Q_UNREACHABLE();
}

/// Which of two programs starts, and where the next one goes.
QStringList slotTexts(const dfu::LoaderReport& loader)
{
    if (!loader.slots)
        return {};
    const QString free = loaderSlotName(loader.slots->isSecondFree);
    const QString other = loaderSlotName(!loader.slots->isSecondFree);
    QStringList texts{
        loader.slots->otherStarts
            ? Words::tr("The program in slot %1 has confirmed that it works and is "
                        "kept. Slot %2 is free.")
                  .arg(other, free)
            : Words::tr("No program has confirmed that it works. Slot %1 is free.").arg(free)};
    if (loader.slots->trial == dfu::LoaderReport::Trial::Running)
        texts.append(Words::tr("The program in slot %1 is on trial.").arg(free));
    if (loader.slots->trial == dfu::LoaderReport::Trial::Reverted)
        texts.append(
            Words::tr("The program in slot %1 did not confirm that it works and does not start "
                      "again.")
                .arg(free));
    return texts;
}

QString keyText(const dfu::LoaderReport& loader)
{
    if (!loader.isSigned())
        return Words::tr("It starts programs without a signature.");
    if (loader.isTestKey())
        return Words::tr("It starts only programs signed with the published test key, which "
                         "protects nothing.");
    return Words::tr("It starts only programs signed with the key %1.")
        .arg(image::keyIdText(loader.keyId));
}

} // namespace

QString loaderSlotName(bool isSecond) { return isSecond ? u"B"_s : u"A"_s; }

QString loaderTitle(const dfu::LoaderReport& loader)
{
    return Words::tr("Loader %1 for %2").arg(image::versionText(loader.version), loader.board);
}

QStringList loaderSentences(const dfu::LoaderReport& loader)
{
    // With two slots, the state is that of the free one.
    QStringList sentences = loader.slots ? slotTexts(loader) : QStringList(stateText(loader.state));
    sentences << reasonText(loader.reason) << keyText(loader);
    if (!loader.canReadBack())
        sentences.append(Words::tr("It does not let the program be read; hashes take its place."));
    if (loader.securityFloor > 0)
        sentences.append(Words::tr("It accepts programs with a security counter of %1 or more.")
                             .arg(loader.securityFloor));
    if (!loader.hasTrimmedClock)
        sentences.append(Words::tr("Its USB clock has no crystal and is outside of the tolerance: "
                                   "transfers may fail."));
    sentences.removeAll(QString());
    return sentences;
}

} // namespace fieldflash::report
