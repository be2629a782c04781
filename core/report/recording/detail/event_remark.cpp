// SPDX-License-Identifier: MIT
#include "core/report/recording/detail/event_remark.h"

#include "core/report/json/event_json.h"

#include <QJsonArray>

namespace fieldflash::report {

namespace {

QString operationName(plan::Operation::Kind kind)
{
    using Kind = plan::Operation::Kind;
    switch (kind) {
    case Kind::EraseSector: return QStringLiteral("erase");
    case Kind::MassErase: return QStringLiteral("erase everything");
    case Kind::CheckErased:
    case Kind::CheckEraseUnit: return QStringLiteral("check");
    case Kind::Write: return QStringLiteral("write");
    case Kind::Verify: return QStringLiteral("verify");
    }
    Q_UNREACHABLE();
}

QJsonObject planRemark(const update::PlanAnnounced& announced)
{
    QJsonArray operations;
    for (const plan::Operation& operation : announced.plan->operations)
        operations.append(QStringLiteral("%1 %2 of alternate setting %3")
                              .arg(operationName(operation.kind), rangeText(operation.range))
                              .arg(operation.alternateSetting));
    QJsonArray map;
    for (const memory::MemoryArea& area : announced.map.areas())
        map.append(area.layoutText);
    QJsonObject remark = eventJson(announced);
    remark.insert(QStringLiteral("operations"), operations);
    remark.insert(QStringLiteral("map"), map);
    return remark;
}

} // namespace

std::optional<QJsonObject> eventRemark(const update::Event& event)
{
    if (const auto* announced = std::get_if<update::PlanAnnounced>(&event))
        return planRemark(*announced);
    const bool isInTransfers = std::holds_alternative<update::Progress>(event)
        || std::holds_alternative<update::SectorChanged>(event)
        || std::holds_alternative<update::DeviceChanged>(event);
    return isInTransfers ? std::nullopt : std::optional(eventJson(event));
}

} // namespace fieldflash::report
