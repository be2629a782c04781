// SPDX-License-Identifier: MIT
#include "core/report/json/cabinet_json.h"

#include "core/report/json/json_parts.h"

#include <QJsonArray>

namespace fieldflash::report {

using namespace Qt::StringLiterals;

namespace {

QJsonArray guidsJson(const std::vector<QUuid>& guids)
{
    QJsonArray array;
    for (const QUuid& guid : guids)
        array.append(guid.toString(QUuid::WithoutBraces));
    return array;
}

} // namespace

QJsonObject cabinetJson(const image::CabinetStatement& stated)
{
    const cabinet::Component& component = stated.component;
    QJsonObject notes;
    for (const auto& [language, text] : stated.release.notes)
        notes[language] = text;
    return {{"event"_L1, "cabinet"_L1},
            {"id"_L1, component.id},
            {"product"_L1, cabinet::plainText(component.names)},
            {"vendorName"_L1, component.developer},
            {"version"_L1, stated.release.version},
            {"created"_L1,
             stated.release.date.isValid() ? QJsonValue(stated.release.date.toString(Qt::ISODate))
                                           : QJsonValue::Null},
            {"devices"_L1, guidsJson(component.devices)},
            {"protocol"_L1, component.protocol},
            {"needsFwupd"_L1, component.leastFwupd},
            {"firmware"_L1, stated.release.fileName},
            {"sha256"_L1, stated.release.sha256},
            {"notes"_L1, notes}};
}

} // namespace fieldflash::report
