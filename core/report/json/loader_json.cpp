// SPDX-License-Identifier: MIT
#include "core/report/json/loader_json.h"

#include "core/image/content/firmware_image.h"
#include "core/image/loader/signature_check.h"
#include "core/report/json/json_parts.h"
#include "core/report/text/loader_words.h"

#include <QJsonArray>
#include <QJsonObject>

namespace fieldflash::report {

using namespace Qt::StringLiterals;

namespace {

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
    return QJsonObject{{"free"_L1, loaderSlotName(loader.slots->isSecondFree)},
                       {"otherStarts"_L1, loader.slots->otherStarts},
                       {"trial"_L1, trialName(loader.slots->trial)}};
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

QString loaderStateName(dfu::LoaderReport::Application state)
{
    using State = dfu::LoaderReport::Application;
    switch (state) {
    case State::None: return u"none"_s;
    case State::Verified: return u"verified"_s;
    case State::Complete: return u"complete"_s;
    case State::Incomplete: return u"incomplete"_s;
    case State::Foreign: return u"foreign"_s;
    }
    Q_UNREACHABLE();
}

QString loaderReasonName(dfu::LoaderReport::Reason reason)
{
    using Reason = dfu::LoaderReport::Reason;
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
