// SPDX-License-Identifier: MIT
#include "core/report/json/listed_device.h"

#include "core/device/recorded_fault.h"
#include "core/report/json/json_parts.h"
#include "core/report/json/loader_json.h"

#include <QJsonArray>

namespace fieldflash::report {

using namespace Qt::StringLiterals;

namespace {

QString roleWord(device::Role role)
{
    switch (role) {
    case device::Role::Application: return u"application"_s;
    case device::Role::Bootloader: return u"bootloader"_s;
    case device::Role::PlainBootloader: return u"plain-bootloader"_s;
    case device::Role::NotDfu:
    case device::Role::OtherDfu: return u"other"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray areasJson(const memory::MemoryMap& map)
{
    QJsonArray areas;
    for (const memory::MemoryArea& area : map.areas()) {
        QJsonObject object{{"alternateSetting"_L1, area.alternateSetting},
                           {"name"_L1, area.name},
                           {"layoutText"_L1, area.layoutText},
                           {"sectorCount"_L1, number(area.sectors.size())}};
        const Address first = area.sectors.empty() ? 0 : area.sectors.front().range.first;
        addRange(object, {.first = first, .size = area.size()});
        areas.append(object);
    }
    return areas;
}

QJsonValue faultJson(const std::optional<device::RecordedFault>& fault)
{
    if (!fault)
        return QJsonValue::Null;
    return QJsonObject{{"exception"_L1, number(fault->exception)},
                       {"address"_L1, number(fault->address)},
                       {"detail"_L1, number(fault->detail)},
                       {"text"_L1, device::faultText(*fault)}};
}

} // namespace

QJsonObject listedDeviceJson(const ListedDevice& device)
{
    QJsonObject object = deviceJson(device.info);
    object["event"_L1] = "device"_L1;
    object["life"_L1] = roleWord(device.role);
    object["ours"_L1] = device.isOurs;
    object["obstacle"_L1] = errorJson(device.obstacle ? &*device.obstacle : nullptr);
    object["fault"_L1] = faultJson(device::recordedFault(device.info));
    object["loader"_L1] = loaderJson(device.loader);
    object["memory"_L1] =
        device.map ? QJsonValue(areasJson(*device.map)) : QJsonValue(QJsonValue::Null);
    return object;
}

} // namespace fieldflash::report
