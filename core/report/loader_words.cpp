// SPDX-License-Identifier: MIT
#include "core/report/loader_words.h"

#include "core/base/words.h"
#include "core/image/content/firmware_image.h"
#include "core/image/loader/signature_check.h"
#include "core/report/json_parts.h"

#include <QJsonArray>

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

QString slotName(bool isSecond) { return isSecond ? u"B"_s : u"A"_s; }

/// Which of two programs starts, and where the next one goes.
QStringList slotTexts(const dfu::LoaderReport& loader)
{
    if (!loader.slots)
        return {};
    const QString free = slotName(loader.slots->isSecondFree);
    const QString other = slotName(!loader.slots->isSecondFree);
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

QString trialName(dfu::LoaderReport::Trial trial)
{
    switch (trial) {
    case dfu::LoaderReport::Trial::None: return u"none"_s;
    case dfu::LoaderReport::Trial::Running: return u"running"_s;
    case dfu::LoaderReport::Trial::Reverted: return u"reverted"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue slotsJson(const dfu::LoaderReport& loader)
{
    if (!loader.slots)
        return QJsonValue::Null;
    return QJsonObject{{"free"_L1, slotName(loader.slots->isSecondFree)},
                       {"otherStarts"_L1, loader.slots->otherStarts},
                       {"trial"_L1, trialName(loader.slots->trial)}};
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

QStringList featureNames(const dfu::LoaderReport& loader)
{
    QStringList names;
    if (loader.isSigned())
        names.append(u"signed"_s);
    if (!loader.canReadBack())
        names.append(u"no-read-back"_s);
    if (loader.hasFloor())
        names.append(u"floor"_s);
    if (loader.isReplaceable())
        names.append(u"replaceable"_s);
    if (loader.hasSerial())
        names.append(u"serial"_s);
    if (loader.hasSdCard())
        names.append(u"sd-card"_s);
    if (loader.isTestKey())
        names.append(u"test-key"_s);
    return names;
}

} // namespace

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

QString loaderStateName(State state)
{
    switch (state) {
    case State::None: return u"none"_s;
    case State::Verified: return u"verified"_s;
    case State::Complete: return u"complete"_s;
    case State::Incomplete: return u"incomplete"_s;
    case State::Foreign: return u"foreign"_s;
    }
    Q_UNREACHABLE();
}

QString loaderReasonName(Reason reason)
{
    switch (reason) {
    case Reason::Unknown: return u"unknown"_s;
    case Reason::Requested: return u"requested"_s;
    case Reason::Button: return u"button"_s;
    case Reason::NoProgram: return u"no-program"_s;
    case Reason::Incomplete: return u"incomplete"_s;
    case Reason::Foreign: return u"foreign"_s;
    case Reason::Signature: return u"signature"_s;
    case Reason::Older: return u"older"_s;
    case Reason::Watchdog: return u"watchdog"_s;
    case Reason::NotConfirmed: return u"not-confirmed"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue loaderJson(const std::optional<dfu::LoaderReport>& loader)
{
    if (!loader)
        return QJsonValue::Null;
    const QJsonValue keyId = loader->isSigned()
        ? QJsonValue(image::keyIdText(loader->keyId).remove(u' ').toLower())
        : QJsonValue(QJsonValue::Null);
    return QJsonObject{{"version"_L1, image::versionText(loader->version)},
                       {"board"_L1, loader->board},
                       {"part"_L1, number(loader->part)},
                       {"application"_L1, number(loader->application)},
                       {"features"_L1, QJsonArray::fromStringList(featureNames(*loader))},
                       {"keyId"_L1, keyId},
                       {"securityFloor"_L1, number(loader->securityFloor)},
                       {"state"_L1, loaderStateName(loader->state)},
                       {"reason"_L1, loaderReasonName(loader->reason)},
                       {"slots"_L1, slotsJson(*loader)},
                       {"usbClockTrimmed"_L1, loader->hasTrimmedClock}};
}

} // namespace fieldflash::report
