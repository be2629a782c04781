// SPDX-License-Identifier: MIT
#include "core/report/json/event_json.h"

#include "core/report/json/json_parts.h"
#include "core/report/json/plan_json.h"

#include <variant>

namespace fieldflash::report {

using namespace Qt::StringLiterals;

namespace {

QString lifeWord(device::Life life)
{
    switch (life) {
    case device::Life::Application: return u"application"_s;
    case device::Life::Bootloader: return u"bootloader"_s;
    case device::Life::Disconnected: return u"gone"_s;
    }
    Q_UNREACHABLE();
}

struct EventToJson {
    QJsonObject operator()(const update::PhaseStarted& event) const
    {
        return {{"event"_L1, "phase-started"_L1}, {"phase"_L1, update::phaseName(event.phase)}};
    }
    QJsonObject operator()(const update::PhaseFinished& event) const
    {
        return {{"event"_L1, "phase-finished"_L1},
                {"phase"_L1, update::phaseName(event.phase)},
                {"outcome"_L1, update::phaseOutcomeName(event.outcome)},
                {"milliseconds"_L1, milliseconds(event.took)}};
    }
    QJsonObject operator()(const update::Progress& event) const
    {
        return {{"event"_L1, "progress"_L1},
                {"phase"_L1, update::phaseName(event.phase)},
                {"done"_L1, number(event.done)},
                {"total"_L1, number(event.total)},
                {"millisecondsLeft"_L1,
                 event.timeLeft ? QJsonValue(milliseconds(*event.timeLeft))
                                : QJsonValue(QJsonValue::Null)}};
    }
    QJsonObject operator()(const update::PlanAnnounced& event) const
    {
        QJsonObject object = planJson(*event.plan);
        object["event"_L1] = "plan"_L1;
        object["change"_L1] = event.change;
        return object;
    }
    QJsonObject operator()(const update::SectorChanged& event) const
    {
        QJsonObject object{{"event"_L1, "sector"_L1},
                           {"alternateSetting"_L1, event.alternateSetting},
                           {"state"_L1, update::sectorStateName(event.state)}};
        addRange(object, event.range);
        return object;
    }
    QJsonObject operator()(const update::DeviceChanged& event) const
    {
        QJsonObject object = deviceJson(event.device);
        object["event"_L1] = "device"_L1;
        object["life"_L1] = lifeWord(event.life);
        return object;
    }
    QJsonObject operator()(const update::Note& event) const
    {
        return {
            {"event"_L1, "note"_L1}, {"text"_L1, event.text}, {"isWarning"_L1, event.isWarning}};
    }
};

} // namespace

QJsonObject eventJson(const update::Event& event) { return std::visit(EventToJson{}, event); }

} // namespace fieldflash::report
